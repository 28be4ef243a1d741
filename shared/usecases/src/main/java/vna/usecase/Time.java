package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/// The clock of this process; the laptop puts another in its place.
@ApplicationScoped
class Time {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
