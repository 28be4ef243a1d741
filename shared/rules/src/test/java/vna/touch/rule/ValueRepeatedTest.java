package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.Given.outcome;
import static vna.touch.rule.Given.silence;
import static vna.touch.rule.PlannedTouch.DANA;
import static vna.touch.rule.PlannedTouch.NINE;
import static vna.touch.rule.PlannedTouch.RAJ;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.deal.Outcome;
import vna.playbook.Severity;

class ValueRepeatedTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("value-repeated");
  }

  private static PlannedTouch afterTheSame() {
    return aGoodTouch().after(NINE.minusDays(9), silence(NINE.minusDays(6)));
  }

  @Test
  void the_same_value_again_is_advised_against() {
    var finding = afterTheSame().finding("value-repeated").orElseThrow();

    assertEquals(Severity.ADVICE, finding.severity());
    assertEquals("the same as on 2026-11-15", finding.found());
  }

  @Test
  void the_third_time_it_is_stopped() {
    assertEquals(
        Severity.BLOCKER,
        says(afterTheSame().after(NINE.minusDays(20), silence(NINE.minusDays(17)))));
  }

  @Test
  void reworded_a_little_it_is_the_same() {
    assertEquals(
        Severity.ADVICE,
        says(
            afterTheSame()
                .withValue(
                    "The benchmark of 14 plants: three scheduling changes behind the 18 % gain!")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Benchmark of 9 plants: the three scheduling changes behind the 12 % gain",
        "How the Lyon plant sequences its colours, with their own shift plan",
        "Torque table for M8 bolts"
      })
  void other_value_or_other_numbers_are_not(String statement) {
    assertEquals(Severity.OFF, says(afterTheSame().withValue(statement)));
  }

  @Test
  void the_same_asset_is_the_same_value() {
    var earlier = aGoodTouch().withAsset("https://example.com/b.pdf").at(NINE.minusDays(9));
    var touch = aGoodTouch().after(earlier, silence(NINE.minusDays(6)));

    var again = touch.withValue("What changes at the press").withAsset("https://example.com/b.pdf");

    assertEquals(Severity.ADVICE, says(again));
    assertEquals(Severity.OFF, says(again.withAsset("https://example.com/c.pdf")));
    assertEquals(Severity.OFF, says(again.withValue("Chapter 7 on the press")));
  }

  @Test
  void another_person_has_not_had_it() {
    assertEquals(Severity.OFF, says(afterTheSame().withContacts(DANA, RAJ).to("c-raj")));
  }

  @Test
  void what_moved_the_buyer_may_come_again() {
    var acted = Optional.of(outcome(NINE.minusDays(8), new Outcome.Result.Acted("")));

    assertEquals(
        Severity.OFF, says(aGoodTouch().after(aGoodTouch().at(NINE.minusDays(9)), acted, true)));
  }

  @Test
  void so_may_what_the_buyer_asked_for() {
    assertEquals(
        Severity.OFF,
        says(afterTheSame().afterBuyerWrote(NINE.minusDays(2), "Can you send me that benchmark?")));
    assertEquals(
        Severity.ADVICE,
        says(afterTheSame().afterBuyerWrote(NINE.minusDays(2), "Does it fit DN50?")));
  }

  @Test
  void what_is_still_planned_has_not_been_had() {
    assertEquals(Severity.OFF, says(aGoodTouch().after(NINE.plusDays(2), Optional.empty())));
  }
}
