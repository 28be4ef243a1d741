package vna.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// The clock of the tests: it goes on a millisecond whenever somebody looks at it.
@ApplicationScoped
@Alternative
@Priority(1)
public class TurnableClock {
  /// Monday at nine in Berlin.
  static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);

  void turnTo(Instant instant) {
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
        return now.getAndUpdate(instant -> instant.plusMillis(1));
      }
    };
  }
}
