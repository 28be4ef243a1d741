package vna.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;

/// Problem documents (RFC 9457) of HTTP's own refusals: their type says no more than their status.
final class ProblemBody {
  private ProblemBody() {}

  static ObjectNode of(int status, String detail) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "about:blank")
        .put("title", title(status))
        .put("status", status)
        .put("detail", detail);
  }

  private static String title(int status) {
    var known = Response.Status.fromStatusCode(status);
    return known == null ? "Refused" : known.getReasonPhrase();
  }
}
