package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vna.deal.TouchName;
import vna.decision.OutcomeRequest;
import vna.usecase.CorrectOutcome;
import vna.usecase.RecordOutcome;
import vna.usecase.WithdrawOutcome;
import vna.wire.OutcomeReader;
import vna.wire.SteeringReader;

/// What the buyer did after a touch, or without one.
@Path("/v1/deals/{dealId}")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {
  private static final String OF_TOUCH = "/touches/{touchId}/outcome";

  private final Incoming incoming;
  private final RecordOutcome recordOutcome;
  private final CorrectOutcome correctOutcome;
  private final WithdrawOutcome withdrawOutcome;

  @Inject
  public OutcomeResource(
      Incoming incoming,
      RecordOutcome recordOutcome,
      CorrectOutcome correctOutcome,
      WithdrawOutcome withdrawOutcome) {
    this.incoming = incoming;
    this.recordOutcome = recordOutcome;
    this.correctOutcome = correctOutcome;
    this.withdrawOutcome = withdrawOutcome;
  }

  /// Records what came of a touch.
  @POST
  @Path(OF_TOUCH)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(
      @PathParam("dealId") String dealId, @PathParam("touchId") String touchId, InputStream sent) {
    var body = incoming.body(sent);
    var touch = new TouchName.ById(incoming.id(touchId));
    var request = new OutcomeRequest(touch, OutcomeReader.read(body));
    return incoming.answer(
        recordOutcome.record(incoming.deal(dealId), request, incoming.command(body)));
  }

  /// Says what really came of a touch.
  @PUT
  @Path(OF_TOUCH)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response correct(
      @PathParam("dealId") String dealId, @PathParam("touchId") String touchId, InputStream sent) {
    var body = incoming.body(sent);
    var call = incoming.change(body);
    return incoming.answer(
        correctOutcome.correct(
            incoming.deal(dealId), incoming.id(touchId), OutcomeReader.read(body), call));
  }

  /// Takes back what was said to have come of a touch.
  @DELETE
  @Path(OF_TOUCH)
  public Response withdraw(
      @PathParam("dealId") String dealId, @PathParam("touchId") String touchId, InputStream sent) {
    var body = incoming.optionalBody(sent);
    SteeringReader.nothing(body);
    return incoming.answer(
        withdrawOutcome
            .withdraw(incoming.deal(dealId), incoming.id(touchId), incoming.command(body))
            .withoutBody());
  }

  /// Records what happened without a plan.
  @POST
  @Path("/outcomes")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response recordUnplanned(@PathParam("dealId") String dealId, InputStream sent) {
    var body = incoming.body(sent);
    var request = OutcomeReader.unplanned(body);
    return incoming.answer(
        recordOutcome.record(incoming.deal(dealId), request, incoming.command(body)));
  }
}
