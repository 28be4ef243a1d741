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

  /// Beyond so many pairs of words the draft is not compared: it passes.
  private static final int MOST_PAIRS = 50_000;

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
    var draft = situation.draft().topics();
    var planned = situation.value().topics();
    planned.addAll(situation.ask().stems());
    if (draft.size() < FEW_WORDS
        || !isComparable(situation)
        || planned.isEmpty()
        || isNear(draft, planned)
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

  private static boolean isComparable(TouchSituation situation) {
    var draft = tongues(situation.draft());
    var planned = tongues(situation.value()) | tongues(situation.ask());
    return (draft & Tongues.of(situation.playbook().languages())) != 0
        && (planned == 0 || (draft & planned) != 0);
  }

  private static long tongues(Reading reading) {
    return reading.text().tongues(0, reading.text().size());
  }

  private static Set<String> around(TouchSituation situation) {
    var around = new HashSet<>(ValueGeneric.buyersWords(situation));
    around.addAll(situation.read(situation.deal().name()).stems());
    around.addAll(situation.read(BetterWay.step(situation).buyerQuestion()).stems());
    around.removeAll(situation.wording().genericStems());
    return around;
  }

  // A compound or another form of the same word is the same: "Rüstzeit", "Rüstzeitvergleich".
  private static boolean isNear(Set<String> draft, Set<String> plan) {
    return !Collections.disjoint(draft, plan)
        || draft.size() * plan.size() > MOST_PAIRS
        || draft.stream()
            .filter(word -> word.length() >= STEM)
            .anyMatch(word ->
                plan.stream()
                    .filter(other -> other.length() >= STEM)
                    .anyMatch(other -> word.contains(other) || other.contains(word)));
  }
}
