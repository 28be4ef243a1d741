package vna.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// An action that somebody agreed to: a commitment of the buyer's, or a promise of ours.
///
/// @param dueBy the day by which, where one was agreed
/// @param madeAt when it was made
/// @param touchId the touch on which it was made, if any
public record Agreement(
    String id,
    String action,
    Optional<LocalDate> dueBy,
    State state,
    Instant madeAt,
    Optional<String> touchId) {

  /// What became of it.
  public enum State {
    OPEN,
    KEPT,
    CLEARED
  }

  /// Dated ones first by date, then undated ones, each by age.
  public static final Comparator<Agreement> EARLIEST_FIRST =
      Comparator.<Agreement, LocalDate>comparing(
              agreement -> agreement.dueBy().orElse(LocalDate.MAX))
          .thenComparing(Agreement::madeAt)
          .thenComparing(Agreement::id);

  Agreement with(State newState) {
    return new Agreement(id, action, dueBy, newState, madeAt, touchId);
  }

  /// Whether it still stands.
  public boolean isOpen() {
    return state == State.OPEN;
  }
}
