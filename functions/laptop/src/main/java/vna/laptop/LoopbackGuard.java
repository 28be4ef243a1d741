package vna.laptop;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/// Answers nobody but this machine: a page of another site that leads its own name to our address
/// ([DNS rebinding](https://owasp.org/www-community/attacks/DNS_Rebinding)), or that sends a form
/// here, is refused.
@ApplicationScoped
public class LoopbackGuard {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int FIRST = 1_000;

  void guard(@Observes Filters filters) {
    filters.register(LoopbackGuard::check, FIRST);
  }

  private static void check(RoutingContext request) {
    var host = request.request().authority();
    var origin = request.request().getHeader("Origin");
    if (host == null || !HERE.contains(host.host()) || (origin != null && !isHere(origin))) {
      refuse(request, 403, "Forbidden", "This is for the machine it runs on only.");
    } else if (Doors.areShutFor(request.normalizedPath())) {
      request.response().putHeader("Retry-After", "1");
      refuse(request, 503, "Service Unavailable", "This is starting; send the same again.");
    } else {
      request.next();
    }
  }

  private static void refuse(RoutingContext request, int status, String title, String detail) {
    var problem =
        new JsonObject()
            .put("type", "about:blank")
            .put("title", title)
            .put("status", status)
            .put("detail", detail)
            .put("instance", request.normalizedPath());
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .end(problem.encode());
  }

  private static boolean isHere(String origin) {
    try {
      var host = URI.create(origin).getHost();
      return host != null && HERE.contains(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
