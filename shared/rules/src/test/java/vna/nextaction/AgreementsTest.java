package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.nextaction.AJournal.DANA;
import static vna.nextaction.AJournal.LOG;
import static vna.nextaction.AJournal.committing;
import static vna.nextaction.AJournal.keeping;
import static vna.nextaction.AJournal.outcome;
import static vna.nextaction.AJournal.promising;
import static vna.nextaction.AJournal.touch;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.deal.Actor;
import vna.deal.Closing;
import vna.deal.Fact;
import vna.deal.Outcome;
import vna.deal.Outcome.Result;
import vna.touch.Channel;

class AgreementsTest {
  private static final AJournal CALLED =
      AJournal.opened("mon 10:00", DANA).called("mon 11:00", "t1");

  @Nested
  class A_promise {
    private static final AJournal PROMISED = promised(Optional.of(Week.day("wed")));

    @Test
    void is_kept_by_its_date() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Keep our promise to Dana Roth: “Send the sheet”",
                  Week.at("wed 23:59:59"),
                  "keep-promise",
                  "We promised it on Mon 23 Nov 2026, for Wed 25 Nov 2026",
                  Optional.empty(),
                  Optional.empty())),
          PROMISED.actionAt("mon 12:00"));
    }

    @Test
    void without_a_date_is_kept_within_eight_business_hours() {
      assertEquals("keep-promise SELLER tue 12:00", promised(Optional.empty()).nextAt("mon 12:00"));
    }

    @Test
    void is_open_when_it_is_overdue_and_when_another_touch_is_done() {
      assertEquals("keep-promise SELLER wed 23:59:59", PROMISED.nextAt("fri+3 12:00"));
      assertEquals(
          "keep-promise SELLER wed 23:59:59",
          PROMISED.called("tue 09:00", "t2").nextAt("tue 09:00"));
    }

    @Test
    void is_kept_once_a_touch_that_names_it_is_done() {
      var planned =
          PROMISED.plans(
              "mon 13:00", "t2", keeping("0002-promise", touch(Channel.EMAIL, "thu 09:00")));

      assertEquals("keep-promise SELLER wed 23:59:59", planned.nextAt("thu 23:59:58"));
      assertEquals("await-answer BUYER tue+1 23:59:59", planned.nextAt("thu 23:59:59"));
    }

    @Test
    void is_kept_when_an_outcome_says_so() {
      var kept = outcome("tue 09:00", new Result.Acted(""));
      var says =
          new Outcome(
              kept.occurredAt(),
              kept.result(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("0002-promise"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "");

      assertEquals("next-step SELLER tue 17:00", PROMISED.heard(says).nextAt("tue 09:00"));
    }

    @Test
    void is_cleared_when_the_deal_is_parked() {
      var back =
          PROMISED.closed("tue 09:00", new Closing.Parked(Week.day("fri"))).reopened("tue 10:00");

      assertEquals("plan-next SELLER wed 10:00", back.nextAt("tue 10:00"));
    }

    @Test
    void with_the_earlier_term_comes_first_dated_or_not() {
      var both =
          PROMISED.heard(
              promising(
                  "Send the price", Optional.empty(), outcome("mon 13:00", new Result.Acted(""))));

      assertEquals("keep-promise SELLER tue 13:00", both.nextAt("mon 13:00"));
    }
  }

  @Nested
  class A_commitment_with_a_date {
    private static final AJournal COMMITTED = committed(LOG, Optional.of(Week.day("fri")));

    @Test
    void is_the_buyers_move() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.BUYER,
                  "Dana Roth: “Send last quarter's changeover log”",
                  Week.at("fri 23:59:59"),
                  "await-commitment",
                  "Dana Roth agreed on Mon 23 Nov 2026 to do this by Fri 27 Nov 2026",
                  Optional.of(Week.at("sat 23:59:59")),
                  Optional.empty())),
          COMMITTED.actionAt("mon 12:00"));
    }

    @Test
    void is_awaited_through_one_calendar_day_of_grace() {
      assertEquals("await-commitment BUYER fri 23:59:59", COMMITTED.nextAt("sat 23:59:58"));
      assertEquals("collect-commitment SELLER mon+1 17:00", COMMITTED.nextAt("sat 23:59:59"));
    }

    @Test
    void is_awaited_also_when_a_touch_is_done_meanwhile() {
      assertEquals(
          "await-commitment BUYER fri 23:59:59",
          COMMITTED.emailed("tue 09:00", "t2").nextAt("tue 09:00"));
    }

    @Test
    void is_collected_once() {
      assertEquals(
          "collect-commitment SELLER mon+1 17:00",
          COMMITTED.called("sat 23:00", "t2").nextAt("mon+1 09:00"));
      assertEquals(
          "await-answer BUYER thu+1 23:59:59",
          COMMITTED.emailed("mon+1 09:00", "t2").nextAt("mon+1 09:00"));
    }

    @Test
    void is_collected_by_offering_help_with_exactly_that() {
      assertEquals(
          Optional.of(
              "Ask Dana Roth what stands in the way of “Send last quarter's changeover log”, and"
                  + " offer help with exactly that"),
          COMMITTED.actionAt("sun 10:00").map(NextAction::action));
    }

    @Test
    void is_over_when_they_acted_declined_or_the_deal_was_parked() {
      assertEquals(
          "next-step SELLER tue 17:00",
          COMMITTED.heard("tue 09:00", new Result.Acted("")).nextAt("tue 09:00"));
      assertEquals(
          "learn-why SELLER tue 17:00",
          COMMITTED.heard("tue 09:00", new Result.Declined("")).nextAt("tue 09:00"));
      assertEquals(
          "plan-next SELLER wed 10:00",
          COMMITTED
              .closed("tue 09:00", new Closing.Parked(Week.day("fri")))
              .reopened("tue 10:00")
              .nextAt("tue 10:00"));
    }

    @Test
    void comes_back_when_what_ended_it_is_withdrawn() {
      var declined = COMMITTED.heard("tue 09:00", new Result.Declined(""));

      assertEquals(
          "await-commitment BUYER fri 23:59:59",
          declined.then("tue 10:00", new Fact.OutcomeWithdrawn("0003")).nextAt("tue 10:00"));
    }

    @Test
    void that_is_still_to_come_is_awaited_before_a_missed_one_is_collected() {
      var both =
          committed(LOG, Optional.of(Week.day("tue")))
              .heard(
                  committing(
                      "Name the line",
                      Optional.of(Week.day("fri")),
                      outcome("tue 12:00", new Result.Committed())));

      assertEquals("await-commitment BUYER tue 23:59:59", both.nextAt("wed 09:00"));
      assertEquals("await-commitment BUYER fri 23:59:59", both.nextAt("thu 09:00"));
      assertEquals("collect-commitment SELLER thu 17:00", both.nextAt("sun 09:00"));
    }
  }

  @Nested
  class A_commitment_without_a_date {
    private static final AJournal UNDATED = committed(LOG, Optional.empty());

    @Test
    void is_to_be_dated() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Agree with Dana Roth on a date for “Send last quarter's changeover log”",
                  Week.at("tue 12:00"),
                  "date-the-commitment",
                  "Dana Roth agreed to it on Mon 23 Nov 2026, but not by when",
                  Optional.empty(),
                  Optional.empty())),
          UNDATED.actionAt("mon 12:00"));
    }

    @Test
    void is_so_until_somebody_asks() {
      assertEquals("date-the-commitment SELLER tue 12:00", UNDATED.nextAt("fri+3 12:00"));
      assertEquals(
          "record-outcome SELLER tue 17:00", UNDATED.called("tue 09:00", "t2").nextAt("tue 09:00"));
    }

    @Test
    void waits_for_one_that_has_a_date() {
      var both =
          UNDATED.heard(
              committing(
                  "Name the line",
                  Optional.of(Week.day("fri")),
                  outcome("mon 13:00", new Result.Committed())));

      assertEquals("await-commitment BUYER fri 23:59:59", both.nextAt("mon 13:00"));
      assertEquals("date-the-commitment SELLER tue 12:00", both.nextAt("sun 13:00"));
    }
  }

  @Nested
  class A_promise_and_a_commitment {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
      "wed, thu, keep-promise SELLER wed 23:59:59",
      "wed, wed, keep-promise SELLER wed 23:59:59",
      "thu, wed, await-commitment BUYER wed 23:59:59",
      "-, tue, keep-promise SELLER tue 12:00",
      "-, mon, await-commitment BUYER mon 23:59:59",
      "thu, -, keep-promise SELLER thu 23:59:59",
      "-, -, keep-promise SELLER tue 12:00",
    })
    void go_by_the_earlier_date(String promised, String committed, String expected) {
      assertEquals(expected, both(LOG, promised, committed).nextAt("mon 12:00"));
    }

    @Test
    void go_by_the_earlier_date_also_when_it_is_missed() {
      var both = both(LOG, "mon+1", "tue");

      assertEquals("await-commitment BUYER tue 23:59:59", both.nextAt("wed 23:59:58"));
      assertEquals("collect-commitment SELLER thu 17:00", both.nextAt("wed 23:59:59"));
      assertEquals(
          "keep-promise SELLER mon+1 23:59:59", both.called("thu 09:00", "t2").nextAt("thu 09:00"));
    }

    @Test
    void go_by_the_earlier_date_also_when_the_commitment_is_to_meet() {
      assertEquals(
          "prepare-meeting SELLER tue 23:59:59",
          both("Join: walkthrough", "thu", "wed").nextAt("mon 12:00"));
      assertEquals(
          "keep-promise SELLER tue 23:59:59",
          both("Join: walkthrough", "tue", "wed").nextAt("mon 12:00"));
    }

    private static AJournal both(String action, String promised, String committed) {
      return CALLED.got(
          "t1",
          committing(
              action,
              date(committed),
              promising(
                  "Send the sheet", date(promised), outcome("mon 12:00", new Result.Committed()))));
    }

    private static Optional<LocalDate> date(String day) {
      return day.equals("-") ? Optional.empty() : Optional.of(Week.day(day));
    }
  }

  private static AJournal promised(Optional<LocalDate> due) {
    return CALLED.got(
        "t1", promising("Send the sheet", due, outcome("mon 12:00", new Result.Acted(""))));
  }

  private static AJournal committed(String action, Optional<LocalDate> due) {
    return CALLED.got("t1", committing(action, due, outcome("mon 12:00", new Result.Committed())));
  }
}
