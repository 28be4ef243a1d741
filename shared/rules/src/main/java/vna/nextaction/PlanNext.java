package vna.nextaction;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Outcome;
import vna.deal.Standing;

/// Nothing else is open: plan the next touch. Fits always.
record PlanNext() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "plan-next";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    var last = last(standing);
    return Optional.of(
        Proposal.seller(
            "Plan the next touch with %s, one that %s"
                .formatted(Wording.buyer(standing), aim(standing)),
            Term.planAfter(last, standing),
            "The last thing that happened was on %s, and nothing is planned"
                .formatted(Wording.day(last, standing))));
  }

  private static String aim(Standing standing) {
    var step = standing.playbook().step(standing.deal().step());
    return standing
        .deal()
        .nextGoal()
        .map(goal -> "brings this goal nearer: " + Wording.quoted(goal.title()))
        .orElseGet(() -> "helps them answer " + Wording.quoted(step.buyerQuestion()));
  }

  private static Instant last(Standing standing) {
    return Stream.of(
            standing.lastDone().map(Standing.Exchange::at),
            standing.latestOutcome().map(Outcome::occurredAt))
        .flatMap(Optional::stream)
        .reduce(standing.deal().since(), Term::later);
  }
}
