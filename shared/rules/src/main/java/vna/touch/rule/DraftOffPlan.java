package vna.touch.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The draft speaks of something else than the plan.
///
/// A draft in another language than the plan, in one whose words we cannot stem, or of few words is
/// not compared: what is told in other words cannot be told from what is not said.
record DraftOffPlan() implements TouchRule {
  private static final int FEW_WORDS = 6;
  private static final int STEM = 5;

  @Override
  public About about() {
    return new About(
        "draft-off-plan",
        Severity.HINT,
        "ADVICE when nothing at all overlaps",
        "Say what you planned",
        "A draft is given and shares neither the value's nor the ask's content words, numbers or"
            + " asset",
        "A draft that tells of the benchmark in other words",
        "A draft about the trade fair when the plan is about the benchmark");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var plan = situation.plan();
    var planned = plan.value().statement() + "\n" + plan.ask().action();
    var draft = Stems.of(plan.draft(), situation);
    if (draft.size() < FEW_WORDS
        || !isComparable(plan.draft(), planned, situation)
        || Stems.of(planned, situation).isEmpty()
        || isNear(draft, Stems.of(planned, situation))
        || (!plan.value().asset().isBlank() && plan.draft().contains(plan.value().asset()))) {
      return Optional.empty();
    }
    var finding =
        finding(
            "/draft",
            "The draft does not mention what is planned for this touch.",
            "the value and the ask of the plan",
            BetterWay.quoted(plan.draft()),
            "Bring in "
                + BetterWay.quoted(plan.value().statement())
                + " and ask: "
                + BetterWay.quoted(plan.ask().action())
                + ".");
    return Optional.of(isNear(draft, around(situation)) ? finding : finding.with(Severity.ADVICE));
  }

  private static boolean isComparable(String draft, String planned, TouchSituation situation) {
    var languages = Tongues.of(Words.of(draft));
    var plannedLanguages = Tongues.of(Words.of(planned));
    return !Collections.disjoint(languages, situation.playbook().languages())
        && (plannedLanguages.isEmpty() || !Collections.disjoint(languages, plannedLanguages));
  }

  private static Set<String> around(TouchSituation situation) {
    var around = new HashSet<>(ValueGeneric.buyersWords(situation));
    around.addAll(Stems.of(situation.deal().name(), situation));
    around.addAll(Stems.of(BetterWay.step(situation).buyerQuestion(), situation));
    around.removeAll(Stems.generic(situation));
    return around;
  }

  // A compound or another form of the same word is the same: "Rüstzeit", "Rüstzeitvergleich".
  private static boolean isNear(Set<String> draft, Set<String> plan) {
    return draft.stream()
        .anyMatch(word ->
            plan.stream()
                .anyMatch(other ->
                    word.equals(other)
                        || (Math.min(word.length(), other.length()) >= STEM
                            && (word.contains(other) || other.contains(word)))));
  }
}
