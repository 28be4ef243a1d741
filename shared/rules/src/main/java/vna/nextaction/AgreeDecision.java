package vna.nextaction;

import java.util.Optional;
import vna.deal.Outcome;
import vna.deal.Standing;

/// The deal moved, no goal is open, and no step is left: agree how they decide.
record AgreeDecision() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "agree-decision";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .latestMovement()
        .filter(_ -> standing.deal().nextGoal().isEmpty())
        .filter(_ -> standing.playbook().isLastStep(standing.deal().step()))
        .map(moved -> agree(moved, standing));
  }

  private static Proposal agree(Outcome moved, Standing standing) {
    return Proposal.seller(
        "Agree with %s on the date and the form of the decision".formatted(Wording.buyer(standing)),
        Term.replyAfter(moved.occurredAt(), standing),
        "The deal moved on %s, it is at the last step, and no goal is open"
            .formatted(Wording.day(moved.occurredAt(), standing)));
  }
}
