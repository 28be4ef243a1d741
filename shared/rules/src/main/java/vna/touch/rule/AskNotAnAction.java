package vna.touch.rule;

import java.util.Optional;
import vna.playbook.Severity;
import vna.touch.Finding;

/// Nobody could watch the buyer do what is asked; or it is two things at once.
record AskNotAnAction() implements TouchRule {
  private static final String FIELD = "/buyerNextAction/action";

  @Override
  public About about() {
    return new About(
        "ask-not-an-action",
        Severity.ADVICE,
        "",
        "GTD: next physical action",
        "Nobody could watch the buyer do it: a vague act, a feeling or a result; or it is two acts"
            + " with two objects. A question that only the buyer can answer is an action",
        "Tell us which of the two layouts fits line 3",
        "Think about it");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var action = situation.plan().ask().action();
    var ask = situation.askText();
    if (ask.isVague()) {
      return Optional.of(
          finding(
              FIELD,
              "Nobody could see whether the buyer has done this.",
              "one thing that one could watch the buyer do, or a question that they answer",
              BetterWay.quoted(action),
              BetterWay.askFor(situation)));
    }
    if (ask.hasTwoActs()) {
      return Optional.of(
          finding(
              FIELD,
              "These are two things to do; the second tends to hold up the first.",
              "one act",
              BetterWay.quoted(action),
              "Ask for the first one now, and keep the second for when it is done."));
    }
    return Optional.empty();
  }
}
