package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vna.touch.Decision;

/// What all rules together say of an ask.
class AsksTest {
  private static final PlannedTouch TOUCH = aGoodTouch().withValue("Torque table for M8 bolts");

  @ParameterizedTest
  @FieldSource("vna.touch.rule.AskTexts#ACTIONS")
  void an_action_of_the_buyers_passes_every_rule(String ask) {
    assertEquals(List.of(), TOUCH.asking(ask).verdict().findings());
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.AskTexts#NO_ACTIONS")
  void what_is_none_needs_work_at_least(String ask) {
    assertNotEquals(Decision.INTENTIONAL, TOUCH.asking(ask).verdict().decision());
  }
}
