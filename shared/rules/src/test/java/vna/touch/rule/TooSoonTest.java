package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.Given.outcome;
import static vna.touch.rule.Given.silence;
import static vna.touch.rule.PlannedTouch.NINE;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.deal.Contact;
import vna.deal.Outcome;
import vna.playbook.Severity;
import vna.touch.Channel;

class TooSoonTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("too-soon");
  }

  @Test
  void the_first_touch_is_never_too_soon() {
    assertEquals(Severity.OFF, says(aGoodTouch()));
  }

  @ParameterizedTest
  @CsvSource({"0, ADVICE", "1, ADVICE", "19, ADVICE", "20, OFF", "21, OFF", "200, OFF"})
  void twenty_hours_lie_between_two_touches_without_an_answer(int hours, Severity severity) {
    assertEquals(severity, says(aGoodTouch().after(NINE.minusHours(hours), Optional.empty())));
  }

  @Test
  void silence_is_no_answer() {
    assertEquals(
        Severity.ADVICE, says(aGoodTouch().after(NINE.minusHours(5), silence(NINE.minusHours(1)))));
  }

  @Test
  void an_answer_invites_the_next_touch() {
    var reply = outcome(NINE.minusHours(1), new Outcome.Result.Replied("Does it fit DN50?"));

    assertEquals(Severity.OFF, says(aGoodTouch().after(NINE.minusHours(5), Optional.of(reply))));
  }

  @Test
  void so_does_a_message_of_theirs_since_then() {
    var touch = aGoodTouch().after(NINE.minusHours(5), Optional.empty());

    assertEquals(
        Severity.OFF, says(touch.afterBuyerWrote(NINE.minusHours(2), "Does it fit DN50?")));
    assertEquals(
        Severity.ADVICE, says(touch.afterBuyerWrote(NINE.minusHours(6), "Does it fit DN50?")));
  }

  @Test
  void what_never_arrived_crowds_nobody() {
    var bounced = outcome(NINE.minusHours(4), new Outcome.Result.Unreachable(Contact.Why.BOUNCED));
    var notDone = outcome(NINE.minusHours(4), new Outcome.Result.NotDone());

    assertEquals(Severity.OFF, says(aGoodTouch().after(NINE.minusHours(5), Optional.of(bounced))));
    assertEquals(Severity.OFF, says(aGoodTouch().after(NINE.minusHours(5), Optional.of(notDone))));
  }

  @Test
  void a_touch_that_comes_later_is_not_the_last_one() {
    assertEquals(Severity.OFF, says(aGoodTouch().after(NINE.plusHours(5), Optional.empty())));
  }

  @Test
  void a_meeting_on_the_day_that_the_buyer_agreed_to_is_theirs() {
    var touch =
        aGoodTouch()
            .after(NINE.minusHours(16), Optional.empty())
            .withCommitment("Walk us through line 3", Optional.of(LocalDate.of(2026, 11, 24)));

    assertEquals(Severity.OFF, says(touch.by(Channel.MEETING)));
    assertEquals(Severity.ADVICE, says(touch.by(Channel.EMAIL)));
  }

  @Test
  void the_earliest_good_time_is_proposed() {
    assertEquals(
        "Move it to 2026-11-24T23:00+01:00 or later, or put both into one touch.",
        aGoodTouch()
            .after(NINE.minusHours(6), Optional.empty())
            .finding("too-soon")
            .orElseThrow()
            .suggestion());
  }
}
