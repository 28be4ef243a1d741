package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.DANA;
import static vna.touch.rule.PlannedTouch.LEE;
import static vna.touch.rule.PlannedTouch.RAJ;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Severity;

class AskOfNobodyTest {
  private static final PlannedTouch TO_TWO =
      aGoodTouch().withContacts(DANA, RAJ, LEE).to("c-dana", "c-raj");

  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("ask-of-nobody");
  }

  @Test
  void an_ask_to_two_people_names_one_of_them() {
    var finding = TO_TWO.finding("ask-of-nobody").orElseThrow();

    assertEquals(Severity.ADVICE, finding.severity());
    assertEquals("nobody named among Dana Kowalski and Raj Patel", finding.found());
    assertEquals(
        "Say whom you ask, for example Dana Kowalski; the others read along.",
        finding.suggestion());
  }

  @Test
  void one_person_needs_no_name() {
    assertEquals(Severity.OFF, says(TO_TWO.to("c-dana")));
    assertEquals(Severity.OFF, says(TO_TWO.to("c-dana", "c-dana")));
    assertEquals(Severity.OFF, says(TO_TWO.to()));
  }

  @Test
  void by_names_one() {
    assertEquals(Severity.OFF, says(TO_TWO.askedOf("c-raj")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana, could you send the log?", "raj: name the auditor", "Ms Kowalski sends the log",
            "Lee sends the log",
        "The maintenance lead sends the log", "CFO names the payback", "DANA to send the log",
            "Patel to confirm"
      })
  void so_does_the_asks_own_text(String ask) {
    assertEquals(Severity.OFF, says(TO_TWO.asking(ask)));
  }

  @Test
  void so_does_the_draft() {
    assertEquals(Severity.OFF, says(TO_TWO.withDraft("Hi both, Raj, could you send the log?")));
    assertEquals(Severity.ADVICE, says(TO_TWO.withDraft("Hi both, could you send the log?")));
  }

  @Test
  void where_nothing_is_asked_nobody_is_missing() {
    assertEquals(Severity.OFF, says(TO_TWO.withoutBuyerAction()));
  }
}
