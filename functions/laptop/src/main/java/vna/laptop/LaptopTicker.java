package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vna.delivery.Ticker;
import vna.function.ClockFunction;
import vna.wire.Received;
import vna.wire.TickReader;

/// The schedule of a laptop: the clock ticks when it starts, and every minute.
@ApplicationScoped
@Alternative
@Priority(1)
public class LaptopTicker implements Ticker {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration LAST_TICK = Duration.ofSeconds(5);
  private static final Logger LOG = Logger.getLogger(LaptopTicker.class);

  private final Semaphore again = new Semaphore(0);
  private final ClockFunction function;
  private final Clock clock;
  private volatile boolean isOver;
  private volatile Optional<Thread> ticking = Optional.empty();

  @Inject
  public LaptopTicker(ClockFunction function, Clock clock) {
    this.function = function;
    this.clock = clock;
  }

  @Override
  public void again(JsonNode tick) {
    again.release();
  }

  /// Ticks until [#stop].
  void start() {
    ticking = Optional.of(Thread.ofVirtual().name("clock").start(this::run));
  }

  /// Waits for the tick under way: it ends before what it needs does.
  void stop() throws InterruptedException {
    isOver = true;
    again.release();
    if (ticking.isPresent()) {
      var _ = ticking.get().join(LAST_TICK);
    }
  }

  /// The table is closed by [Start], all else by Quarkus, and neither waits for the other.
  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    stop();
  }

  private void run() {
    try {
      while (!isOver) {
        tick();
        var _ = again.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tick() {
    try {
      var _ = function.clockTick(Received.of(envelope()));
    } catch (RuntimeException e) {
      // The next tick finds again what this one did not do.
      LOG.warn("a tick of the clock failed", e);
    }
  }

  private ObjectNode envelope() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("specversion", "1.0")
        .put("id", UUID.randomUUID().toString())
        .put("source", "/schedule")
        .put("type", TickReader.TYPE)
        .put("time", clock.instant().toString())
        .set("data", JsonNodeFactory.instance.objectNode());
  }
}
