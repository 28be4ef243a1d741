package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.deal.Goal;
import vna.playbook.Severity;
import vna.touch.Advances;

class StepSkippedTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("step-skipped");
  }

  @ParameterizedTest
  @CsvSource({
    "recognise-problem, recognise-problem, OFF",
    "recognise-problem, build-requirements, OFF",
    "recognise-problem, compare-options, ADVICE",
    "recognise-problem, decide, ADVICE",
    "compare-options, agree-internally, OFF",
    "compare-options, decide, ADVICE",
    "compare-options, recognise-problem, OFF",
    "decide, decide, OFF"
  })
  void more_than_one_step_ahead_is_too_far(String at, String aim, Severity severity) {
    assertEquals(severity, says(aGoodTouch().atStep(at).aimingAt(aim)));
  }

  @Test
  void a_goal_skips_nothing() {
    assertEquals(
        Severity.OFF,
        says(aGoodTouch().aimingAtGoal("Decision", "Name the date", Goal.State.OPEN)));
    assertEquals(Severity.OFF, says(aGoodTouch().with(new Advances.Nothing())));
  }

  @Test
  void from_a_step_that_the_playbook_dropped_nothing_can_be_told() {
    assertEquals(Severity.OFF, says(aGoodTouch().atStep("gone").aimingAt("decide")));
  }

  @Test
  void the_step_between_is_proposed() {
    assertEquals(
        "Aim at \"Build requirements\" first: \"What would a good answer have to do?\" If the buyer"
            + " is further already, correct the deal's step.",
        aGoodTouch()
            .aimingAt("compare-options")
            .finding("step-skipped")
            .orElseThrow()
            .suggestion());
  }
}
