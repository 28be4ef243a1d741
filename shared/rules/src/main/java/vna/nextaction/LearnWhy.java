package vna.nextaction;

import java.util.Optional;
import vna.deal.Outcome;
import vna.deal.Standing;

/// The buyer declined, and nobody has asked why since.
record LearnWhy() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "learn-why";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .latestOutcome()
        .filter(outcome -> !standing.isAskedSince(outcome.occurredAt()))
        .flatMap(outcome ->
            outcome.result() instanceof Outcome.Result.Declined(var reason)
                ? Optional.of(learn(outcome, reason, standing))
                : Optional.empty());
  }

  private static Proposal learn(Outcome outcome, String reason, Standing standing) {
    var who = Wording.source(outcome, standing);
    return Proposal.seller(
        "Ask %s what would have to be true for this to be worth their while".formatted(who),
        Term.replyAfter(outcome.occurredAt(), standing),
        "%s declined on %s%s"
            .formatted(who, Wording.day(outcome.occurredAt(), standing), Wording.colon(reason)));
  }
}
