package vna.source;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One request of a source, as it came.
///
/// @param method as it was sent
/// @param url the address that the source called, by our own account of what that is
/// @param headers by their names in lower case; what came twice is joined by commas
public record Delivery(
    String method, String url, Map<String, String> headers, Body body, Instant receivedAt) {
  public Delivery {
    var lowerCase = new TreeMap<String, String>();
    headers.forEach((name, value) -> lowerCase.put(name.toLowerCase(Locale.ROOT), value));
    headers = Map.copyOf(lowerCase);
  }

  /// A header, whatever the case of its name.
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
