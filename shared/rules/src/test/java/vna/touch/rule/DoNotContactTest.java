package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.DANA;
import static vna.touch.rule.PlannedTouch.OPENED;
import static vna.touch.rule.PlannedTouch.RAJ;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import org.junit.jupiter.api.Test;
import vna.deal.Contact;
import vna.playbook.Severity;

class DoNotContactTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("do-not-contact");
  }

  @Test
  void somebody_who_opted_out_of_any_deal_is_left_alone() {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().optedOut("c-dana")));
  }

  @Test
  void so_is_somebody_who_opted_out_of_this_one() {
    var out =
        new Contact(
            DANA.id(),
            DANA.name(),
            DANA.email(),
            DANA.role(),
            DANA.deciding(),
            new Contact.Reach.OptedOut(),
            OPENED);

    assertEquals(Severity.BLOCKER, says(aGoodTouch().withContacts(out)));
  }

  @Test
  void one_of_several_is_enough() {
    assertEquals(
        Severity.BLOCKER,
        says(aGoodTouch().withContacts(DANA, RAJ).to("c-dana", "c-raj").optedOut("c-raj")));
  }

  @Test
  void who_is_not_written_to_does_not_matter() {
    assertEquals(
        Severity.OFF, says(aGoodTouch().withContacts(DANA, RAJ).to("c-dana").optedOut("c-raj")));
    assertEquals(Severity.OFF, says(aGoodTouch()));
  }

  @Test
  void the_person_is_named_and_another_proposed() {
    var finding =
        aGoodTouch()
            .withContacts(DANA, RAJ)
            .optedOut("c-dana")
            .finding("do-not-contact")
            .orElseThrow();

    assertEquals("Dana Kowalski, opted out", finding.found());
    assertEquals("Go to Raj Patel instead.", finding.suggestion());
  }
}
