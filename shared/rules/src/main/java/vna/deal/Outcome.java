package vna.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What the buyer did after a touch, or without one.
///
/// @param commitment an action that the buyer agreed to
/// @param promise an action that we agreed to
/// @param promiseKept id of a promise of ours that is kept now
/// @param goalReached id of a goal that is reached now
/// @param step where the buyer now is; behind the deal's only with [Result.WentBack]
/// @param contact id of the person it came from
/// @param note or empty
public record Outcome(
    Instant occurredAt,
    Result result,
    Optional<Agreed> commitment,
    Optional<Agreed> promise,
    Optional<String> promiseKept,
    Optional<String> goalReached,
    Optional<String> step,
    Optional<String> contact,
    String note) {

  /// An action somebody agreed to, as said.
  public record Agreed(String action, Optional<LocalDate> dueBy) {}

  /// What happened, in one word and what belongs to it.
  public sealed interface Result {
    /// @param action what the buyer did instead of what we asked, or empty
    record Acted(String action) implements Result {}

    record Committed() implements Result {}

    /// @param question the buyer's words, or empty
    record Replied(String question) implements Result {}

    record NoResponse() implements Result {}

    record Declined(String reason) implements Result {}

    record WentBack() implements Result {}

    /// @param until the last day of the absence
    record Away(LocalDate until) implements Result {}

    record Unreachable(Contact.Why why) implements Result {}

    record OptedOut() implements Result {}

    /// The touch did not take place.
    record NotDone() implements Result {}
  }

  /// Whether the buyer spoke or acted: what ends silence and wakes a parked deal.
  public boolean isFromBuyer() {
    return switch (result) {
      case Result.Acted _,
          Result.Committed _,
          Result.Replied _,
          Result.Declined _,
          Result.WentBack _ ->
          true;
      case Result.NoResponse _,
          Result.Away _,
          Result.Unreachable _,
          Result.OptedOut _,
          Result.NotDone _ ->
          false;
    };
  }

  /// The same outcome, from that contact.
  public Outcome from(String contactId) {
    return new Outcome(
        occurredAt,
        result,
        commitment,
        promise,
        promiseKept,
        goalReached,
        step,
        Optional.of(contactId),
        note);
  }
}
