package vna.touch.rule;

import java.util.Set;
import vna.deal.Deal;
import vna.deal.Standing;
import vna.playbook.Playbook;
import vna.touch.TouchPlan;

/// Everything that the rules know when they judge one plan.
///
/// @param standing the deal as it stood when the touch is judged (its `now` is that instant; never
///   later than the plan's time), with the people and the goal that the plan adds already in it
/// @param optedOut ids of contacts of the deal who opted out, of this deal or any other
public record TouchSituation(TouchPlan plan, Standing standing, Set<String> optedOut) {
  public TouchSituation {
    optedOut = Set.copyOf(optedOut);
  }

  public Deal deal() {
    return standing.deal();
  }

  public Playbook playbook() {
    return standing.playbook();
  }
}
