package vna.touch.rule;

import java.util.Optional;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The buyer has nothing to do after this touch.
record AskMissing() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "ask-missing",
        Severity.BLOCKER,
        "",
        "Article: what is the very next action that you want the customer to take?",
        "No next action for the buyer, or one without content",
        "Send last quarter's changeover log for line 3",
        "None");
  }

  /// Whether the plan asks for nothing.
  static boolean isMissing(TouchSituation situation) {
    return situation.ask().isVoid();
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    if (!isMissing(situation)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            "/buyerNextAction/action",
            "The plan does not say yet what the buyer does next because of this touch.",
            "one thing that the buyer does, so small that they can do it this week",
            BetterWay.quoted(situation.plan().ask().action()),
            BetterWay.askFor(situation)));
  }
}
