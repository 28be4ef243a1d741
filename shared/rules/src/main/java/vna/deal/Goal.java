package vna.deal;

import java.time.LocalDate;
import java.util.Optional;

/// A short-term goal of a deal: a buyer action that shows movement.
///
/// @param buyerAction what the buyer does, or empty
public record Goal(
    String id, String title, String buyerAction, Optional<LocalDate> targetDate, State state) {

  /// What became of a goal.
  public enum State {
    OPEN,
    REACHED,
    DROPPED
  }

  Goal with(State newState) {
    return new Goal(id, title, buyerAction, targetDate, newState);
  }

  /// Whether it is still ahead.
  public boolean isOpen() {
    return state == State.OPEN;
  }
}
