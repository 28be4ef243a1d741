package vna.touch.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Outcome;
import vna.deal.Touch;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The last touch has just reached the buyer, or is about to, and they had no time to answer.
record TooSoon() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "too-soon",
        Severity.ADVICE,
        "",
        "Do not crowd",
        "It comes within cadence.minHours of the last touch, which the buyer has not answered, and"
            + " they have not written since",
        "Two days after the last touch, or after their answer",
        "Three hours after the last touch");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    if (isAgreed(situation)) {
      return Optional.empty();
    }
    var time = situation.plan().time();
    var gap = Duration.ofHours(situation.playbook().settings().cadence().minHours());
    return last(situation, time)
        .filter(last -> Duration.between(last, time).compareTo(gap) < 0)
        .filter(last -> !hasBuyerSpokenSince(situation, last))
        .map(last ->
            finding(
                "/scheduledFor",
                "The buyer has not had time to answer the last touch.",
                "at least " + gap.toHours() + " hours after it, unless they answer first",
                hours(Duration.between(last, time)) + " after it",
                "Move it to "
                    + last.plus(gap).atOffset(situation.plan().scheduledFor().getOffset())
                    + " or later, or put both into one touch."));
  }

  // A call or meeting on the day to which the buyer has agreed is theirs too.
  private static boolean isAgreed(TouchSituation situation) {
    var day = situation.playbook().calendar().dayOf(situation.plan().time());
    return !situation.plan().channel().isWritten()
        && situation.standing().openCommitments().stream()
            .anyMatch(commitment -> commitment.dueBy().filter(day::equals).isPresent());
  }

  // Touches of ours up to the plan's time that nobody has answered. One that bounced or did not
  // take place
  // has not reached anybody.
  private static Optional<Instant> last(TouchSituation situation, Instant time) {
    var standing = situation.standing();
    var planned =
        situation.deal().touches().stream()
            .filter(touch -> standing.stateOf(touch) != Touch.State.CANCELLED);
    var lastTouch = planned.filter(touch -> !touch.happenedAt().isAfter(time)).max(Touch.BY_TIME);
    var lastUnplanned =
        standing.exchanges().stream()
            .filter(exchange -> exchange.bySeller() && exchange.touch().isEmpty())
            .filter(exchange -> !exchange.at().isAfter(time))
            .max(Comparator.comparing(exchange -> exchange.at()));
    return Stream.concat(
            lastTouch.stream()
                .map(touch ->
                    new Sent(touch.happenedAt(), touch.outcome().map(Touch.TouchOutcome::outcome))),
            lastUnplanned.stream().map(exchange -> new Sent(exchange.at(), exchange.outcome())))
        .max(Comparator.comparing(Sent::at))
        .filter(sent -> sent.outcome().map(TooSoon::isSilence).orElse(true))
        .map(Sent::at);
  }

  private record Sent(Instant at, Optional<Outcome> outcome) {}

  private static boolean isSilence(Outcome outcome) {
    return outcome.result() instanceof Outcome.Result.NoResponse;
  }

  private static boolean hasBuyerSpokenSince(TouchSituation situation, Instant last) {
    return situation.standing().outcomes().stream()
        .anyMatch(outcome -> outcome.isFromBuyer() && !outcome.occurredAt().isBefore(last));
  }

  private static String hours(Duration duration) {
    return duration.toHours() == 0
        ? duration.toMinutes() + " minutes"
        : duration.toHours() + " hours";
  }
}
