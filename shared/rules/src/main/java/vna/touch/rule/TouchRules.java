package vna.touch.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vna.playbook.RuleSetting;
import vna.playbook.Severity;
import vna.touch.Finding;
import vna.touch.Verdict;

/// All touch rules, and the judgement of a plan by all of them.
public final class TouchRules {
  /// In the order in which a plan is read.
  public static final List<TouchRule> ALL =
      List.of(
          new ValueMissing(),
          new ExpectationMissing(),
          new AskMissing(),
          new NoMovement(),
          new DoNotContact(),
          new EmptyPhrase(),
          new OrderAsGoal(),
          new AskNotAnAction(),
          new AskIsOurs(),
          new AskUndated(),
          new AskOfNobody(),
          new ValueRepeated(),
          new ValueGeneric(),
          new ValueAboutUs(),
          new Autopilot(),
          new Circling(),
          new StepSkipped(),
          new BuyerOwes(),
          new TooSoon(),
          new FrozenOut(),
          new NoDecisionMaker(),
          new DraftOffPlan());

  private static final RuleSetting UNCHANGED = new RuleSetting(Optional.empty(), Optional.empty());

  private TouchRules() {}

  /// Every rule's finding, weighed as the playbook wants it. No rule hides another.
  public static Verdict judge(TouchSituation situation) {
    var findings = new ArrayList<Finding>();
    for (var rule : ALL) {
      judge(rule, situation).ifPresent(findings::add);
    }
    return Verdict.of(findings, situation.playbook().version());
  }

  private static Optional<Finding> judge(TouchRule rule, TouchSituation situation) {
    // Whoever ended contact is left alone, whatever a playbook says.
    if (rule instanceof DoNotContact) {
      return rule.judge(situation);
    }
    var setting = situation.playbook().rules().getOrDefault(rule.id(), UNCHANGED);
    var severity = setting.severity();
    if (severity.filter(Severity.OFF::equals).isPresent() || isBefore(setting, situation)) {
      return Optional.empty();
    }
    return rule.judge(situation).map(finding -> severity.map(finding::with).orElse(finding));
  }

  private static boolean isBefore(RuleSetting setting, TouchSituation situation) {
    return setting
        .fromStep()
        .filter(from -> situation.playbook().isAhead(from, situation.deal().step()))
        .isPresent();
  }
}
