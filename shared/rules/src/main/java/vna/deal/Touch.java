package vna.deal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vna.playbook.BusinessCalendar;
import vna.touch.TouchPlan;
import vna.touch.Verdict;

/// A touch of a deal, as its entries tell.
///
/// @param owner who owned the deal when it was planned
/// @param step where the buyer was when it was planned
/// @param plannedAt when it was planned
/// @param to ids of those it still goes to: the plan's, less those whom it may or can no longer
///   reach
/// @param late whether its outcome had come before its plan
/// @param sentAt when somebody said that it has gone out
/// @param outcome what came of it
/// @param moved whether that brought the deal forward
public record Touch(
    String touchId,
    String replyRef,
    String owner,
    String step,
    Instant plannedAt,
    TouchPlan plan,
    List<String> to,
    Verdict verdict,
    boolean overridden,
    boolean late,
    Optional<Instant> sentAt,
    Optional<Cancellation> cancellation,
    Optional<TouchOutcome> outcome,
    boolean moved) {

  /// @param byOwner whether a person cancelled it, and not the close of the deal or the lack of
  ///   anybody to reach
  public record Cancellation(Instant at, String reason, boolean byOwner) {}

  /// @param outcomeId id of the entry that recorded it
  public record TouchOutcome(String outcomeId, Outcome outcome) {
    boolean tookPlace() {
      return !(outcome.result() instanceof Outcome.Result.NotDone);
    }
  }

  /// How far a touch is.
  public enum State {
    PLANNED,
    DONE,
    CANCELLED
  }

  /// Earliest first.
  public static final Comparator<Touch> BY_TIME =
      Comparator.comparing(Touch::happenedAt)
          .thenComparing(Touch::plannedAt)
          .thenComparing(Touch::touchId);

  public Touch {
    to = List.copyOf(to);
  }

  /// How far it is at `now`. What has an outcome took place, whatever else was said; what did not
  /// take place is cancelled.
  public State stateAt(Instant now, BusinessCalendar calendar) {
    if (outcome.isPresent()) {
      return outcome.get().tookPlace() ? State.DONE : State.CANCELLED;
    }
    if (cancellation.isPresent()) {
      return State.CANCELLED;
    }
    return now.isBefore(overAt(calendar)) ? State.PLANNED : State.DONE;
  }

  /// When its time is over: at once if it was planned for a time already past, or when it was said
  /// to be sent; else a written one at the end of its day, another one hour after its start.
  public Instant overAt(BusinessCalendar calendar) {
    if (sentAt.isPresent()) {
      return sentAt.get();
    }
    if (!plan.time().isAfter(plannedAt)) {
      return plan.time();
    }
    return plan.channel().isWritten()
        ? calendar.endOfDayOf(plan.time())
        : plan.time().plus(Duration.ofHours(1));
  }

  /// When it reached, or is to reach, the buyer.
  public Instant happenedAt() {
    var planned = sentAt.orElse(plan.time());
    return outcome
        .filter(TouchOutcome::tookPlace)
        .map(touchOutcome -> touchOutcome.outcome().occurredAt())
        .filter(planned::isAfter)
        .orElse(planned);
  }

  /// Whether it took place and nobody has said what came of it.
  public boolean isUnansweredAt(Instant now, BusinessCalendar calendar) {
    return outcome.isEmpty() && stateAt(now, calendar) == State.DONE;
  }

  /// The same touch with the text of its message.
  public Touch with(String draft) {
    return new Touch(
        touchId,
        replyRef,
        owner,
        step,
        plannedAt,
        plan.with(draft),
        to,
        verdict,
        overridden,
        late,
        sentAt,
        cancellation,
        outcome,
        moved);
  }

  Touch cancelled(Cancellation how) {
    return new Touch(
        touchId,
        replyRef,
        owner,
        step,
        plannedAt,
        plan,
        to,
        verdict,
        overridden,
        late,
        sentAt,
        Optional.of(how),
        outcome,
        moved);
  }

  Touch with(TouchOutcome newOutcome) {
    return new Touch(
        touchId,
        replyRef,
        owner,
        step,
        plannedAt,
        plan,
        to,
        verdict,
        overridden,
        late,
        sentAt,
        cancellation,
        Optional.of(newOutcome),
        moved);
  }

  Touch broughtMovement() {
    return new Touch(
        touchId,
        replyRef,
        owner,
        step,
        plannedAt,
        plan,
        to,
        verdict,
        overridden,
        late,
        sentAt,
        cancellation,
        outcome,
        true);
  }

  Touch without(String contactId) {
    return new Touch(
        touchId,
        replyRef,
        owner,
        step,
        plannedAt,
        plan,
        to.stream().filter(id -> !id.equals(contactId)).toList(),
        verdict,
        overridden,
        late,
        sentAt,
        cancellation,
        outcome,
        moved);
  }

  Touch sent(Instant at) {
    return new Touch(
        touchId,
        replyRef,
        owner,
        step,
        plannedAt,
        plan,
        to,
        verdict,
        overridden,
        late,
        Optional.of(at),
        cancellation,
        outcome,
        moved);
  }

  Touch changed(Fact.TouchChanged changed, List<String> newTo) {
    return new Touch(
        touchId,
        replyRef,
        owner,
        step,
        plannedAt,
        changed.plan(),
        newTo,
        changed.verdict(),
        changed.overridden(),
        late,
        sentAt,
        cancellation,
        outcome,
        moved);
  }
}
