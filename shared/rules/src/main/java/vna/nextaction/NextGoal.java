package vna.nextaction;

import java.util.Optional;
import vna.deal.Goal;
import vna.deal.Outcome;
import vna.deal.Standing;

/// The deal moved, and a goal is open: plan the touch for it.
record NextGoal() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "next-goal";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .latestMovement()
        .flatMap(moved -> standing.deal().nextGoal().map(goal -> plan(goal, moved, standing)));
  }

  private static Proposal plan(Goal goal, Outcome moved, Standing standing) {
    var action = goal.buyerAction().isBlank() ? goal.title() : goal.buyerAction();
    return Proposal.seller(
        "Plan the touch that gets %s to this: %s"
            .formatted(Wording.buyer(standing), Wording.quoted(action)),
        Term.replyAfter(moved.occurredAt(), standing),
        "The deal moved on %s, and its next goal is %s"
            .formatted(Wording.day(moved.occurredAt(), standing), Wording.quoted(goal.title())));
  }
}
