package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.nextaction.AJournal.DANA;
import static vna.nextaction.AJournal.TOM;
import static vna.nextaction.AJournal.committing;
import static vna.nextaction.AJournal.outcome;
import static vna.nextaction.AJournal.promising;
import static vna.nextaction.AJournal.reaching;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vna.deal.Actor;
import vna.deal.Contact;
import vna.deal.Fact;
import vna.deal.Outcome.Result;
import vna.touch.Channel;

class BuyersWordsTest {
  private static final AJournal CALLED =
      AJournal.opened("mon 10:00", DANA).called("mon 11:00", "t1");

  @Nested
  class The_only_person_is_away {
    private static final AJournal AWAY =
        CALLED.got("t1", "mon 12:00", new Result.Away(Week.day("fri")));

    @Test
    void so_it_waits_for_the_first_working_day_after() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Take it up again with Dana Roth on Mon 30 Nov 2026, the first working day after"
                      + " the absence",
                  Week.at("mon+1 23:59:59"),
                  "wait-until-back",
                  "Dana Roth is away until Fri 27 Nov 2026, and nobody else can be reached",
                  Optional.empty(),
                  Optional.empty())),
          AWAY.actionAt("mon 12:00"));
    }

    @Test
    void and_it_stays_so_when_they_are_back_until_somebody_asks() {
      assertEquals("wait-until-back SELLER mon+1 23:59:59", AWAY.nextAt("tue+1 10:00"));
      assertEquals(
          "record-outcome SELLER tue+1 10:00",
          AWAY.called("mon+1 10:00", "t2").nextAt("mon+1 10:00"));
    }

    @Test
    void which_nobody_waits_for_when_somebody_else_is_there() {
      var two = AJournal.opened("mon 10:00", DANA, TOM).called("mon 11:00", "t1");

      assertEquals(
          "plan-next SELLER tue 12:00",
          two.got("t1", "mon 12:00", new Result.Away(Week.day("fri"))).nextAt("mon 12:00"));
    }

    @Test
    void until_the_other_one_is_back_earlier() {
      var tomAway =
          new Contact(
              "tom",
              "Tom Becker",
              "tom@plant.example",
              "",
              Optional.empty(),
              new Contact.Reach.Away(Week.day("tue")),
              Week.at("mon 10:00"));
      var two =
          AJournal.opened("mon 10:00", "recognise-problem", false, List.of(DANA, tomAway))
              .called("mon 11:00", "t1")
              .got("t1", "mon 12:00", new Result.Away(Week.day("fri")));

      assertEquals("wait-until-back SELLER mon+1 23:59:59", two.nextAt("tue 23:59:58"));
      assertEquals("tue 23:59:59", two.turnsAt("mon 12:00"));
      assertEquals("plan-next SELLER tue 12:00", two.nextAt("tue 23:59:59"));
    }
  }

  @Nested
  class A_decline {
    private static final AJournal DECLINED =
        CALLED.got("t1", "mon 12:00", new Result.Declined("too expensive"));

    @Test
    void is_something_to_learn_from() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Ask Dana Roth what would have to be true for this to be worth their while",
                  Week.at("tue 12:00"),
                  "learn-why",
                  "Dana Roth declined on Mon 23 Nov 2026: “too expensive”",
                  Optional.empty(),
                  Optional.empty())),
          DECLINED.actionAt("mon 12:00"));
    }

    @Test
    void is_so_until_somebody_asks() {
      assertEquals("learn-why SELLER tue 12:00", DECLINED.nextAt("fri+3 12:00"));
      assertEquals(
          "await-answer BUYER fri 23:59:59",
          DECLINED.emailed("tue 09:00", "t2").nextAt("tue 09:00"));
    }

    @Test
    void is_over_with_the_next_outcome() {
      assertEquals(
          "next-step SELLER tue 17:00",
          DECLINED.heard("tue 09:00", new Result.Acted("")).nextAt("tue 09:00"));
    }
  }

  @Nested
  class A_step_back {
    private static final AJournal BACK =
        AJournal.opened("mon 10:00", "compare-options", false, List.of(DANA))
            .called("mon 11:00", "t1")
            .got("t1", reaching("build-requirements", outcome("mon 12:00", new Result.WentBack())));

    @Test
    void is_agreed_again_at_that_step() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Ask Dana Roth what changed, and agree again on “What would a good answer have to"
                      + " do?”",
                  Week.at("tue 12:00"),
                  "re-agree-step",
                  "Dana Roth went back to “Build requirements” on Mon 23 Nov 2026",
                  Optional.empty(),
                  Optional.empty())),
          BACK.actionAt("mon 12:00"));
    }

    @Test
    void is_so_until_somebody_asks() {
      assertEquals("re-agree-step SELLER tue 12:00", BACK.nextAt("fri+3 12:00"));
      assertEquals(
          "record-outcome SELLER tue 17:00", BACK.called("tue 09:00", "t2").nextAt("tue 09:00"));
    }
  }

  @Nested
  class A_reply {
    private static final AJournal REPLIED =
        CALLED.got("t1", "fri 16:00", new Result.Replied("Which three changes?"));

    @Test
    void is_answered_within_eight_business_hours() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Answer Dana Roth: “Which three changes?”",
                  Week.at("mon+1 16:00"),
                  "answer-the-buyer",
                  "Dana Roth got in touch on Fri 27 Nov 2026 and has had no answer since",
                  Optional.empty(),
                  Optional.empty())),
          REPLIED.actionAt("fri 16:00"));
    }

    @Test
    void without_a_question_is_answered_too() {
      assertEquals(
          Optional.of("Answer what Dana Roth wrote on Fri 27 Nov 2026"),
          CALLED
              .got("t1", "fri 16:00", new Result.Replied(" "))
              .actionAt("fri 16:00")
              .map(NextAction::action));
    }

    @Test
    void is_open_until_a_touch_is_done_after_it() {
      assertEquals("answer-the-buyer SELLER mon+1 16:00", REPLIED.nextAt("fri+3 09:00"));
      assertEquals(
          "answer-the-buyer SELLER mon+1 16:00",
          REPLIED.called("fri 15:00", "t2").nextAt("fri 17:00"));
      assertEquals(
          "record-outcome SELLER mon+1 17:00",
          REPLIED.called("fri 17:00", "t2").nextAt("fri 17:00"));
    }

    @Test
    void stays_open_when_they_then_do_something_too_and_the_first_one_counts() {
      assertEquals(
          "answer-the-buyer SELLER mon+1 16:00",
          REPLIED.heard("fri 17:00", new Result.Acted("")).nextAt("fri 17:00"));
      assertEquals(
          "answer-the-buyer SELLER mon+1 16:00",
          REPLIED.heard("sat 17:00", new Result.Replied("Hello?")).nextAt("sat 17:00"));
    }

    @Test
    void comes_before_what_else_they_and_we_agreed() {
      var all =
          committing(
              "Send the log",
              Optional.of(Week.day("wed")),
              promising(
                  "Send the sheet",
                  Optional.of(Week.day("tue")),
                  outcome("mon 12:00", new Result.Replied("Which?"))));

      assertEquals("answer-the-buyer SELLER tue 12:00", CALLED.got("t1", all).nextAt("mon 12:00"));
    }

    @Test
    void that_was_withdrawn_needs_no_answer() {
      var withdrawn = REPLIED.then("fri 17:00", new Fact.OutcomeWithdrawn("0002"));

      assertEquals("record-outcome SELLER tue 11:00", withdrawn.nextAt("fri 17:00"));
    }
  }

  @Nested
  class An_address_that_does_not_work {
    private static final AJournal TWO =
        AJournal.opened("mon 10:00", DANA, TOM).emailed("mon 11:00", "t1");

    @Test
    void is_mended() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Find the right address of Dana Roth at Plant AG, and enter it",
                  Week.at("tue 12:00"),
                  "repair-contact",
                  "What we sent to Dana Roth on Mon 23 Nov 2026 came back",
                  Optional.empty(),
                  Optional.empty())),
          bounced(Contact.Why.BOUNCED).actionAt("mon 12:00"));
    }

    @Test
    void asks_for_another_person_when_it_is_the_wrong_one() {
      assertEquals(
          List.of(
              "Find out who at Plant AG took over from Dana Roth, and enter them",
              "Find the right person at Plant AG instead of Dana Roth, and enter them"),
          List.of(Contact.Why.LEFT, Contact.Why.WRONG_PERSON).stream()
              .flatMap(why -> bounced(why).actionAt("mon 12:00").stream())
              .map(NextAction::action)
              .toList());
    }

    @Test
    void is_so_until_somebody_asks_or_the_contacts_change() {
      var bounced = bounced(Contact.Why.BOUNCED);

      assertEquals("repair-contact SELLER tue 12:00", bounced.nextAt("fri+2 12:00"));
      assertEquals(
          "plan-next SELLER tue 12:00",
          bounced.contacts("tue 09:00", DANA, TOM).nextAt("tue 09:00"));
      assertEquals(
          "record-outcome SELLER tue 17:00",
          bounced.touched("tue 09:00", Channel.CALL, "t2").nextAt("tue 09:00"));
    }

    @Test
    void is_so_again_when_the_contacts_changed_only_before() {
      var before = TWO.contacts("mon 11:30", DANA, TOM);

      assertEquals(
          "repair-contact SELLER tue 12:00",
          before
              .got("t1", "mon 12:00", new Result.Unreachable(Contact.Why.BOUNCED))
              .nextAt("mon 12:00"));
    }

    private static AJournal bounced(Contact.Why why) {
      return TWO.got("t1", "mon 12:00", new Result.Unreachable(why));
    }
  }
}
