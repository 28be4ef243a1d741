package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.Given.outcome;
import static vna.touch.rule.Given.silence;
import static vna.touch.rule.PlannedTouch.NINE;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vna.deal.Goal;
import vna.deal.Outcome;
import vna.playbook.Severity;
import vna.touch.Advances;

class CirclingTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("circling");
  }

  private static PlannedTouch after(int touches, PlannedTouch touch) {
    var circling = touch;
    for (var i = touches; i > 0; i--) {
      circling = circling.after(NINE.minusDays(7L * i), silence(NINE.minusDays(7L * i - 3)));
    }
    return circling;
  }

  @Test
  void a_fourth_touch_at_the_same_step_is_advised_against() {
    var finding = after(3, aGoodTouch()).finding("circling").orElseThrow();

    assertEquals(Severity.ADVICE, finding.severity());
    assertEquals("/advances/step", finding.field());
    assertEquals("3 touches in a row at the same aim", finding.found());
  }

  @Test
  void a_third_is_not() {
    assertEquals(Severity.OFF, says(after(2, aGoodTouch())));
  }

  @Test
  void the_same_goal_counts_like_the_same_step() {
    var touch = aGoodTouch().aimingAtGoal("Data in hand", "Send the log", Goal.State.OPEN);

    assertEquals(Severity.ADVICE, says(after(3, touch)));
  }

  @Test
  void another_aim_is_fine() {
    assertEquals(Severity.OFF, says(after(3, aGoodTouch()).aimingAt("build-requirements")));
    assertEquals(Severity.OFF, says(after(3, aGoodTouch()).with(new Advances.Nothing())));
  }

  @Test
  void movement_in_between_is_fine() {
    var acted = outcome(NINE.minusDays(10), new Outcome.Result.Acted(""));
    var touch = aGoodTouch();

    assertEquals(
        Severity.OFF,
        says(after(2, touch).after(touch.at(NINE.minusDays(11)), Optional.of(acted), true)));
  }

  @Test
  void another_aim_in_between_is_fine() {
    var touch = aGoodTouch();

    assertEquals(
        Severity.OFF,
        says(
            after(2, touch)
                .after(
                    touch.aimingAt("build-requirements").at(NINE.minusDays(11)),
                    silence(NINE.minusDays(9)))));
  }
}
