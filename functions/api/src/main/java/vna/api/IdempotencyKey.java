package vna.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vna.problem.Problem;

/// The header by which a request that comes again is known.
final class IdempotencyKey {
  private static final String NAME = "Idempotency-Key";
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private IdempotencyKey() {}

  static Optional<String> of(HttpHeaders headers) {
    return Optional.ofNullable(headers.getHeaderString(NAME));
  }

  static List<Problem> problems(HttpHeaders headers) {
    return of(headers).filter(key -> !VISIBLE.matcher(key).matches()).stream()
        .map(_ -> Problem.ofHeader(NAME, "must be 1 to 255 visible ASCII characters, sent once"))
        .toList();
  }
}
