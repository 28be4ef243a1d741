package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.nextaction.AJournal.DANA;
import static vna.nextaction.AJournal.touch;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vna.deal.Actor;
import vna.deal.Closing;
import vna.deal.Outcome.Result;
import vna.touch.Channel;

class OwnersWishesTest {
  private static final AJournal DEAL = AJournal.opened("mon 10:00", DANA);

  @Nested
  class A_closed_deal {
    @Test
    void has_no_next_action() {
      assertEquals("none", DEAL.closed("tue 10:00", new Closing.Won()).nextAt("tue 10:00"));
      assertEquals("none", DEAL.closed("tue 10:00", new Closing.Lost("")).nextAt("tue+9 10:00"));
    }

    @Test
    void has_none_even_when_the_buyer_writes_again() {
      var won = DEAL.closed("tue 10:00", new Closing.Won());

      assertEquals(
          "none", won.heard("wed 10:00", new Result.Replied("And now?")).nextAt("wed 11:00"));
    }

    @Test
    void has_one_again_once_it_is_reopened() {
      var reopened =
          DEAL.emailed("mon 11:00", "t1")
              .closed("tue 10:00", new Closing.Lost(""))
              .reopened("wed 10:00");

      assertEquals("plan-next SELLER thu 10:00", reopened.nextAt("wed 10:00"));
    }
  }

  @Nested
  class A_parked_deal {
    private static final AJournal PARKED =
        DEAL.emailed("mon 11:00", "t1").closed("tue 10:00", new Closing.Parked(Week.day("wed+3")));

    @Test
    void is_taken_up_again_on_its_day() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Take up “Line 3” with Dana Roth again, with something new for them",
                  Week.at("wed+3 23:59:59"),
                  "wake-up",
                  "The deal is parked until Wed 16 Dec 2026",
                  Optional.empty(),
                  Optional.empty())),
          PARKED.actionAt("tue 10:00"));
    }

    @Test
    void stays_to_be_taken_up_when_that_day_is_over() {
      assertEquals("wake-up SELLER wed+3 23:59:59", PARKED.nextAt("fri+9 10:00"));
    }

    @Test
    void wakes_with_a_new_touch_and_with_a_word_of_the_buyers() {
      assertEquals(
          "do-touch SELLER fri 09:00",
          PARKED.plans("wed 10:00", "t2", touch(Channel.EMAIL, "fri 09:00")).nextAt("wed 10:00"));
      assertEquals(
          "answer-the-buyer SELLER thu 10:00",
          PARKED.heard("wed 10:00", new Result.Replied("")).nextAt("wed 10:00"));
    }

    @Test
    void forgets_the_silence_from_before_it_was_parked() {
      var woken =
          DEAL.emailed("mon 11:00", "t1")
              .got("t1", "mon 12:00", new Result.NoResponse())
              .closed("tue 10:00", new Closing.Parked(Week.day("wed+3")))
              .reopened("wed 10:00");

      assertEquals("plan-next SELLER thu 10:00", woken.nextAt("wed 10:00"));
    }
  }

  @Nested
  class An_action_that_the_owner_set {
    private static final AJournal SET = DEAL.set("mon 11:00", "Ring the plant", "wed 12:00");

    @Test
    void comes_before_what_the_rows_derive() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Ring the plant",
                  Week.at("wed 12:00"),
                  "set-by-owner",
                  "The owner set this on Mon 23 Nov 2026",
                  Optional.empty(),
                  Optional.empty())),
          SET.actionAt("mon 11:00"));
    }

    @Test
    void holds_also_when_it_is_overdue() {
      assertEquals("set-by-owner SELLER wed 12:00", SET.nextAt("fri+5 12:00"));
    }

    @Test
    void leaves_the_derived_one_visible_beside_it() {
      assertEquals(
          Optional.of("first-touch"),
          NextActionRules.derived(SET.at("mon 12:00")).map(NextAction::rule));
    }

    @Test
    void ends_with_a_touch_an_outcome_or_a_close() {
      assertEquals(
          "await-answer BUYER thu 23:59:59", SET.emailed("mon 12:00", "t1").nextAt("mon 12:00"));
      assertEquals(
          "answer-the-buyer SELLER tue 12:00",
          SET.heard("mon 12:00", new Result.Replied("")).nextAt("mon 12:00"));
      assertEquals("none", SET.closed("mon 12:00", new Closing.Won()).nextAt("mon 12:00"));
    }

    @Test
    void ends_when_a_touch_that_was_planned_before_is_done() {
      var set =
          DEAL.plans("mon 10:30", "t1", touch(Channel.CALL, "tue 09:00"))
              .set("mon 11:00", "Ring the plant", "wed 12:00");

      assertEquals("set-by-owner SELLER wed 12:00", set.nextAt("tue 09:59:59"));
      assertEquals("tue 10:00", set.turnsAt("mon 11:00"));
      assertEquals("record-outcome SELLER wed 10:00", set.nextAt("tue 10:00"));
    }
  }

  @Nested
  class An_action_that_was_put_off {
    private static final AJournal DEFERRED = DEAL.deferred("mon 11:00", "Ring the plant", "wed");

    @Test
    void holds_until_the_end_of_its_day() {
      assertEquals("set-by-owner SELLER wed 23:59:59", DEFERRED.nextAt("wed 23:59:58"));
      assertEquals("wed 23:59:59", DEFERRED.turnsAt("mon 11:00"));
    }

    @Test
    void gives_way_to_the_derived_one_then() {
      assertEquals("first-touch SELLER tue 10:00", DEFERRED.nextAt("wed 23:59:59"));
    }

    @Test
    void says_until_when_and_why() {
      assertEquals(
          Optional.of(
              "The owner put it off until Wed 25 Nov 2026, on Mon 23 Nov 2026: “their plant is"
                  + " closed”"),
          DEFERRED.actionAt("mon 11:00").map(NextAction::why));
    }

    @Test
    void ends_earlier_with_a_touch() {
      assertEquals(
          "await-answer BUYER thu 23:59:59",
          DEFERRED.emailed("mon 12:00", "t1").nextAt("mon 12:00"));
    }
  }
}
