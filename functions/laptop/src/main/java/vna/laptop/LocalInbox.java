package vna.laptop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vna.function.InboxFunction;
import vna.intake.Inbox;
import vna.store.Letters;
import vna.store.Letters.Letter;
import vna.store.Letters.Queue;
import vna.store.Unavailable;
import vna.wire.Batch;
import vna.wire.Received;

/// The inbox of a laptop: rows of the table, handed to the same function as in AWS and in the same
/// form, and again a little later when it asks for that.
@ApplicationScoped
@Alternative
@Priority(1)
public class LocalInbox implements Inbox {
  private static final int BATCH = 10;
  private static final int BATCHES_AT_ONCE = 4;
  private static final int GIVEN_UP_AFTER = 5;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Letters letters;
  private final InboxFunction function;
  private final LocalDeadLetters deadLetters;
  private final Semaphore arrivals = new Semaphore(0);
  private volatile boolean isOpen = true;

  @Inject
  LocalInbox(Letters letters, InboxFunction function, LocalDeadLetters deadLetters) {
    this.letters = letters;
    this.function = function;
    this.deadLetters = deadLetters;
  }

  @Override
  public void put(String source, String message) {
    letters.put(Queue.INBOX, Letter.of(source, message, ""));
    arrivals.release();
  }

  /// Hands over whatever comes, until [#stop].
  void run() {
    while (isOpen) {
      try {
        if (drain() == 0) {
          var _ = arrivals.tryAcquire(PAUSE.toMillis() / 4, TimeUnit.MILLISECONDS);
          arrivals.drainPermits();
        }
      } catch (Unavailable e) {
        // The table is closing, or slow: what waits is still there.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  void stop() {
    isOpen = false;
  }

  /// Hands over what is due now.
  ///
  /// @return how many messages that were
  int drain() {
    var due = letters.due(Queue.INBOX, Instant.now(), BATCH * BATCHES_AT_ONCE);
    var batches = new ArrayList<List<Letter>>();
    for (var from = 0; from < due.size(); from += BATCH) {
      batches.add(due.subList(from, Math.min(from + BATCH, due.size())));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      batches.forEach(batch -> threads.execute(() -> handOver(batch)));
    }
    return due.size();
  }

  private void handOver(List<Letter> batch) {
    var failed = failed(batch);
    for (var letter : batch) {
      if (failed.contains(letter.id()) && letter.receives() + 1 < GIVEN_UP_AFTER) {
        letters.put(Queue.INBOX, later(letter));
      } else {
        if (failed.contains(letter.id())) {
          deadLetters.put(letter.message(), "it failed %d times".formatted(GIVEN_UP_AFTER));
        }
        letters.remove(Queue.INBOX, letter.id());
      }
    }
  }

  private Set<String> failed(List<Letter> batch) {
    var event = JsonNodeFactory.instance.objectNode();
    var records = event.putArray("Records");
    for (var letter : batch) {
      records
          .addObject()
          .put("messageId", letter.id())
          .put("body", letter.message())
          .putObject("attributes")
          .put("ApproximateReceiveCount", String.valueOf(letter.receives() + 1));
    }
    var failed = new HashSet<String>();
    function
        .applyCommand(new Batch(Received.of(event)))
        .path("batchItemFailures")
        .forEach(failure -> failed.add(failure.path("itemIdentifier").asText()));
    return failed;
  }

  private static Letter later(Letter letter) {
    var pause = PAUSE.multipliedBy(1L << letter.receives());
    return new Letter(
        letter.id(),
        letter.source(),
        letter.message(),
        letter.receives() + 1,
        Instant.now().plus(pause),
        letter.reason());
  }
}
