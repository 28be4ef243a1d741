package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.List;
import org.junit.jupiter.api.Test;
import vna.playbook.Severity;

/// What is nothing stays nothing when it is dressed up, and what is something is left alone.
class DisguisesTest {
  private static List<String> judgedOtherThan(Severity severity, List<String> statements) {
    return statements.stream()
        .filter(
            statement -> aGoodTouch().withValue(statement).severityOf("value-missing") != severity)
        .toList();
  }

  @Test
  void thanks_and_praise_are_no_value_whoever_is_named() {
    assertEquals(List.of(), judgedOtherThan(Severity.BLOCKER, Disguises.COURTESY));
  }

  @Test
  void nor_is_a_call_of_ours_whenever_it_comes() {
    assertEquals(List.of(), judgedOtherThan(Severity.BLOCKER, Disguises.CONTACT));
  }

  @Test
  void nor_is_the_word_for_value() {
    assertEquals(List.of(), judgedOtherThan(Severity.BLOCKER, Disguises.PROMISE));
  }

  @Test
  void what_a_buyer_can_use_is_value_however_polite_it_is() {
    assertEquals(List.of(), judgedOtherThan(Severity.OFF, Disguises.GOOD));
  }
}
