package vna.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import vna.wire.Answer;

/// Turns answers into HTTP.
@RequestScoped
public class Outgoing {
  static final String PROBLEM = "application/problem+json";

  private static final String PAGE =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final UriInfo uri;
  private final BasePath base;

  @Inject
  public Outgoing(UriInfo uri, BasePath base) {
    this.uri = uri;
    this.base = base;
  }

  Response of(Answer answer) {
    var response = answer.isProblem() ? problem(answer.body()) : good(answer);
    answer.etag().ifPresent(etag -> response.header(HttpHeaders.ETAG, etag));
    answer
        .location()
        .ifPresent(location -> response.header(HttpHeaders.LOCATION, base.of(location)));
    if (answer.replayed()) {
      response.header("Idempotent-Replay", "true");
    }
    return response.build();
  }

  /// A problem names the path of the request as its instance.
  ResponseBuilder problem(ObjectNode problem) {
    var body = problem.deepCopy().put("instance", base.of(uri.getRequestUri().getRawPath()));
    return guarded(Response.status(problem.path("status").intValue()))
        .type(PROBLEM)
        .entity(body.toString().getBytes(UTF_8));
  }

  /// The lists of an answer as CSV.
  Response csv(Answer answer, Csv csv) {
    return text(Csv.TYPE, csv.print(answer.body())).build();
  }

  /// A text of that type, one of several forms of the same.
  ResponseBuilder text(String type, String text) {
    return guarded(Response.ok())
        .type(type)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .entity(text.getBytes(UTF_8));
  }

  /// A page that runs nothing, loads nothing and stands in no other page.
  Response page(String html) {
    return text("text/html;charset=UTF-8", html)
        .header("Content-Security-Policy", PAGE)
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
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
