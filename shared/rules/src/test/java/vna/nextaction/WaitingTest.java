package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.nextaction.AJournal.DANA;
import static vna.nextaction.AJournal.TOM;
import static vna.nextaction.AJournal.askedBy;
import static vna.nextaction.AJournal.outcome;
import static vna.nextaction.AJournal.touch;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vna.deal.Actor;
import vna.deal.Contact;
import vna.deal.Fact;
import vna.deal.Outcome.Result;
import vna.touch.Channel;

class WaitingTest {
  private static final AJournal DEAL = AJournal.opened("mon 08:00", DANA);

  @Nested
  class An_email_without_an_answer {
    private static final AJournal EMAILED = DEAL.emailed("mon 09:00", "t1");

    @Test
    void is_the_buyers_move() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.BUYER,
                  "Dana Roth: “Send last quarter's changeover log”",
                  Week.at("thu 23:59:59"),
                  "await-answer",
                  "We asked for it in writing on Mon 23 Nov 2026, and there is no answer yet",
                  Optional.of(Week.at("thu 23:59:59")),
                  Optional.of("t1"))),
          EMAILED.actionAt("mon 09:00"));
    }

    @Test
    void is_theirs_for_three_working_days_then_ours_for_three_then_silence() {
      assertEquals("await-answer BUYER thu 23:59:59", EMAILED.nextAt("thu 23:59:58"));
      assertEquals("record-outcome SELLER fri 17:00", EMAILED.nextAt("thu 23:59:59"));
      assertEquals("record-outcome SELLER fri 17:00", EMAILED.nextAt("tue+1 23:59:58"));
      assertEquals("new-value SELLER wed+1 17:00", EMAILED.nextAt("tue+1 23:59:59"));
      assertEquals("tue+1 23:59:59", EMAILED.turnsAt("fri 10:00"));
      assertEquals("never", EMAILED.turnsAt("wed+1 10:00"));
    }

    @Test
    void is_theirs_until_the_date_of_the_ask() {
      var asked =
          DEAL.plans(
              "mon 09:00", "t1", askedBy(Week.day("tue"), touch(Channel.EMAIL, "mon 09:00")));

      assertEquals("await-answer BUYER tue 23:59:59", asked.nextAt("tue 23:59:58"));
      assertEquals("record-outcome SELLER wed 17:00", asked.nextAt("tue 23:59:59"));
      assertEquals("new-value SELLER mon+1 17:00", asked.nextAt("fri 23:59:59"));
    }

    @Test
    void waits_from_the_moment_it_was_sent() {
      var sent =
          DEAL.plans("mon 09:00", "t1", touch(Channel.EMAIL, "fri 09:00"))
              .then("tue 10:00", new Fact.TouchSent("t1"));

      assertEquals("await-answer BUYER fri 23:59:59", sent.nextAt("tue 10:00"));
    }

    @Test
    void is_what_somebody_says_came_of_it() {
      assertEquals(
          Optional.of(
              "Say what came of the email to Dana Roth: did they do what we asked, “Send last"
                  + " quarter's changeover log”?"),
          EMAILED.actionAt("fri 09:00").map(NextAction::action));
    }

    @Test
    void is_no_silence_when_the_buyer_writes_by_themselves() {
      assertEquals(
          "next-step SELLER tue 17:00",
          EMAILED.heard("tue 09:00", new Result.Acted("They called")).nextAt("tue 09:00"));
      assertEquals(
          "next-step SELLER tue 17:00",
          EMAILED.heard("tue 09:00", new Result.Acted("They called")).nextAt("fri+3 09:00"));
    }

    @Test
    void still_waits_when_what_came_was_not_from_the_buyer() {
      var two = AJournal.opened("mon 08:00", DANA, TOM).emailed("mon 09:00", "t1");

      assertEquals(
          "await-answer BUYER thu 23:59:59",
          two.heard("tue 09:00", new Result.Away(Week.day("wed"))).nextAt("tue 09:00"));
    }
  }

  @Nested
  class A_call_without_an_outcome {
    private static final AJournal CALLED = DEAL.called("mon 09:00", "t1");

    @Test
    void is_recorded_however_long_ago_it_was() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Say what came of the call with Dana Roth: did they do what we asked, “Send last"
                      + " quarter's changeover log”?",
                  Week.at("mon 17:00"),
                  "record-outcome",
                  "It was on Mon 23 Nov 2026, and nobody has said what came of it",
                  Optional.empty(),
                  Optional.of("t1"))),
          CALLED.actionAt("mon 09:00"));
      assertEquals("record-outcome SELLER mon 17:00", CALLED.nextAt("fri+9 17:00"));
    }

    @Test
    void is_recorded_no_more_once_there_was_a_later_touch_or_a_word_of_the_buyers() {
      assertEquals(
          "await-answer BUYER fri 23:59:59", CALLED.emailed("tue 09:00", "t2").nextAt("tue 09:00"));
      assertEquals(
          "next-step SELLER tue 17:00",
          CALLED.heard("tue 09:00", new Result.Acted("")).nextAt("tue 09:00"));
    }

    @Test
    void neither_adds_to_the_silence_nor_ends_it() {
      var silent =
          DEAL.emailed("mon 08:30", "t0")
              .got("t0", "mon 08:45", new Result.NoResponse())
              .called("mon 09:00", "t1");

      assertEquals("record-outcome SELLER mon 17:00", silent.nextAt("mon 09:00"));
      assertEquals(
          "new-channel SELLER tue 17:00",
          silent
              .emailed("mon 10:00", "t2")
              .got("t2", "tue 09:00", new Result.NoResponse())
              .nextAt("tue 09:00"));
    }
  }

  @Nested
  class Silence_in_a_row {
    private static final AJournal TWO_PEOPLE = AJournal.opened("mon 08:00", DANA, TOM);

    @Test
    void calls_for_other_value_another_channel_another_person_and_a_decision() {
      assertEquals("new-value SELLER mon 17:00", silent(1).nextAt("mon 09:01"));
      assertEquals("new-channel SELLER tue 17:00", silent(2).nextAt("tue 09:01"));
      assertEquals("new-person SELLER wed 17:00", silent(3).nextAt("wed 09:01"));
      assertEquals("decide-or-park SELLER thu 17:00", silent(4).nextAt("thu 09:01"));
      assertEquals("decide-or-park SELLER fri 17:00", silent(5).nextAt("fri 09:01"));
    }

    @Test
    void says_what_to_try() {
      assertEquals(
          Optional.of(
              "Plan a touch that brings Dana Roth a different kind of value: the last one brought"
                  + " insight"),
          action(silent(1)));
      assertEquals(
          Optional.of("Try another channel with Dana Roth than email: a call, for example"),
          action(silent(2)));
      assertEquals(
          Optional.of("Plan a touch with Tom Becker instead of Dana Roth"), action(silent(3)));
      assertEquals(
          Optional.of(
              "Send Dana Roth one last touch with value and ask for a yes or no, then park the"
                  + " deal"),
          action(silent(4)));
    }

    @Test
    void is_explained() {
      assertEquals(
          Optional.of("Dana Roth has been silent on 3 touches in a row since Mon 23 Nov 2026"),
          silent(3).actionAt("fri 12:00").map(NextAction::why));
    }

    @Test
    void asks_for_somebody_new_when_nobody_else_is_there() {
      assertEquals(
          Optional.of("Find another person at Plant AG than Dana Roth, and plan a touch with them"),
          action(silent(3).contacts("thu 10:00", DANA)));
    }

    @Test
    void counts_a_presumed_silence_like_a_recorded_one() {
      var presumed = DEAL.emailed("mon 09:00", "t1").emailed("tue 09:00", "t2");

      assertEquals("record-outcome SELLER mon+1 17:00", presumed.nextAt("wed+1 23:59:58"));
      assertEquals("new-channel SELLER thu+1 17:00", presumed.nextAt("wed+1 23:59:59"));
    }

    @Test
    void is_put_right_by_a_late_outcome() {
      var presumed = DEAL.emailed("mon 09:00", "t1").emailed("tue 09:00", "t2");

      assertEquals(
          "next-step SELLER thu 17:00",
          presumed.got("t2", "thu 09:00", new Result.Acted("")).nextAt("thu+2 09:00"));
    }

    @Test
    void ends_with_any_word_of_the_buyers_also_about_an_earlier_touch() {
      var heard =
          DEAL.emailed("mon 09:00", "t1")
              .emailed("tue 09:00", "t2")
              .got("t1", "wed 09:00", new Result.Acted(""));

      assertEquals("await-answer BUYER fri 23:59:59", heard.nextAt("wed 09:00"));
      assertEquals("next-step SELLER wed 17:00", heard.nextAt("thu+1 09:00"));
    }

    @Test
    void begins_anew_after_a_word_of_the_buyers() {
      var heard =
          silent(3)
              .heard("wed 10:00", new Result.Acted(""))
              .emailed("thu 09:00", "t9")
              .got("t9", "fri 09:00", new Result.NoResponse());

      assertEquals("new-value SELLER fri 17:00", heard.nextAt("fri 09:00"));
    }

    @Test
    void gives_way_to_a_bounce() {
      var bounced =
          silent(2)
              .emailed("wed 09:00", "t9")
              .got("t9", "wed 10:00", new Result.Unreachable(Contact.Why.BOUNCED));

      assertEquals("repair-contact SELLER thu 10:00", bounced.nextAt("wed 10:00"));
    }

    private static AJournal silent(int touches) {
      var journal = TWO_PEOPLE;
      for (var i = 0; i < touches; i++) {
        var day = List.of("mon", "tue", "wed", "thu", "fri").get(i);
        journal =
            journal
                .emailed(day + " 08:00", "t" + i)
                .got("t" + i, outcome(day + " 09:00", new Result.NoResponse()));
      }
      return journal;
    }

    private static Optional<String> action(AJournal journal) {
      return journal.actionAt("fri 12:00").map(NextAction::action);
    }
  }
}
