package vna.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import vna.wire.Answer;

/// Turns answers into HTTP.
final class Outgoing {
  static final String PROBLEM = "application/problem+json";

  private Outgoing() {}

  /// @param path of the request: a problem names it as its instance
  static Response of(Answer answer, String path) {
    var response = answer.isProblem() ? problem(answer.body(), path) : good(answer);
    answer.etag().ifPresent(etag -> response.header(HttpHeaders.ETAG, etag));
    answer.location().ifPresent(location -> response.header(HttpHeaders.LOCATION, location));
    if (answer.replayed()) {
      response.header("Idempotent-Replay", "true");
    }
    return response.build();
  }

  static ResponseBuilder problem(ObjectNode problem, String path) {
    var body = problem.deepCopy().put("instance", path);
    return guarded(Response.status(problem.path("status").intValue()))
        .type(PROBLEM)
        .entity(body.toString().getBytes(UTF_8));
  }

  /// A list as CSV.
  static Response csv(Answer answer, Csv csv) {
    return guarded(Response.status(answer.status()))
        .type(Csv.TYPE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .entity(csv.print(answer.body().path("items")).getBytes(UTF_8))
        .build();
  }

  private static ResponseBuilder good(Answer answer) {
    var response = guarded(Response.status(answer.status()));
    return answer.status() == Response.Status.NO_CONTENT.getStatusCode()
        ? response
        : response
            .type(MediaType.APPLICATION_JSON)
            .entity(answer.body().toString().getBytes(UTF_8));
  }

  private static ResponseBuilder guarded(ResponseBuilder response) {
    return response.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
  }
}
