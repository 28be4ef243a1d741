package vna.laptop;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import vna.delivery.Outbox;
import vna.wire.OutgoingEvent;

/// Keeps the last thousand events for whoever wants to look at them.
@ApplicationScoped
@Alternative
@Priority(1)
public class LaptopOutbox implements Outbox {
  private static final int KEPT = 1_000;

  private final ArrayDeque<OutgoingEvent> events = new ArrayDeque<>();

  @Override
  public synchronized List<OutgoingEvent> put(List<OutgoingEvent> told) {
    events.addAll(told);
    while (events.size() > KEPT) {
      events.removeFirst();
    }
    return List.of();
  }

  /// Those that came after one, oldest first.
  ///
  /// @param after id of that event; from the oldest that is kept, when there is none of that id
  synchronized List<OutgoingEvent> after(Optional<String> after, int limit) {
    var all = List.copyOf(events);
    var ids = all.stream().map(OutgoingEvent::id).toList();
    var from = after.map(ids::indexOf).orElse(-1) + 1;
    return all.subList(from, Math.min(all.size(), from + limit));
  }
}
