package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.Given.contact;
import static vna.touch.rule.PlannedTouch.DANA;
import static vna.touch.rule.PlannedTouch.OPENED;
import static vna.touch.rule.PlannedTouch.RAJ;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.deal.Contact;
import vna.playbook.Severity;

class NoDecisionMakerTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("no-decision-maker");
  }

  private static Contact lee(boolean deciding) {
    return Contact.of("c-lee", "Lee Wong", "", "CFO", Optional.of(deciding), OPENED);
  }

  @ParameterizedTest
  @CsvSource({
    "recognise-problem, OFF",
    "build-requirements, OFF",
    "compare-options, OFF",
    "agree-internally, ADVICE",
    "decide, ADVICE",
    "gone, OFF"
  })
  void from_the_step_that_needs_a_decider_one_is_among_the_contacts(
      String step, Severity severity) {
    assertEquals(severity, says(aGoodTouch().working(step)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CFO",
        "Managing Director",
        "Plant manager, Lyon",
        "VP Operations",
        "Head of Quality",
        "Geschäftsführerin",
        "Einkaufsleiter",
        "Werkleiterin",
        "Leiterin Instandhaltung",
        "co-founder"
      })
  void a_role_with_a_deciding_title_decides(String role) {
    assertEquals(
        Severity.OFF,
        says(aGoodTouch().working("decide").withContacts(DANA, contact("c-x", "Kim", "", role))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Planner",
        "Maintenance lead",
        "Buyer",
        "Assistant",
        "Sachbearbeiter",
        "Electrician"
      })
  void another_role_does_not(String role) {
    assertEquals(
        Severity.ADVICE,
        says(aGoodTouch().working("decide").withContacts(contact("c-x", "Kim", "", role))));
  }

  @Test
  void the_mark_comes_before_the_title() {
    assertEquals(Severity.OFF, says(aGoodTouch().working("decide").withContacts(DANA, lee(true))));
    assertEquals(
        Severity.ADVICE, says(aGoodTouch().working("decide").withContacts(DANA, lee(false))));
  }

  @Test
  void the_touch_itself_may_go_to_somebody_else() {
    assertEquals(
        Severity.OFF, says(aGoodTouch().working("decide").withContacts(DANA, RAJ).to("c-dana")));
  }
}
