package vna.deal;

import java.time.LocalDate;

/// How a deal is closed.
public sealed interface Closing {
  record Won() implements Closing {}

  record Lost(String reason) implements Closing {}

  /// @param until the day on which to take it up again
  record Parked(LocalDate until) implements Closing {}
}
