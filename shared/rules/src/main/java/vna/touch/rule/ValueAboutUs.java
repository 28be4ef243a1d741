package vna.touch.rule;

import java.util.Optional;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The value is the seller's own story or deadline, and nothing beside it.
record ValueAboutUs() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "value-about-us",
        Severity.ADVICE,
        "",
        "Article: value to the buyer",
        "Only the seller's own story or deadline: nothing that a buyer can use",
        "As the leading provider we measured 14 plants: three changes cut changeover by 18 %",
        "We are the leading provider of scheduling software");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var statement = situation.plan().value().statement();
    if (!new ValueText(situation.value().text()).isAboutUs()) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            "/value/statement",
            "This tells about us; what the buyer can do with it is not in it yet.",
            "something that the buyer can use without us",
            BetterWay.quoted(statement),
            "Turn it round: what does it change for them in "
                + BetterWay.buyerQuestion(situation)
                + "?"));
  }
}
