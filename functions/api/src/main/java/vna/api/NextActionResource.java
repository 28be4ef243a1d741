package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vna.usecase.DeferNextAction;
import vna.usecase.SetNextAction;
import vna.wire.SteeringReader;

/// The owner's word on what has to happen next.
@Path("/v1/deals/{dealId}/next-action")
@Produces(MediaType.APPLICATION_JSON)
public class NextActionResource {
  private final Incoming incoming;
  private final SetNextAction setNextAction;
  private final DeferNextAction deferNextAction;

  @Inject
  public NextActionResource(
      Incoming incoming, SetNextAction setNextAction, DeferNextAction deferNextAction) {
    this.incoming = incoming;
    this.setNextAction = setNextAction;
    this.deferNextAction = deferNextAction;
  }

  /// Sets another next action.
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response set(@PathParam("dealId") String dealId, InputStream sent) {
    var body = incoming.body(sent);
    var call = incoming.change(body);
    return incoming.answer(
        setNextAction.set(incoming.deal(dealId), SteeringReader.another(body), call));
  }

  /// Puts the next action off.
  @POST
  @Path("/defer")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response defer(@PathParam("dealId") String dealId, InputStream sent) {
    var body = incoming.body(sent);
    var later = SteeringReader.later(body);
    return incoming.answer(
        deferNextAction.defer(incoming.deal(dealId), later, incoming.command(body)));
  }
}
