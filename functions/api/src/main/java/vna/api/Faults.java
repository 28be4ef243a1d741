package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vna.intake.Outage;
import vna.problem.InvalidInput;
import vna.store.Unavailable;
import vna.wire.Answer;
import vna.wire.Result;

/// Turns what is thrown into problem documents; none of them says how we are built.
public class Faults {
  private static final Logger LOG = Logger.getLogger(Faults.class);
  private static final String RETRY_AFTER_SECONDS = "2";

  private final Routes routes;
  private final Outgoing outgoing;

  @Inject
  public Faults(Routes routes, Outgoing outgoing) {
    this.routes = routes;
    this.outgoing = outgoing;
  }

  /// Bad input: 400, every problem of it.
  @ServerExceptionMapper
  public Response badInput(InvalidInput invalid) {
    return outgoing.of(Answer.of(invalid));
  }

  /// What HTTP itself refuses.
  @ServerExceptionMapper
  public Response refusal(Refusal refusal) {
    var response = outgoing.problem(ProblemBody.of(refusal.status(), refusal.detail()));
    return refusal.status() == Response.Status.UNAUTHORIZED.getStatusCode()
        ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build()
        : response.build();
  }

  /// What fits no operation.
  @ServerExceptionMapper
  public Response unfitting(WebApplicationException unfitting, UriInfo uri) {
    var refused = unfitting.getResponse();
    if (refused.getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
      return outgoing.of(Answer.of(new Result.NotFound()));
    }
    var response =
        outgoing.problem(ProblemBody.of(refused.getStatus(), detail(refused.getStatus())));
    return refused.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()
        ? response.header(HttpHeaders.ALLOW, routes.allowed(uri.getPath())).build()
        : response.build();
  }

  /// An outage: 503, and the same request again will do.
  @ServerExceptionMapper
  public Response outage(Unavailable unavailable) {
    LOG.warn("the table is not available", unavailable);
    return later();
  }

  /// The same of what intake needs.
  @ServerExceptionMapper
  public Response outage(Outage outage) {
    LOG.warn("a delivery cannot be taken now", outage);
    return later();
  }

  private Response later() {
    return outgoing
        .problem(ProblemBody.of(503, "We cannot reach our data now; send the same again later."))
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .build();
  }

  /// A bug of ours: 500, and the log says which.
  @ServerExceptionMapper
  public Response bug(RuntimeException bug) {
    LOG.error("a request failed", bug);
    return outgoing
        .problem(ProblemBody.of(500, "Something went wrong here, and it is our fault."))
        .build();
  }

  private static String detail(int status) {
    return switch (status) {
      case 405 -> "This path does not take that method; Allow says which it takes.";
      case 406 -> "This is not to be had in any form that Accept allows.";
      case 415 -> "A body in that form is not read; send it with Content-Type: application/json.";
      default -> "The request cannot be used.";
    };
  }
}
