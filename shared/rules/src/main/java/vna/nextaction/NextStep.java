package vna.nextaction;

import java.util.Optional;
import vna.deal.Outcome;
import vna.deal.Standing;

/// The deal moved, and no goal is open: set the next one.
record NextStep() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "next-step";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .latestMovement()
        .filter(_ -> standing.deal().nextGoal().isEmpty())
        .filter(_ -> !standing.playbook().isLastStep(standing.deal().step()))
        .map(moved -> setGoal(moved, standing));
  }

  private static Proposal setGoal(Outcome moved, Standing standing) {
    var step = standing.playbook().step(standing.deal().step());
    return Proposal.seller(
        "Set a goal with %s that helps them answer %s"
            .formatted(Wording.buyer(standing), Wording.quoted(step.buyerQuestion())),
        Term.replyAfter(moved.occurredAt(), standing),
        "The deal moved on %s, it is at %s, and no goal is open"
            .formatted(Wording.day(moved.occurredAt(), standing), Wording.quoted(step.name())));
  }
}
