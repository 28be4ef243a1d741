package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.playbook.Severity;

class AskUndatedTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("ask-undated");
  }

  @Test
  void an_ask_without_a_date_needs_one() {
    var finding = aGoodTouch().dueBy(Optional.empty()).finding("ask-undated").orElseThrow();

    assertEquals(Severity.ADVICE, finding.severity());
    assertEquals("/buyerNextAction/dueBy", finding.field());
    assertEquals("Ask for it by 2026-12-01.", finding.suggestion());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, OFF",
    "2026-11-27, OFF",
    "2026-12-14, OFF",
    "2026-12-15, OFF",
    "2026-12-16, ADVICE",
    "2099-01-01, ADVICE"
  })
  void a_date_beyond_three_weeks_is_none(LocalDate dueBy, Severity severity) {
    assertEquals(severity, says(aGoodTouch().dueBy(Optional.of(dueBy))));
  }

  @Test
  void where_nothing_is_asked_there_is_nothing_to_date() {
    assertEquals(Severity.OFF, says(aGoodTouch().withoutBuyerAction()));
  }
}
