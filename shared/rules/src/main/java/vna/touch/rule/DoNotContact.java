package vna.touch.rule;

import java.util.Optional;
import vna.deal.Contact;
import vna.playbook.Severity;
import vna.touch.Finding;

/// Somebody it goes to ended all contact, of this deal or any other. No playbook and no reason
/// overrides it.
record DoNotContact() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "do-not-contact",
        Severity.BLOCKER,
        "",
        "Law and respect",
        "Someone it goes to opted out, of any deal. Refused whatever enforcement, severity or"
            + " override say",
        "Goes to people who may be contacted",
        "Goes to somebody who asked us to stop");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var out = situation.plan().to().stream().filter(id -> isOut(situation, id)).toList();
    if (out.isEmpty()) {
      return Optional.empty();
    }
    var names = BetterWay.names(situation, out);
    return Optional.of(
        finding(
            "/to",
            names + " asked us not to be in touch any more, and that holds for every deal.",
            "only people who may be contacted",
            names + ", opted out",
            BetterWay.somebodyElse(situation)
                .map(contact -> "Go to " + contact.called() + " instead.")
                .orElse(
                    "Take them out, and find another person at "
                        + accountOf(situation)
                        + " or park the deal.")));
  }

  private static boolean isOut(TouchSituation situation, String id) {
    return situation.optedOut().contains(id)
        || situation.deal().contact(id).filter(Contact::isOptedOut).isPresent();
  }

  private static String accountOf(TouchSituation situation) {
    var account = situation.deal().account();
    return account.isBlank() ? "the account" : account;
  }
}
