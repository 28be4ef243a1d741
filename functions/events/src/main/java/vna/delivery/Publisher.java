package vna.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.store.OutgoingRows;
import vna.wire.OutgoingEvent;

/// Tells others what was written to the table, in the order of its stream.
@ApplicationScoped
public class Publisher {
  private static final int MAX_TRIES = 6;

  /// With [full jitter](https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
  private static final BackoffStrategy BACKOFF =
      BackoffStrategy.exponentialDelay(Duration.ofMillis(50), Duration.ofSeconds(2));

  private final Outbox outbox;

  @Inject
  public Publisher(Outbox outbox) {
    this.outbox = outbox;
  }

  /// A row that was written.
  ///
  /// @param sequence its number in the stream
  public record Written(String sequence, Map<String, AttributeValue> row) {}

  private record Told(String sequence, OutgoingEvent event) {}

  /// Puts all events of these rows, ten at a time, those that were not taken again and again.
  ///
  /// @return number of the first row of which an event was not taken to the last; nothing behind
  ///   its ten was put
  public Optional<String> publish(List<Written> rows) {
    var told =
        rows.stream()
            .flatMap(written ->
                OutgoingRows.events(written.row()).stream()
                    .map(event -> new Told(written.sequence(), event)))
            .toList();
    for (var from = 0; from < told.size(); from += Outbox.AT_ONCE) {
      var part = told.subList(from, Math.min(from + Outbox.AT_ONCE, told.size()));
      var left = new HashSet<>(put(part.stream().map(Told::event).toList()));
      var first = part.stream().filter(it -> left.contains(it.event())).findFirst();
      if (first.isPresent()) {
        return first.map(Told::sequence);
      }
    }
    return Optional.empty();
  }

  /// @return those that were not taken to the last
  private List<OutgoingEvent> put(List<OutgoingEvent> events) {
    var left = new ArrayList<>(outbox.put(events));
    for (var tries = 1; tries < MAX_TRIES && !left.isEmpty(); tries++) {
      pause(BACKOFF.computeDelay(tries));
      left = new ArrayList<>(outbox.put(left));
    }
    return left;
  }

  private static void pause(Duration delay) {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted before another try");
    }
  }
}
