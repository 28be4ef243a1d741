package vna.suggestion;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import vna.deal.Actor;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.nextaction.NextAction;
import vna.nextaction.NextActionRules;

/// When a touch is best had: when the next action is due, in working hours, and not before the
/// buyer had time to answer the last one.
final class Moment {
  private static final Duration TO_PREPARE = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Moment() {}

  static Part<OffsetDateTime> of(Standing standing) {
    var calendar = standing.playbook().calendar();
    var next = NextActionRules.of(standing);
    var due = next.map(action -> due(action, standing)).orElse(standing.asOf());
    var soonest =
        later(
            calendar.businessTimeAfter(standing.asOf(), TO_PREPARE),
            mayFollow(standing).orElse(standing.asOf()));
    var time = calendar.businessTimeAfter(wholeMinute(later(due, soonest)), Duration.ZERO);
    return new Part<>(
        time.atZone(calendar.zone()).toOffsetDateTime(),
        next.filter(_ -> !due.isBefore(soonest))
            .map(action -> "when the next action is due (" + action.rule() + ")")
            .orElse("as soon as there is time for it"));
  }

  /// Of a day as a whole its first hour; of what the buyer is to do the working day after.
  private static Instant due(NextAction next, Standing standing) {
    var calendar = standing.playbook().calendar();
    var local = next.dueAt().atZone(calendar.zone());
    if (next.actor() == Actor.BUYER) {
      return calendar
          .workingDayAfter(local.toLocalDate())
          .atTime(calendar.from())
          .atZone(calendar.zone())
          .toInstant();
    }
    return local.toLocalTime().isAfter(calendar.to())
        ? local.with(calendar.from()).toInstant()
        : next.dueAt();
  }

  private static Optional<Instant> mayFollow(Standing standing) {
    var gap = Duration.ofHours(standing.playbook().settings().cadence().minHours());
    return standing.deal().touches().stream()
        .filter(touch -> standing.stateOf(touch) != Touch.State.CANCELLED)
        .filter(touch -> touch.outcome().isEmpty() && !hasBuyerSpokenSince(touch, standing))
        .map(touch -> touch.happenedAt().plus(gap))
        .max(Comparator.naturalOrder());
  }

  private static boolean hasBuyerSpokenSince(Touch touch, Standing standing) {
    return standing.outcomes().stream()
        .filter(Outcome::isFromBuyer)
        .anyMatch(outcome -> outcome.occurredAt().isAfter(touch.happenedAt()));
  }

  private static Instant wholeMinute(Instant instant) {
    return instant.plus(MINUTE).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
