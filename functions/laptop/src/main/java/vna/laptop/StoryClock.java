package vna.laptop;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The clock of a laptop. In a story it stands still until the next event is told.
@ApplicationScoped
@Alternative
@Priority(1)
public class StoryClock {
  private static final Clock MACHINE = Clock.systemUTC();

  private final AtomicReference<Supplier<Instant>> now = new AtomicReference<>(() -> Instant.EPOCH);

  /// From now on it is `instant`.
  public void turnTo(Instant instant) {
    now.set(() -> instant);
  }

  /// From now on it goes on from `instant`.
  public void runFrom(Instant instant) {
    var ahead = Duration.between(MACHINE.instant(), instant);
    now.set(() -> MACHINE.instant().plus(ahead));
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
        return now.get().get();
      }
    };
  }
}
