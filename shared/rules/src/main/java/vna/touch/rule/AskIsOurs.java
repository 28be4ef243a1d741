package vna.touch.rule;

import java.util.Optional;
import vna.deal.Contact;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The ask is something that we do.
record AskIsOurs() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "ask-is-ours",
        Severity.ADVICE,
        "",
        "Article: the action the customer takes",
        "The ask's subject is the seller",
        "Could you send the changeover log?",
        "I'll send the brochure");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var action = situation.plan().ask().action();
    var ask = situation.askText();
    if (!ask.isOurs() && !isOwner(ask.firstWord(), situation)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            "/buyerNextAction/action",
            "This is our next action; what the buyer does because of the touch is still open.",
            "something that the buyer does",
            BetterWay.quoted(action),
            BetterWay.askFor(situation)));
  }

  // "Mara to send the offer", where Mara owns the deal and no contact has that name.
  private static boolean isOwner(String word, TouchSituation situation) {
    var owner = Words.of(situation.deal().owner().split("@", 2)[0]);
    return !owner.isEmpty()
        && word.length() > 2
        && owner.getFirst().text().equals(word)
        && situation.deal().contacts().stream()
            .map(Contact::name)
            .noneMatch(name -> Words.of(name).stream().anyMatch(part -> part.text().equals(word)));
  }
}
