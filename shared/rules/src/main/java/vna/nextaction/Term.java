package vna.nextaction;

import java.time.Instant;
import java.time.LocalDate;
import vna.deal.Standing;

/// By when things are due, in the team's calendar.
final class Term {
  private Term() {}

  /// The term of a row that names no date: `reply.hours` business hours after it began to fit.
  static Instant replyAfter(Instant instant, Standing standing) {
    return businessHours(instant, standing.playbook().settings().reply().hours(), standing);
  }

  /// The term to plan a touch: `first.hours` business hours.
  static Instant planAfter(Instant instant, Standing standing) {
    return businessHours(instant, standing.playbook().settings().first().hours(), standing);
  }

  /// The end of a day.
  static Instant endOf(LocalDate day, Standing standing) {
    return standing.playbook().calendar().endOf(day);
  }

  /// The later of two instants.
  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant businessHours(Instant instant, int hours, Standing standing) {
    return standing.playbook().calendar().businessHoursAfter(instant, hours);
  }
}
