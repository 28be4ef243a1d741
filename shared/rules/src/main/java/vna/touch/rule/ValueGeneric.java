package vna.touch.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The value would fit any buyer: every word of it is one that fits everybody, and none is this
/// buyer's.
record ValueGeneric() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "value-generic",
        Severity.ADVICE,
        "",
        "Article: value that makes a difference to this buyer",
        "No number, name or asset, nor any word shared with the expectation, the goal, the account"
            + " or what the buyer wrote: only words that fit every buyer",
        "Torque table for the M8 bolts of line 3",
        "Some useful insights about our solutions");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var value = situation.plan().value();
    if (!value.asset().isBlank()
        || !value.shelf().isBlank()
        || !new ValueText(situation.value().text()).isGeneric()
        || isShared(situation)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            "/value/statement",
            "These words would fit any buyer; what makes it this buyer's is not in them yet.",
            "a number, a name, or a word of the buyer's own",
            BetterWay.quoted(value.statement()),
            "Say what it tells them about "
                + BetterWay.buyerQuestion(situation)
                + ", with one number or example."));
  }

  private static boolean isShared(TouchSituation situation) {
    return !Collections.disjoint(situation.value().stems(), buyersWords(situation));
  }

  /// What the buyer's side of this deal speaks of.
  static Set<String> buyersWords(TouchSituation situation) {
    var deal = situation.deal();
    // An expectation that fits every buyer ("insights") tells nothing of this one.
    var words = new HashSet<String>();
    if (!new ValueText(situation.expectation().text()).isGeneric()) {
      words.addAll(situation.expectation().stems());
    }
    words.addAll(situation.read(deal.account()).stems());
    for (var goal : deal.goals()) {
      words.addAll(situation.read(goal.title() + ". " + goal.buyerAction()).stems());
    }
    for (var said : BuyerSaid.in(situation)) {
      words.addAll(situation.read(said).stems());
    }
    return words;
  }
}
