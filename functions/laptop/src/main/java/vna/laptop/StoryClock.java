package vna.laptop;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// The clock of a story: it stands still until the next event is told.
@ApplicationScoped
@Alternative
@Priority(1)
public class StoryClock {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

  /// From now on it is `instant`.
  public void turnTo(Instant instant) {
    now.set(instant);
  }

  @Produces
  @Alternative
  @Priority(1)
  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }
}
