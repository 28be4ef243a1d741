package vna.delivery;

import com.fasterxml.jackson.databind.JsonNode;

/// Lets the clock tick again at once, when a tick had no time for all that it found.
@FunctionalInterface
public interface Ticker {

  /// @param tick the envelope of the tick that was interrupted
  void again(JsonNode tick);
}
