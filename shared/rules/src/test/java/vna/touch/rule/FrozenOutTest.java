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
import vna.deal.Outcome;
import vna.playbook.Severity;
import vna.touch.Channel;

class FrozenOutTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("frozen-out");
  }

  private static PlannedTouch afterSilent(int touches) {
    var touch = aGoodTouch().withContacts(DANA, RAJ);
    for (var i = touches; i > 0; i--) {
      touch = touch.after(NINE.minusDays(7L * i), silence(NINE.minusDays(7L * i - 3)));
    }
    return touch;
  }

  @Test
  void after_three_silent_emails_a_fourth_is_advised_against() {
    var finding = afterSilent(3).finding("frozen-out").orElseThrow();

    assertEquals(Severity.ADVICE, finding.severity());
    assertEquals("3 silent touches in a row by email", finding.found());
    assertEquals("Try Raj Patel, or another channel than email.", finding.suggestion());
  }

  @Test
  void after_two_it_is_not() {
    assertEquals(Severity.OFF, says(afterSilent(2)));
  }

  @Test
  void another_channel_or_person_is_fine() {
    assertEquals(Severity.OFF, says(afterSilent(3).by(Channel.CALL)));
    assertEquals(Severity.OFF, says(afterSilent(3).to("c-raj")));
    assertEquals(Severity.OFF, says(afterSilent(3).to("c-dana", "c-raj")));
  }

  @Test
  void silence_that_nobody_recorded_counts_once_it_is_presumed() {
    var touch = aGoodTouch();
    for (var i = 5; i >= 3; i--) {
      touch =
          touch.after(touch.at(NINE.minusDays(10L * i)).dueBy(Optional.empty()), Optional.empty());
    }

    assertEquals(Severity.ADVICE, says(touch));
  }

  @Test
  void a_reply_ends_the_silence() {
    var reply = outcome(NINE.minusDays(2), new Outcome.Result.Replied(""));

    assertEquals(Severity.OFF, says(afterSilent(3).after(NINE.minusDays(4), Optional.of(reply))));
  }
}
