package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.nextaction.AJournal.DANA;
import static vna.nextaction.AJournal.outcome;
import static vna.nextaction.AJournal.reaching;
import static vna.nextaction.AJournal.touch;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vna.deal.Actor;
import vna.deal.Closing;
import vna.deal.Goal;
import vna.deal.Outcome.Result;
import vna.touch.Channel;

class MovementTest {
  private static final AJournal DEAL = AJournal.opened("mon 10:00", DANA);
  private static final Goal PLAN =
      goal("g1", "Maintenance plan", "Share the maintenance plan", "fri");
  private static final Goal SHEET = goal("g2", "Cost sheet", "", "wed");

  @Nested
  class A_deal_that_moved {
    private static final AJournal MOVED =
        DEAL.called("mon 11:00", "t1").got("t1", "mon 12:00", new Result.Acted(""));

    @Test
    void goes_for_its_next_goal() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Plan the touch that gets Dana Roth to this: “Share the maintenance plan”",
                  Week.at("tue 12:00"),
                  "next-goal",
                  "The deal moved on Mon 23 Nov 2026, and its next goal is “Maintenance plan”",
                  Optional.empty(),
                  Optional.empty())),
          MOVED.goals("mon 12:30", PLAN).actionAt("mon 13:00"));
    }

    @Test
    void goes_for_the_goal_with_the_earliest_date() {
      assertEquals(
          Optional.of("Plan the touch that gets Dana Roth to this: “Cost sheet”"),
          MOVED.goals("mon 12:30", PLAN, SHEET).actionAt("mon 13:00").map(NextAction::action));
    }

    @Test
    void needs_a_goal_when_none_is_open() {
      var reached = new Goal("g1", "Plan", "", Optional.empty(), Goal.State.REACHED);

      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Set a goal with Dana Roth that helps them answer “What does it cost us to stay"
                      + " as we are?”",
                  Week.at("tue 12:00"),
                  "next-step",
                  "The deal moved on Mon 23 Nov 2026, it is at “Recognise the problem”, and no goal"
                      + " is open",
                  Optional.empty(),
                  Optional.empty())),
          MOVED.goals("mon 12:30", reached).actionAt("mon 13:00"));
    }

    @Test
    void agrees_on_the_decision_at_the_last_step() {
      var last =
          AJournal.opened("mon 10:00", "decide", false, List.of(DANA))
              .called("mon 11:00", "t1")
              .got("t1", "mon 12:00", new Result.Acted(""));

      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Agree with Dana Roth on the date and the form of the decision",
                  Week.at("tue 12:00"),
                  "agree-decision",
                  "The deal moved on Mon 23 Nov 2026, it is at the last step, and no goal is open",
                  Optional.empty(),
                  Optional.empty())),
          last.actionAt("mon 12:00"));
      assertEquals("next-goal SELLER tue 12:00", last.goals("mon 12:30", PLAN).nextAt("mon 13:00"));
    }

    @Test
    void moved_too_when_only_the_step_says_so() {
      var stepped = reaching("build-requirements", outcome("mon 12:00", new Result.Committed()));

      assertEquals("next-step SELLER tue 12:00", DEAL.heard(stepped).nextAt("mon 12:00"));
    }

    @Test
    void is_silent_all_the_same_when_the_touch_had_no_response() {
      var stepped = reaching("build-requirements", outcome("mon 12:00", new Result.NoResponse()));

      assertEquals(
          "new-value SELLER tue 12:00",
          DEAL.called("mon 11:00", "t1").got("t1", stepped).nextAt("mon 12:00"));
    }

    @Test
    void is_asked_on_and_then_waits() {
      assertEquals(
          "record-outcome SELLER tue 17:00", MOVED.called("tue 09:00", "t2").nextAt("tue 09:00"));
    }

    @Test
    void has_moved_no_more_after_another_outcome() {
      assertEquals(
          "learn-why SELLER tue 13:00",
          MOVED.heard("mon 13:00", new Result.Declined("")).nextAt("mon 13:00"));
      assertEquals(
          "plan-next SELLER tue 13:00",
          MOVED.heard("mon 13:00", new Result.Committed()).nextAt("mon 13:00"));
    }
  }

  @Nested
  class A_touch_that_came_to_nothing {
    private static final AJournal PLANNED =
        DEAL.plans("mon 11:00", "t1", touch(Channel.CALL, "wed 09:00"));

    @Test
    void is_planned_anew_or_dropped() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Drop it, or plan it anew: the call with Dana Roth: “Benchmark of 14 plants”",
                  Week.at("tue 12:00"),
                  "redo-touch",
                  "It came to nothing on Mon 23 Nov 2026: “they moved the date”",
                  Optional.empty(),
                  Optional.empty())),
          PLANNED.cancelled("mon 12:00", "t1").actionAt("mon 12:00"));
      assertEquals(
          "redo-touch SELLER wed 17:00",
          PLANNED.got("t1", "wed 09:00", new Result.NotDone()).nextAt("wed 09:00"));
    }

    @Test
    void is_forgotten_once_another_touch_is_done() {
      assertEquals(
          "record-outcome SELLER tue 17:00",
          PLANNED.cancelled("mon 12:00", "t1").called("tue 09:00", "t2").nextAt("tue 09:00"));
      assertEquals(
          "plan-next SELLER wed 10:00",
          PLANNED
              .cancelled("mon 12:00", "t1")
              .called("tue 09:00", "t2")
              .got("t2", "tue 10:00", new Result.OptedOut())
              .contacts("tue 10:30")
              .nextAt("tue 11:00"));
    }

    @Test
    void is_none_to_redo_when_the_fold_cancelled_it_or_a_later_one() {
      var two = DEAL.plans("mon 11:00", "t1", touch(Channel.CALL, "wed 09:00"));

      assertEquals(
          "find-contact SELLER tue 12:00",
          two.heard("mon 12:00", new Result.OptedOut()).nextAt("mon 12:00"));
      assertEquals(
          "plan-next SELLER tue 12:00",
          two.heard("mon 12:00", new Result.OptedOut()).contacts("mon 12:30").nextAt("mon 13:00"));
    }

    @Test
    void belongs_to_the_past_when_the_deal_was_reopened_since() {
      var reopened =
          PLANNED
              .cancelled("mon 12:00", "t1")
              .closed("mon 13:00", new Closing.Lost(""))
              .reopened("mon 14:00");

      assertEquals("plan-next SELLER tue 14:00", reopened.nextAt("mon 14:00"));
    }
  }

  @Nested
  class A_deal_without_any_touch {
    @Test
    void needs_its_first_within_eight_business_hours() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Plan the first touch with Dana Roth, one that helps them answer “What does it"
                      + " cost us to stay as we are?”",
                  Week.at("mon+1 16:00"),
                  "first-touch",
                  "The deal was opened on Fri 27 Nov 2026, and nothing has happened since",
                  Optional.empty(),
                  Optional.empty())),
          AJournal.opened("fri 16:00", DANA).actionAt("fri 16:00"));
    }

    @Test
    void needs_it_within_a_business_hour_when_a_form_opened_it() {
      assertEquals("first-touch SELLER mon 11:00", byForm("mon 10:00").nextAt("mon 10:00"));
      assertEquals("first-touch SELLER mon+1 09:30", byForm("fri 16:30").nextAt("fri 16:30"));
      assertEquals("first-touch SELLER mon+1 10:00", byForm("sat 12:00").nextAt("sun 12:00"));
    }

    @Test
    void needs_it_no_more_once_anything_was_planned_or_happened() {
      assertEquals(
          "do-touch SELLER wed 09:00",
          DEAL.plans("mon 11:00", "t1", touch(Channel.CALL, "wed 09:00")).nextAt("mon 11:00"));
      assertEquals(
          "plan-next SELLER tue 11:00",
          DEAL.tried("mon 11:00", new Result.Committed()).nextAt("mon 11:00"));
    }

    private static AJournal byForm(String when) {
      return AJournal.opened(when, "recognise-problem", true, List.of(DANA));
    }
  }

  @Nested
  class A_deal_with_nothing_else_open {
    @Test
    void gets_its_next_touch_within_eight_business_hours_of_the_last_thing() {
      assertEquals(
          Optional.of(
              new NextAction(
                  Actor.SELLER,
                  "Plan the next touch with Dana Roth, one that helps them answer “What does it"
                      + " cost us to stay as we are?”",
                  Week.at("tue 12:00"),
                  "plan-next",
                  "The last thing that happened was on Mon 23 Nov 2026, and nothing is planned",
                  Optional.empty(),
                  Optional.empty())),
          DEAL.called("mon 11:00", "t1")
              .got("t1", "mon 12:00", new Result.Committed())
              .actionAt("mon 12:00"));
    }

    @Test
    void gets_one_for_its_open_goal() {
      assertEquals(
          Optional.of(
              "Plan the next touch with Dana Roth, one that brings this goal nearer: “Cost sheet”"),
          DEAL.called("mon 11:00", "t1")
              .got("t1", "mon 12:00", new Result.Committed())
              .goals("mon 12:30", SHEET)
              .actionAt("mon 12:30")
              .map(NextAction::action));
    }
  }

  private static Goal goal(String id, String title, String buyerAction, String target) {
    return new Goal(id, title, buyerAction, Optional.of(Week.day(target)), Goal.State.OPEN);
  }
}
