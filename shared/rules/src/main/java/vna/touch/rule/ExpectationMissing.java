package vna.touch.rule;

import java.util.Optional;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The buyer expects nothing from it, as far as the plan says.
record ExpectationMissing() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "expectation-missing",
        Severity.BLOCKER,
        "",
        "Article: what is the prospect expecting to receive?",
        "What the buyer expects is absent or without content, or it is nothing, or merely to hear"
            + " from us",
        "How other plants cut changeover time without new machines",
        "To hear from us");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var expects = situation.plan().buyerExpects();
    if (!situation.expectation().isEmpty()) {
      return Optional.empty();
    }
    var question = BetterWay.buyerQuestion(situation);
    return Optional.of(
        finding(
            "/buyerExpects",
            expects.isBlank()
                ? "The plan does not say yet what the buyer expects from this touch."
                : "That is what we do; what the buyer wants to learn from it is still open.",
            "the information, context, wisdom or insight that the buyer expects, in their words",
            BetterWay.quoted(expects),
            "At this step buyers ask " + question + ": which part of it does this touch answer?"));
  }
}
