package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.nextaction.AJournal.DANA;
import static vna.nextaction.AJournal.TOM;
import static vna.nextaction.AJournal.committing;
import static vna.nextaction.AJournal.outcome;
import static vna.nextaction.AJournal.promising;
import static vna.nextaction.AJournal.touch;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vna.deal.Actor;
import vna.deal.Contact;
import vna.deal.Outcome.Result;
import vna.touch.Channel;

class PlannedTouchTest {
  private static final AJournal DEAL = AJournal.opened("mon 10:00", DANA, TOM);

  @Nested
  class A_planned_touch {
    private static final AJournal PLANNED =
        DEAL.plans("mon 11:00", "t1", touch(Channel.EMAIL, "tue 09:00"));

    @Test
    void is_the_next_action() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Email Dana Roth: “Benchmark of 14 plants”, and ask for “Send last quarter's"
                      + " changeover log”",
                  Week.at("tue 09:00"),
                  "do-touch",
                  "This touch is planned for Tue 24 Nov 2026, 09:00, and nothing is owed before it",
                  Optional.of(Week.at("tue 23:59:59")),
                  Optional.of("t1"))),
          PLANNED.actionAt("mon 11:00"));
    }

    @Test
    void in_writing_is_over_at_the_end_of_its_day() {
      assertEquals("do-touch SELLER tue 09:00", PLANNED.nextAt("tue 23:59:58"));
      assertEquals("await-answer BUYER fri 23:59:59", PLANNED.nextAt("tue 23:59:59"));
    }

    @Test
    void by_phone_is_over_an_hour_after_its_start() {
      var call = DEAL.plans("mon 11:00", "t1", touch(Channel.CALL, "tue 09:00"));

      assertEquals("do-touch SELLER tue 09:00", call.nextAt("tue 09:59:59"));
      assertEquals("record-outcome SELLER wed 10:00", call.nextAt("tue 10:00"));
      assertEquals("tue 10:00", call.turnsAt("mon 11:00"));
    }

    @Test
    void comes_before_a_later_one() {
      var both = PLANNED.plans("mon 11:30", "t2", touch(Channel.CALL, "mon 15:00"));

      assertEquals("do-touch SELLER mon 15:00", both.nextAt("mon 12:00"));
      assertEquals(
          "record-outcome SELLER tue 16:00", both.cancelled("mon 17:00", "t1").nextAt("mon 17:00"));
    }

    @Test
    void that_was_cancelled_is_to_be_planned_anew() {
      assertEquals(
          "redo-touch SELLER tue 12:00", PLANNED.cancelled("mon 12:00", "t1").nextAt("mon 12:00"));
    }
  }

  @Nested
  class What_is_owed {
    private static final AJournal ASKED = DEAL.emailed("mon 11:00", "t1");

    @Test
    void to_a_buyer_who_wrote_comes_before_a_later_touch() {
      var wrote = ASKED.heard("mon 12:00", new Result.Replied("Which plants?"));

      assertEquals(
          "do-touch SELLER tue 11:59",
          wrote.plans("mon 12:30", "t2", touch(Channel.CALL, "tue 11:59")).nextAt("mon 13:00"));
      assertEquals(
          "do-touch SELLER tue 12:00",
          wrote.plans("mon 12:30", "t2", touch(Channel.CALL, "tue 12:00")).nextAt("mon 13:00"));
      assertEquals(
          "answer-the-buyer SELLER tue 12:00",
          wrote.plans("mon 12:30", "t2", touch(Channel.CALL, "tue 12:01")).nextAt("mon 13:00"));
    }

    @Test
    void as_a_promise_comes_before_a_later_touch() {
      var promised =
          ASKED.got(
              "t1",
              promising(
                  "The sheet",
                  Optional.of(Week.day("tue")),
                  outcome("mon 12:00", new Result.Acted(""))));

      assertEquals(
          "keep-promise SELLER tue 23:59:59",
          promised.plans("mon 12:30", "t2", touch(Channel.CALL, "wed 09:00")).nextAt("mon 13:00"));
      assertEquals(
          "do-touch SELLER tue 17:00",
          promised.plans("mon 12:30", "t2", touch(Channel.CALL, "tue 17:00")).nextAt("mon 13:00"));
    }

    @Test
    void as_a_commitment_comes_before_a_later_touch_also_when_it_is_missed() {
      var committed =
          ASKED
              .got(
                  "t1",
                  committing(
                      AJournal.LOG,
                      Optional.of(Week.day("tue")),
                      outcome("mon 12:00", new Result.Committed())))
              .plans("mon 12:30", "t2", touch(Channel.CALL, "fri 09:00"));

      assertEquals("await-commitment BUYER tue 23:59:59", committed.nextAt("mon 13:00"));
      assertEquals("wed 23:59:59", committed.turnsAt("mon 13:00"));
      // Due eight business hours after the grace, on Thursday at 17:00, before the touch.
      assertEquals("collect-commitment SELLER thu 17:00", committed.nextAt("thu 10:00"));
    }

    @Test
    void as_an_answer_comes_before_a_touch_after_its_time() {
      assertEquals(
          "await-answer BUYER thu 23:59:59",
          ASKED.plans("mon 12:30", "t2", touch(Channel.CALL, "fri 09:00")).nextAt("mon 13:00"));
      assertEquals(
          "do-touch SELLER thu 09:00",
          ASKED.plans("mon 12:30", "t2", touch(Channel.CALL, "thu 09:00")).nextAt("mon 13:00"));
    }

    @Test
    void as_an_outcome_to_record_does_not_hold_up_a_touch_planned_since() {
      var called =
          DEAL.called("mon 11:00", "t1").plans("mon 12:30", "t2", touch(Channel.CALL, "fri 09:00"));

      assertEquals("do-touch SELLER fri 09:00", called.nextAt("mon 13:00"));
    }
  }

  @Nested
  class A_touch_planned_before_the_latest_outcome {
    private static final AJournal PLANNED =
        DEAL.called("mon 11:00", "t1").plans("mon 11:30", "t2", touch(Channel.CALL, "fri 09:00"));

    @Test
    void waits_when_the_row_below_is_due_earlier_whatever_that_row_is() {
      assertEquals(
          "next-step SELLER tue 12:00",
          PLANNED.got("t1", "mon 12:00", new Result.Acted("")).nextAt("mon 12:00"));
      assertEquals(
          "learn-why SELLER tue 12:00",
          PLANNED.got("t1", "mon 12:00", new Result.Declined("")).nextAt("mon 12:00"));
      assertEquals(
          "new-value SELLER tue 12:00",
          PLANNED.got("t1", "mon 12:00", new Result.NoResponse()).nextAt("mon 12:00"));
    }

    @Test
    void is_done_when_it_comes_no_later_than_that() {
      var early =
          DEAL.called("mon 11:00", "t1")
              .plans("mon 11:30", "t2", touch(Channel.CALL, "tue 12:00"))
              .got("t1", "mon 12:00", new Result.Acted(""));
      var late =
          DEAL.called("mon 11:00", "t1")
              .plans("mon 11:30", "t2", touch(Channel.CALL, "tue 12:01"))
              .got("t1", "mon 12:00", new Result.Acted(""));

      assertEquals("do-touch SELLER tue 12:00", early.nextAt("mon 12:00"));
      assertEquals("next-step SELLER tue 12:00", late.nextAt("mon 12:00"));
    }

    @Test
    void is_done_when_it_was_planned_after_that_outcome() {
      var planned =
          DEAL.called("mon 11:00", "t1")
              .got("t1", "mon 12:00", new Result.Acted(""))
              .plans("mon 12:30", "t2", touch(Channel.CALL, "fri 09:00"));

      assertEquals("do-touch SELLER fri 09:00", planned.nextAt("mon 13:00"));
    }
  }

  @Nested
  class People_who_are_lost {
    private static final AJournal PLANNED =
        DEAL.plans("mon 11:00", "t1", touch(Channel.EMAIL, "tue 09:00"));

    @Test
    void take_the_touch_with_them() {
      assertEquals(
          "plan-next SELLER tue 12:00",
          PLANNED.heard("mon 12:00", new Result.OptedOut()).nextAt("mon 12:00"));
    }

    @Test
    void leave_somebody_to_find_when_they_were_the_last() {
      var alone = AJournal.opened("mon 10:00", DANA).heard("mon 12:00", new Result.OptedOut());

      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Find another person at Plant AG to talk to, or park the deal",
                  Week.at("tue 12:00"),
                  "find-contact",
                  "Dana Roth opted out on Mon 23 Nov 2026, and nobody else is left to talk to",
                  Optional.empty(),
                  Optional.empty())),
          alone.actionAt("mon 12:00"));
    }

    @Test
    void need_nobody_found_while_one_is_reachable_or_only_away() {
      assertEquals(
          "plan-next SELLER tue 12:00",
          DEAL.heard("mon 12:00", new Result.OptedOut()).nextAt("mon 12:00"));
      assertEquals(
          "wait-until-back SELLER thu 23:59:59",
          AJournal.opened("mon 10:00", DANA)
              .heard("mon 12:00", new Result.Away(Week.day("wed")))
              .nextAt("mon 12:00"));
    }

    @Test
    void need_nobody_found_once_there_is_a_new_address() {
      var moved =
          new Contact(
              "dana",
              "Dana Roth",
              "roth@plant.example",
              "",
              Optional.empty(),
              new Contact.Reach.Reachable(),
              Week.at("mon 13:00"));
      var bounced =
          AJournal.opened("mon 10:00", DANA)
              .heard("mon 12:00", new Result.Unreachable(Contact.Why.BOUNCED));

      assertEquals("find-contact SELLER tue 12:00", bounced.nextAt("mon 12:30"));
      assertEquals(
          "plan-next SELLER tue 12:00", bounced.contacts("mon 13:00", moved).nextAt("mon 13:00"));
    }

    @Test
    void do_not_matter_to_a_deal_that_has_no_contacts() {
      assertEquals(
          "first-touch SELLER tue 10:00", AJournal.opened("mon 10:00").nextAt("mon 10:00"));
    }
  }
}
