package vna.store;

import java.time.Duration;
import java.time.Instant;

/// A request that is to have one effect however often it comes: remembered for [#KEPT].
///
/// @param key of its row: one for each caller, operation and key
/// @param fingerprint of the request: another one under the same key is refused
/// @param now when it came this time
public record Once(RowKey key, String fingerprint, Instant now) {
  /// How long a key is remembered.
  public static final Duration KEPT = Duration.ofDays(14);

  /// @param by the caller
  /// @param operation what they want done
  /// @param key `Idempotency-Key`, or the id of an event
  public static Once of(String by, String operation, String key, String fingerprint, Instant now) {
    return new Once(Keys.once(by, operation, key), fingerprint, now);
  }
}
