package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vna.problem.InvalidInput;
import vna.wire.Answer;
import vna.wire.Event;
import vna.wire.EventReader;
import vna.wire.EventType;
import vna.wire.Received;

/// Carries out a command that came as an event: the door of all functions and of the queue.
@ApplicationScoped
public class ApplyEvent {
  private final OpenDeal openDeal;
  private final PlanTouch planTouch;
  private final RecordOutcome recordOutcome;
  private final CloseDeal closeDeal;

  @Inject
  public ApplyEvent(
      OpenDeal openDeal, PlanTouch planTouch, RecordOutcome recordOutcome, CloseDeal closeDeal) {
    this.openDeal = openDeal;
    this.planTouch = planTouch;
    this.recordOutcome = recordOutcome;
    this.closeDeal = closeDeal;
  }

  /// The answer that HTTP would give, problems included: 404 for a deal that is not known yet.
  ///
  /// @param types those that this door takes
  /// @throws vna.store.Unavailable for what a retry can mend
  public Answer apply(Received received, Set<EventType> types) {
    try {
      var event = EventReader.read(received, types);
      return apply(event, Call.of(event));
    } catch (InvalidInput invalid) {
      return Answer.of(invalid);
    }
  }

  Answer apply(Event event, Call call) {
    return switch (event.order()) {
      case Event.Order.ToOpen(var request) -> openDeal.open(request, call);
      case Event.Order.ToPlan(var deal, var request) -> planTouch.plan(deal, request, call);
      case Event.Order.ToRecord(var deal, var request) -> recordOutcome.record(deal, request, call);
      case Event.Order.ToClose(var deal, var closing) -> closeDeal.close(deal, closing, call);
    };
  }
}
