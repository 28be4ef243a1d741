package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.deal.Goal;
import vna.playbook.Severity;
import vna.touch.Advances;
import vna.touch.Finding;

class NoMovementTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("no-movement");
  }

  @Test
  void a_touch_that_advances_nothing_is_stopped() {
    assertEquals(
        Optional.of(
            new Finding(
                "no-movement",
                Severity.BLOCKER,
                "/advances",
                "The plan does not say yet which step of the buyer's decision it moves.",
                "the buyer's step, a step ahead or an open goal",
                "nothing",
                "Aim at \"Recognise the problem\": it is behind them when \"They put a number on"
                    + " it\".")),
        aGoodTouch().with(new Advances.Nothing()).finding("no-movement"));
  }

  @ParameterizedTest
  @CsvSource({
    "recognise-problem, recognise-problem, OFF",
    "recognise-problem, build-requirements, OFF",
    "recognise-problem, decide, OFF",
    "build-requirements, recognise-problem, BLOCKER",
    "build-requirements, build-requirements, OFF",
    "decide, agree-internally, BLOCKER",
    "decide, recognise-problem, BLOCKER",
    "decide, decide, OFF"
  })
  void a_step_behind_the_deals_is_no_movement_its_own_and_later_ones_are(
      String at, String aim, Severity severity) {
    assertEquals(severity, says(aGoodTouch().atStep(at).aimingAt(aim)));
  }

  @ParameterizedTest
  @CsvSource({"OPEN, OFF", "REACHED, BLOCKER", "DROPPED, BLOCKER"})
  void only_an_open_goal_can_be_reached(Goal.State state, Severity severity) {
    assertEquals(severity, says(aGoodTouch().aimingAtGoal("Data in hand", "Send the log", state)));
  }

  @Test
  void a_deal_at_a_step_that_the_playbook_dropped_can_move_anywhere() {
    assertEquals(Severity.OFF, says(aGoodTouch().atStep("gone").aimingAt("decide")));
  }

  @Test
  void an_open_goal_is_proposed() {
    var touch =
        aGoodTouch()
            .withGoal("Data in hand", "Send the log", Goal.State.OPEN)
            .with(new Advances.Nothing());

    assertEquals(
        "Aim at the open goal \"Data in hand\".",
        touch.finding("no-movement").orElseThrow().suggestion());
  }
}
