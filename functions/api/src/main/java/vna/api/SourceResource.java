package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import vna.source.Body;
import vna.source.Delivery;
import vna.usecase.EditSource;
import vna.usecase.TrySource;
import vna.wire.SourceReader;
import vna.wire.SteeringReader;

/// The definitions of sources.
@Path("/v1/sources/{source}")
@Produces(MediaType.APPLICATION_JSON)
public class SourceResource {
  private final Incoming incoming;
  private final EditSource editSource;
  private final TrySource trySource;
  private final Clock clock;

  @Inject
  public SourceResource(
      Incoming incoming, EditSource editSource, TrySource trySource, Clock clock) {
    this.incoming = incoming;
    this.editSource = editSource;
    this.trySource = trySource;
    this.clock = clock;
  }

  /// The definition of a source.
  @GET
  public Response show(@PathParam("source") String source) {
    incoming.expectNothing();
    return incoming.answer(editSource.show(name(source), incoming.caller()));
  }

  /// Writes the definition of a source; the first one needs no If-Match.
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(@PathParam("source") String source, InputStream sent) {
    var body = incoming.body(sent);
    var call = editSource.isWritten(name(source)) ? incoming.change(body) : incoming.command(body);
    return incoming.answer(editSource.write(name(source), call.caller(), body, call.versions()));
  }

  /// Deletes a source: its deliveries are not known any more.
  @DELETE
  public Response delete(@PathParam("source") String source, InputStream sent) {
    var body = incoming.optionalBody(sent);
    SteeringReader.nothing(body);
    var call = incoming.command(body);
    return incoming.answer(editSource.delete(name(source), call.caller(), call.versions()));
  }

  /// What a payload would be mapped to; nothing is verified and nothing stored.
  @POST
  @Path("/try")
  @Consumes(MediaType.WILDCARD)
  public Response tryOut(@PathParam("source") String source, InputStream sent) {
    var bytes = incoming.bytes(sent);
    var delivery = new Delivery("POST", "", incoming.headers(), Body.of(bytes), clock.instant());
    return incoming.answer(
        trySource.map(name(source), incoming.caller(), incoming.received(bytes), delivery));
  }

  private static String name(String source) {
    if (!SourceReader.isName(source)) {
      throw new NotFoundException();
    }
    return source;
  }
}
