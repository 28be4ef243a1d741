package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vna.usecase.ReplacePlaybook;
import vna.usecase.ShowPlaybook;
import vna.wire.PlaybookReader;

/// The team's playbook; its ETag is its version.
@Path("/v1/playbook")
@Produces(MediaType.APPLICATION_JSON)
public class PlaybookResource {
  private final Incoming incoming;
  private final ShowPlaybook showPlaybook;
  private final ReplacePlaybook replacePlaybook;

  @Inject
  public PlaybookResource(
      Incoming incoming, ShowPlaybook showPlaybook, ReplacePlaybook replacePlaybook) {
    this.incoming = incoming;
    this.showPlaybook = showPlaybook;
    this.replacePlaybook = replacePlaybook;
  }

  /// The playbook.
  @GET
  public Response show() {
    incoming.expectNothing();
    return incoming.answer(showPlaybook.show());
  }

  /// Puts another playbook in its place.
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response replace(InputStream sent) {
    var body = incoming.body(sent);
    var call = incoming.change(body);
    return incoming.answer(replacePlaybook.replace(PlaybookReader.read(body), call));
  }
}
