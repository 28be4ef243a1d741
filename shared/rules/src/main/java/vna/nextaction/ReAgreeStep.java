package vna.nextaction;

import java.util.Optional;
import vna.deal.Outcome;
import vna.deal.Standing;

/// The buyer went back a step, and nobody has talked about it since.
record ReAgreeStep() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "re-agree-step";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .latestOutcome()
        .filter(outcome -> outcome.result() instanceof Outcome.Result.WentBack)
        .filter(outcome -> !standing.isAskedSince(outcome.occurredAt()))
        .map(outcome -> agreeAgain(outcome, standing));
  }

  private static Proposal agreeAgain(Outcome outcome, Standing standing) {
    var who = Wording.source(outcome, standing);
    var step = standing.playbook().step(standing.deal().step());
    return Proposal.seller(
        "Ask %s what changed, and agree again on %s"
            .formatted(who, Wording.quoted(step.buyerQuestion())),
        Term.replyAfter(outcome.occurredAt(), standing),
        "%s went back to %s on %s"
            .formatted(
                who, Wording.quoted(step.name()), Wording.day(outcome.occurredAt(), standing)));
  }
}
