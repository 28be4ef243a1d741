package vna.touch.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vna.deal.Agreement;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The buyer has promised just that, and their day has not come.
record BuyerOwes() implements TouchRule {
  private static final double MOST = 0.7;

  @Override
  public About about() {
    return new About(
        "buyer-owes",
        Severity.ADVICE,
        "",
        "Respect for the buyer's time",
        "The ask is, in content, a commitment of theirs that is not yet due",
        "Asks who else should see the log that is promised for Friday",
        "Asks on Wednesday for the log that is promised for Friday");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var ask = situation.plan().ask().action();
    var calendar = situation.playbook().calendar();
    return situation.standing().openCommitments().stream()
        .filter(owed ->
            owed.dueBy()
                .filter(due -> situation.plan().time().isBefore(calendar.endOf(due)))
                .isPresent())
        .filter(owed -> isSame(ask, owed.action(), situation))
        .findFirst()
        .map(owed -> owes(ask, owed));
  }

  private Finding owes(String ask, Agreement owed) {
    var due = owed.dueBy().map(Object::toString).orElse("later");
    return finding(
        "/buyerNextAction/action",
        "The buyer has promised this already, and their day has not come yet.",
        "another ask, or to wait until " + due,
        BetterWay.quoted(ask),
        "Wait for "
            + BetterWay.quoted(owed.action())
            + " until "
            + due
            + ", or ask for something else meanwhile.");
  }

  // Most of the shorter one is in the other, beside the act itself; other numbers are another
  // thing.
  private static boolean isSame(String asked, String promised, TouchSituation situation) {
    var ask = things(asked, situation);
    var owed = things(promised, situation);
    var shared = new HashSet<>(ask);
    shared.retainAll(owed);
    var isMost = !shared.isEmpty() && shared.size() >= MOST * Math.min(ask.size(), owed.size());
    var isSameAct = !Collections.disjoint(acts(asked, situation), acts(promised, situation));
    return isMost
        && haveSameNumbers(ask, owed)
        && (shared.size() > 1 || isSameAct || ask.equals(owed));
  }

  private static Set<String> things(String text, TouchSituation situation) {
    var things = situation.read(text).topics();
    things.removeAll(acts(text, situation));
    return things;
  }

  private static Set<String> acts(String text, TouchSituation situation) {
    var wording = situation.wording();
    return Words.of(text).stream()
        .map(Word::text)
        .filter(word -> wording.meaning(word).is(Trait.ACT, wording.allLexicons()))
        .map(Stems::stem)
        .collect(Collectors.toSet());
  }

  private static boolean haveSameNumbers(Set<String> ask, Set<String> owed) {
    var numbers = numbers(ask);
    var others = numbers(owed);
    return numbers.isEmpty() || others.isEmpty() || !Collections.disjoint(numbers, others);
  }

  private static Set<String> numbers(Set<String> stems) {
    return stems.stream()
        .filter(stem -> Character.isDigit(stem.codePointAt(0)))
        .collect(Collectors.toSet());
  }
}
