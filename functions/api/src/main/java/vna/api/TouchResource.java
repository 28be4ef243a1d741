package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vna.usecase.CancelTouch;
import vna.usecase.ChangeTouch;
import vna.usecase.CheckTouch;
import vna.usecase.MarkSent;
import vna.usecase.PlanTouch;
import vna.usecase.ShowTouches;
import vna.usecase.SuggestTouch;
import vna.wire.PageRequest;
import vna.wire.PlanReader;
import vna.wire.SteeringReader;

/// The touches of a deal.
@Path("/v1/deals/{dealId}/touches")
@Produces(MediaType.APPLICATION_JSON)
public class TouchResource {
  private final Incoming incoming;
  private final PlanTouch planTouch;
  private final CheckTouch checkTouch;
  private final ShowTouches showTouches;
  private final ChangeTouch changeTouch;
  private final CancelTouch cancelTouch;
  private final MarkSent markSent;
  private final SuggestTouch suggestTouch;

  @Inject
  public TouchResource(
      Incoming incoming,
      PlanTouch planTouch,
      CheckTouch checkTouch,
      ShowTouches showTouches,
      ChangeTouch changeTouch,
      CancelTouch cancelTouch,
      MarkSent markSent,
      SuggestTouch suggestTouch) {
    this.incoming = incoming;
    this.planTouch = planTouch;
    this.checkTouch = checkTouch;
    this.showTouches = showTouches;
    this.changeTouch = changeTouch;
    this.cancelTouch = cancelTouch;
    this.markSent = markSent;
    this.suggestTouch = suggestTouch;
  }

  /// Plans a touch, unless the rules refuse it.
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response plan(@PathParam("dealId") String dealId, InputStream sent) {
    var body = incoming.body(sent);
    var request = PlanReader.read(body);
    return incoming.answer(planTouch.plan(incoming.deal(dealId), request, incoming.command(body)));
  }

  /// What the rules say of a plan; nothing is stored.
  @POST
  @Path("/check")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response check(@PathParam("dealId") String dealId, InputStream sent) {
    var request = PlanReader.read(incoming.body(sent));
    return incoming.answer(checkTouch.check(incoming.deal(dealId), request, incoming.caller()));
  }

  /// A deal's touches, newest first.
  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  public Response list(@PathParam("dealId") String dealId) {
    var page = PageRequest.read(incoming.query());
    return incoming.list(
        showTouches.all(incoming.deal(dealId), page, incoming.caller()), Csv.TOUCHES);
  }

  /// A plan with everything known filled in, and where each part comes from.
  @GET
  @Path("/suggested")
  public Response suggest(@PathParam("dealId") String dealId) {
    incoming.expectNothing();
    return incoming.answer(suggestTouch.suggest(incoming.deal(dealId), incoming.caller()));
  }

  /// A touch.
  @GET
  @Path("/{touchId}")
  public Response show(@PathParam("dealId") String dealId, @PathParam("touchId") String touchId) {
    incoming.expectNothing();
    return incoming.answer(
        showTouches.one(incoming.deal(dealId), incoming.id(touchId), incoming.caller()));
  }

  /// Changes a touch that has no outcome; judged again.
  @PATCH
  @Path("/{touchId}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Response change(
      @PathParam("dealId") String dealId, @PathParam("touchId") String touchId, InputStream sent) {
    var body = incoming.body(sent);
    return incoming.answer(
        changeTouch.change(
            incoming.deal(dealId), incoming.id(touchId), body, incoming.change(body)));
  }

  /// Drops a touch.
  @POST
  @Path("/{touchId}/cancel")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response cancel(
      @PathParam("dealId") String dealId, @PathParam("touchId") String touchId, InputStream sent) {
    var body = incoming.body(sent);
    var reason = SteeringReader.reason(body);
    return incoming.answer(
        cancelTouch.cancel(
            incoming.deal(dealId), incoming.id(touchId), reason, incoming.command(body)));
  }

  /// The touch has gone out.
  @POST
  @Path("/{touchId}/sent")
  @Consumes(MediaType.WILDCARD)
  public Response sent(
      @PathParam("dealId") String dealId, @PathParam("touchId") String touchId, InputStream sent) {
    var body = incoming.optionalBody(sent);
    SteeringReader.nothing(body);
    return incoming.answer(
        markSent.sent(incoming.deal(dealId), incoming.id(touchId), incoming.command(body)));
  }
}
