package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Severity;

class BuyerOwesTest {
  private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2026, 11, 27));

  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("buyer-owes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send last quarter's changeover log for line 3",
        "Could you send the changeover log?",
        "Changeover log, please",
        "Send us the changeover logs of line 3 by Friday"
      })
  void what_is_promised_is_not_asked_again(String ask) {
    assertEquals(
        Severity.ADVICE,
        says(
            aGoodTouch().withCommitment("Send the changeover log for line 3", FRIDAY).asking(ask)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name who else should see the log",
        "Send the changeover log for line 4",
        "Send the layout of line 3",
        "Invite the CFO to the walkthrough",
        "Call me"
      })
  void something_else_is(String ask) {
    assertEquals(
        Severity.OFF,
        says(
            aGoodTouch().withCommitment("Send the changeover log for line 3", FRIDAY).asking(ask)));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24, ADVICE", "2026-11-25, ADVICE", "2026-11-23, OFF"})
  void once_its_day_is_over_it_may_be_asked_for(LocalDate dueBy, Severity severity) {
    var touch =
        aGoodTouch().withCommitment("Send the changeover log for line 3", Optional.of(dueBy));

    assertEquals(severity, says(touch));
  }

  @Test
  void without_a_date_it_may_be_asked_for() {
    assertEquals(
        Severity.OFF,
        says(aGoodTouch().withCommitment("Send the changeover log for line 3", Optional.empty())));
  }

  @Test
  void to_wait_is_proposed() {
    assertEquals(
        "Wait for \"Send the changeover log for line 3\" until 2026-11-27, or ask for something"
            + " else meanwhile.",
        aGoodTouch()
            .withCommitment("Send the changeover log for line 3", FRIDAY)
            .finding("buyer-owes")
            .orElseThrow()
            .suggestion());
  }
}
