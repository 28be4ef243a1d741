package vna.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import vna.intake.Intake;
import vna.wire.Answer;
import vna.wire.Result;

/// What sources send.
@Path("/webhooks/{source}")
@Produces(MediaType.WILDCARD)
public class WebhookResource {
  private final Incoming incoming;
  private final Intake intake;

  @Inject
  public WebhookResource(Incoming incoming, Intake intake) {
    this.incoming = incoming;
    this.intake = intake;
  }

  /// Takes a delivery of a source: 202 once it is stored, also when it comes again.
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response receive(@PathParam("source") String source, InputStream sent) {
    var receipt =
        intake.receive(source, incoming.rawQuery(), incoming.headers(), () -> incoming.bytes(sent));
    return switch (receipt) {
      case STORED ->
          incoming.answer(
              new Answer(
                  202,
                  JsonNodeFactory.instance.objectNode(),
                  Optional.empty(),
                  Optional.empty(),
                  false));
      case NO_SUCH_SOURCE -> incoming.answer(Answer.of(new Result.NotFound()));
      case NOT_VERIFIED -> throw Refusal.notVerified();
    };
  }
}
