package vna.touch.rule;

import java.util.Optional;
import vna.deal.Goal;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The touch asks for the order, and nothing else, while steps of the buyer's decision are still
/// open.
record OrderAsGoal() implements TouchRule {
  private static final int FIRST_STEPS = 2;

  @Override
  public About about() {
    return new About(
        "order-as-goal",
        Severity.ADVICE,
        "BLOCKER at the first two steps",
        "Article: do you have a goal other than getting the order?",
        "The ask, or the goal aimed at, is only the order while steps before the last are open; an"
            + " NDA, a questionnaire, a pilot or a sample order are steps",
        "Sign the NDA",
        "Sign the contract");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var playbook = situation.playbook();
    var step = situation.deal().step();
    if (playbook.isLastStep(step)) {
      return Optional.empty();
    }
    var ask = situation.plan().ask().action();
    var aim = BetterWay.aimedAt(situation).map(OrderAsGoal::text).orElse("");
    var finding =
        situation.askText().isOnlyOrder()
            ? Optional.of(order(situation, "/buyerNextAction/action", ask))
            : isOnlyOrder(aim, situation)
                ? Optional.of(order(situation, "/advances", aim))
                : Optional.<Finding>empty();
    return playbook.position(step).orElse(0) < FIRST_STEPS
        ? finding.map(found -> found.with(Severity.BLOCKER))
        : finding;
  }

  private static String text(Goal goal) {
    return goal.buyerAction().isBlank() ? goal.title() : goal.buyerAction();
  }

  private static boolean isOnlyOrder(String text, TouchSituation situation) {
    return AskText.of(Text.of(text, situation.wording()), situation.names()).isOnlyOrder();
  }

  private Finding order(TouchSituation situation, String field, String text) {
    var step = BetterWay.step(situation);
    return finding(
        field,
        "The order is where all of this leads; the buyer still has "
            + BetterWay.quoted(step.buyerQuestion())
            + " to answer first.",
        "the buyer's next step before the order",
        BetterWay.quoted(text),
        "Ask for what closes this step: "
            + BetterWay.quoted(step.exitAction())
            + ", or a first piece of it.");
  }
}
