package vna.touch.rule;

import java.util.List;
import vna.touch.Verdict;

/// All touch rules, in reading order.
public final class TouchRules {
  private TouchRules() {}

  /// What the rules say of a plan.
  public static Verdict judge(TouchSituation situation) {
    return Verdict.of(List.of(), situation.playbook().version());
  }
}
