package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vna.delivery.Ticker;
import vna.function.FunctionName;
import vna.wire.TickReader;

/// The schedule of a laptop: the clock ticks when it starts, and every minute.
@ApplicationScoped
@Alternative
@Priority(1)
public class LaptopTicker implements Ticker {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Logger LOG = Logger.getLogger(LaptopTicker.class);

  private final Semaphore again = new Semaphore(0);
  private final Clock clock;

  @Inject
  public LaptopTicker(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void again(JsonNode tick) {
    again.release();
  }

  /// Ticks until this process ends.
  void start(FunctionDoor door) {
    Thread.ofVirtual().name("clock").start(() -> run(door));
  }

  private void run(FunctionDoor door) {
    try {
      while (true) {
        tick(door);
        var _ = again.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tick(FunctionDoor door) throws InterruptedException {
    try {
      var _ = door.send(FunctionName.of(TickReader.TYPE).orElseThrow(), envelope().toString());
    } catch (IOException e) {
      // What failed is told by the function itself, and the next tick finds it again.
      LOG.warnf("a tick of the clock failed: %s", e.getMessage());
    }
  }

  private JsonNode envelope() {
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
