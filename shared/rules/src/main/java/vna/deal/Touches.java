package vna.deal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vna.deal.Contact.Reach;
import vna.playbook.BusinessCalendar;

/// The touches of a deal while its journal is folded.
final class Touches {
  private final BusinessCalendar calendar;
  private final Map<String, Touch> touches = new LinkedHashMap<>();

  Touches(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  List<Touch> all() {
    return touches.values().stream().sorted(Touch.BY_TIME).toList();
  }

  Optional<Touch> find(String touchId) {
    return Optional.ofNullable(touches.get(touchId));
  }

  void plan(
      Fact.TouchPlanned planned, List<String> to, String owner, String step, Instant plannedAt) {
    touches.put(
        planned.touchId(),
        new Touch(
            planned.touchId(),
            planned.replyRef(),
            owner,
            step,
            plannedAt,
            planned.plan(),
            to,
            planned.verdict(),
            planned.overridden(),
            planned.late(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  void update(String touchId, UnaryOperator<Touch> change) {
    touches.computeIfPresent(touchId, (_, touch) -> change.apply(touch));
  }

  /// Cancels a touch that is still planned by then.
  void cancel(String touchId, Touch.Cancellation cancellation) {
    update(
        touchId,
        touch -> isPlanned(touch, cancellation.at()) ? touch.cancelled(cancellation) : touch);
  }

  void cancelAll(Touch.Cancellation cancellation) {
    List.copyOf(touches.keySet()).forEach(touchId -> cancel(touchId, cancellation));
  }

  /// Takes somebody out of the planned touches on which a loss of reach falls; one with nobody left
  /// is cancelled.
  ///
  /// @param except the touch that told us
  void withdraw(
      String contactId, Reach reach, Touch.Cancellation cancellation, Optional<String> except) {
    for (var touch : List.copyOf(touches.values())) {
      if (except.filter(touch.touchId()::equals).isEmpty()
          && touch.to().contains(contactId)
          && isPlanned(touch, cancellation.at())
          && fallsOn(reach, touch)) {
        update(touch.touchId(), planned -> planned.without(contactId));
        update(touch.touchId(), left -> left.to().isEmpty() ? left.cancelled(cancellation) : left);
      }
    }
  }

  private boolean fallsOn(Reach reach, Touch touch) {
    return switch (reach) {
      case Reach.Away(var until) -> !calendar.dayOf(touch.plan().time()).isAfter(until);
      case Reach.Unreachable _, Reach.OptedOut _ -> true;
      case Reach.Reachable _ -> false;
    };
  }

  private boolean isPlanned(Touch touch, Instant at) {
    return touch.stateAt(at, calendar) == Touch.State.PLANNED;
  }
}
