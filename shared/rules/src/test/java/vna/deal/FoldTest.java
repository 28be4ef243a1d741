package vna.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.decision.Story.aDeal;
import static vna.decision.Story.anEmail;
import static vna.decision.Story.atStep;
import static vna.decision.Story.committing;
import static vna.decision.Story.instant;
import static vna.decision.Story.keeping;
import static vna.decision.Story.opened;
import static vna.decision.Story.outcome;
import static vna.decision.Story.promising;
import static vna.decision.Story.reachOf;
import static vna.decision.Story.reaching;
import static vna.decision.Story.with;
import static vna.decision.Story.withRef;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vna.deal.Contact.Reach;
import vna.deal.Deal.Status;
import vna.deal.Outcome.Result;
import vna.decision.Decided;
import vna.decision.EditRequest;
import vna.decision.OpenRequest;
import vna.decision.PlanRequest.Aim;
import vna.decision.Story;
import vna.touch.Channel;

class FoldTest {
  private static final Result ACTED = new Result.Acted("");
  private static final Result SOMETHING_ELSE = new Result.Acted("Invited the CFO");

  private static Story emailed() {
    return opened("2026-11-09T09:00").plans("2026-11-09T10:00", anEmail("2026-11-10T09:00"));
  }

  @Nested
  class Movement {

    @Test
    void a_buyer_who_acts_on_a_touch_that_aims_at_a_goal_reaches_it() {
      var story = opened("2026-11-09T09:00");
      var aimed = with(anEmail("2026-11-10T09:00"), new Aim.ToGoal(story.goalId()));

      var deal = story.plans("2026-11-09T10:00", aimed).hears("2026-11-11T09:00", ACTED).deal();

      assertEquals(Goal.State.REACHED, deal.goals().getFirst().state());
      assertEquals(
          List.of(
              new Deal.Movement(
                  instant("2026-11-11T09:00"),
                  Optional.empty(),
                  Optional.of("See the changeover log"),
                  Optional.of("0002"))),
          deal.movements());
      assertTrue(deal.touches().getFirst().moved());
    }

    @Test
    void a_buyer_who_acts_on_a_touch_that_aims_at_a_step_ahead_enters_it() {
      var aimed = with(anEmail("2026-11-10T09:00"), new Aim.ToStep("build-requirements"));

      var deal =
          opened("2026-11-09T09:00")
              .plans("2026-11-09T10:00", aimed)
              .hears("2026-11-11T09:00", ACTED)
              .deal();

      assertEquals("build-requirements", deal.step());
    }

    @Test
    void a_buyer_who_acts_on_a_touch_that_aims_at_the_deals_own_step_moves_and_stays() {
      var deal = emailed().hears("2026-11-11T09:00", ACTED).deal();

      assertEquals("recognise-problem", deal.step());
      assertEquals(Optional.of(instant("2026-11-11T09:00")), deal.lastMovementAt());
    }

    @Test
    void an_outcome_that_names_an_open_goal_or_a_step_ahead_is_movement_whatever_its_result() {
      var story = emailed();
      var goal = story.goalId();

      var reached =
          story.hears(
              "2026-11-11T09:00",
              reaching(outcome("2026-11-11T09:00", new Result.Replied("")), goal));
      var entered =
          emailed()
              .hears(
                  "2026-11-11T09:00",
                  atStep(outcome("2026-11-11T09:00", new Result.NoResponse()), "decide"));

      assertEquals(1, reached.deal().movements().size());
      assertEquals("decide", entered.deal().step());
      assertEquals(1, entered.deal().movements().size());
    }

    @Test
    void a_reply_a_commitment_a_decline_and_silence_are_no_movement() {
      var results =
          List.of(
              outcome("2026-11-11T09:00", new Result.Replied("What does it cost?")),
              committing("2026-11-11T09:00", "Send the log", Optional.of("2026-11-13")),
              outcome("2026-11-11T09:00", new Result.Declined("No budget")),
              outcome("2026-11-11T09:00", new Result.NoResponse()),
              outcome("2026-11-11T09:00", new Result.NotDone()));

      for (var result : results) {
        assertEquals(
            List.of(),
            emailed().hears("2026-11-11T09:00", result).deal().movements(),
            result::toString);
      }
    }

    @Test
    void a_goal_reached_before_is_no_second_movement() {
      var story = emailed();
      var goal = story.goalId();

      var deal =
          story
              .hears(
                  "2026-11-11T09:00",
                  reaching(outcome("2026-11-11T09:00", new Result.Replied("")), goal))
              .isTold(
                  "2026-11-12T09:00",
                  reaching(outcome("2026-11-12T09:00", new Result.Replied("")), goal))
              .deal();

      assertEquals(1, deal.movements().size());
    }

    @Test
    void editing_the_record_is_never_movement() {
      var deal =
          opened("2026-11-09T09:00")
              .edits(
                  "2026-11-10T09:00",
                  new EditRequest(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of("decide"),
                      new AmountEdit.Keep(),
                      Optional.empty(),
                      Optional.empty()))
              .deal();

      assertEquals("decide", deal.step());
      assertEquals(List.of(), deal.movements());
    }

    @Test
    void a_step_that_a_later_outcome_has_overtaken_is_ignored() {
      var first = atStep(outcome("2026-11-11T09:00", new Result.Replied("")), "build-requirements");
      var second = atStep(outcome("2026-11-12T09:00", new Result.Replied("")), "decide");

      var inOrder =
          emailed().isTold("2026-11-11T09:00", first).isTold("2026-11-12T09:00", second).deal();
      var late =
          emailed().isTold("2026-11-12T09:00", second).isTold("2026-11-13T09:00", first).deal();

      assertEquals("decide", inOrder.step());
      assertEquals("decide", late.step());
      assertEquals(2, late.movements().size());
    }

    @Test
    void a_step_back_takes_the_deal_back_and_clears_what_was_agreed() {
      var deal =
          emailed()
              .hears(
                  "2026-11-11T09:00",
                  atStep(
                      committing("2026-11-11T09:00", "Send the log", Optional.of("2026-11-13")),
                      "compare-options"))
              .isTold(
                  "2026-11-12T09:00",
                  atStep(outcome("2026-11-12T09:00", new Result.WentBack()), "recognise-problem"))
              .deal();

      assertEquals("recognise-problem", deal.step());
      assertEquals(Agreement.State.CLEARED, deal.commitments().getFirst().state());
    }
  }

  @Nested
  class Commitments {
    private Story committed() {
      var story = opened("2026-11-09T09:00");
      return story
          .plans(
              "2026-11-09T10:00", with(anEmail("2026-11-10T09:00"), new Aim.ToGoal(story.goalId())))
          .hears(
              "2026-11-11T09:00",
              committing("2026-11-11T09:00", "Send the log", Optional.of("2026-11-13")));
    }

    @Test
    void a_buyer_who_acts_keeps_the_earliest_open_commitment_and_reaches_its_touchs_goal() {
      var deal = committed().isTold("2026-11-12T09:00", outcome("2026-11-12T09:00", ACTED)).deal();

      assertEquals(Agreement.State.KEPT, deal.commitments().getFirst().state());
      assertEquals(Goal.State.REACHED, deal.goals().getFirst().state());
      assertTrue(deal.touches().getFirst().moved());
    }

    @Test
    void a_buyer_who_does_something_else_keeps_none() {
      var deal =
          committed()
              .isTold("2026-11-12T09:00", outcome("2026-11-12T09:00", SOMETHING_ELSE))
              .deal();

      assertEquals(Agreement.State.OPEN, deal.commitments().getFirst().state());
      assertEquals(1, deal.movements().size());
    }

    @Test
    void a_decline_clears_them() {
      var deal =
          committed()
              .isTold(
                  "2026-11-12T09:00", outcome("2026-11-12T09:00", new Result.Declined("Budget")))
              .deal();

      assertEquals(Agreement.State.CLEARED, deal.commitments().getFirst().state());
    }

    @Test
    void closing_clears_them_and_cancels_what_is_planned() {
      var deal =
          committed()
              .plans("2026-11-12T09:00", anEmail("2026-11-16T09:00"))
              .closes("2026-11-12T10:00", new Closing.Lost("Bought elsewhere"))
              .deal();

      assertEquals(Status.LOST, deal.status());
      assertEquals("Bought elsewhere", deal.closedReason());
      assertEquals(Agreement.State.CLEARED, deal.commitments().getFirst().state());
      assertEquals(
          "the deal was lost", deal.touches().getLast().cancellation().orElseThrow().reason());
    }

    @Test
    void a_touch_that_names_a_promise_keeps_it_once_it_is_done() {
      var promised =
          emailed()
              .hears(
                  "2026-11-10T15:00",
                  promising(
                      outcome("2026-11-10T15:00", new Result.Replied("")),
                      "Send the layout",
                      Optional.of("2026-11-13")));
      var promise = promised.deal().promises().getFirst().id();
      var story = promised.plans("2026-11-10T16:00", keeping(anEmail("2026-11-12T09:00"), promise));

      assertEquals(1, story.at("2026-11-12T10:00").openPromises().size());
      assertEquals(0, story.at("2026-11-13T00:00").openPromises().size());
    }
  }

  @Nested
  class People {

    @Test
    void
        an_opt_out_takes_the_person_out_of_planned_touches_and_a_touch_with_nobody_left_is_cancelled() {
      var deal =
          emailed()
              .hears("2026-11-10T10:00", new Result.NoResponse())
              .plans("2026-11-10T11:00", anEmail("2026-11-16T09:00"))
              .isTold("2026-11-11T09:00", outcome("2026-11-11T09:00", new Result.OptedOut()))
              .deal();

      assertEquals(new Reach.OptedOut(), reachOf(deal, "dana@plant.example"));
      assertEquals(
          Optional.of(
              new Touch.Cancellation(instant("2026-11-11T09:00"), "Dana Roth opted out", false)),
          deal.touches().getLast().cancellation());
    }

    @Test
    void a_withdrawn_opt_out_brings_the_touch_back() {
      var story = emailed();
      var first = story.lastTouchId();

      var deal =
          story
              .hears("2026-11-11T09:00", new Result.OptedOut())
              .withdraws("2026-11-11T10:00", first)
              .deal();

      assertEquals(new Reach.Reachable(), reachOf(deal, "dana@plant.example"));
      assertEquals(Optional.empty(), deal.touches().getFirst().outcome());
    }

    @Test
    void an_absence_falls_only_on_touches_within_it() {
      var story =
          emailed()
              .plans("2026-11-09T11:00", anEmail("2026-11-12T09:00"))
              .plans("2026-11-09T12:00", anEmail("2026-11-20T09:00"));
      var away =
          outcome("2026-11-10T10:00", new Result.Away(java.time.LocalDate.parse("2026-11-15")));

      var deal = story.records("2026-11-10T10:00", new TouchName.ById("0002"), away).deal();

      assertTrue(deal.touch("0003").orElseThrow().cancellation().isPresent());
      assertTrue(deal.touch("0004").orElseThrow().cancellation().isEmpty());
    }

    @Test
    void an_absence_ends_by_itself() {
      var story =
          emailed()
              .hears("2026-11-10T10:00", new Result.Away(java.time.LocalDate.parse("2026-11-15")));
      var dana = story.deal().contacts().getFirst();

      assertEquals(dana.reach(), story.at("2026-11-15T23:59:58").reachOf(dana));
      assertEquals(new Reach.Reachable(), story.at("2026-11-15T23:59:59").reachOf(dana));
    }

    @Test
    void a_corrected_outcome_stands_where_the_first_one_stood() {
      var story = emailed().hears("2026-11-11T09:00", new Result.NoResponse());

      var deal =
          story
              .corrects("2026-11-12T09:00", story.lastTouchId(), outcome("2026-11-11T08:00", ACTED))
              .deal();

      assertEquals(Optional.of(instant("2026-11-11T08:00")), deal.lastMovementAt());
      assertEquals(ACTED, deal.touches().getFirst().outcome().orElseThrow().outcome().result());
    }
  }

  @Nested
  class ClosedAndParked {

    @Test
    void a_new_touch_wakes_a_parked_deal() {
      var parked =
          opened("2026-11-09T09:00")
              .closes(
                  "2026-11-09T12:00", new Closing.Parked(java.time.LocalDate.parse("2027-01-11")));

      assertEquals(Status.PARKED, parked.deal().status());
      assertEquals(
          Status.OPEN,
          parked.plans("2026-11-10T08:00", anEmail("2026-11-10T09:00")).deal().status());
    }

    @Test
    void a_touch_written_down_afterwards_wakes_a_parked_deal_and_counts() {
      var woken =
          opened("2026-11-09T09:00")
              .closes(
                  "2026-11-09T12:00", new Closing.Parked(java.time.LocalDate.parse("2027-01-11")))
              .plans("2026-11-12T08:00", anEmail("2026-11-11T09:00"));

      assertEquals(1, woken.at("2026-11-12T09:00").exchanges().size());
    }

    @Test
    void what_the_buyer_says_wakes_a_parked_deal_and_an_automatic_answer_does_not() {
      var parked =
          opened("2026-11-09T09:00")
              .closes(
                  "2026-11-09T12:00", new Closing.Parked(java.time.LocalDate.parse("2027-01-11")));

      var away =
          outcome("2026-11-10T08:00", new Result.Away(java.time.LocalDate.parse("2026-11-20")));
      assertEquals(Status.PARKED, parked.isTold("2026-11-10T08:00", away).deal().status());
      var reply = outcome("2026-11-11T08:00", new Result.Replied("Can we talk?"));
      assertEquals(Status.OPEN, parked.isTold("2026-11-11T08:00", reply).deal().status());
    }

    @Test
    void an_outcome_after_the_close_is_history() {
      var deal =
          emailed()
              .closes("2026-11-11T09:00", new Closing.Won())
              .hears("2026-11-12T09:00", atStep(outcome("2026-11-12T09:00", ACTED), "decide"))
              .deal();

      assertEquals(Status.WON, deal.status());
      assertEquals("recognise-problem", deal.step());
      assertEquals(List.of(), deal.movements());
      assertTrue(deal.touches().getFirst().outcome().isPresent());
    }

    @Test
    void a_reopened_deal_is_open_and_no_longer_lost() {
      var deal =
          opened("2026-11-09T09:00")
              .closes("2026-11-10T09:00", new Closing.Lost("Budget"))
              .reopens("2026-11-11T09:00")
              .deal();

      assertEquals(Status.OPEN, deal.status());
      assertEquals("", deal.closedReason());
      assertEquals(instant("2026-11-11T09:00"), deal.since());
    }
  }

  @Nested
  class OutOfOrder {

    @Test
    void an_outcome_before_its_plan_is_completed_by_the_late_plan() {
      var plan =
          withRef(with(anEmail("2026-11-10T09:00"), new Aim.ToStep("build-requirements")), "crm-7");
      var acted = outcome("2026-11-11T09:00", ACTED);
      var byRef = new TouchName.ByRef("crm-7");

      var inOrder =
          opened("2026-11-09T09:00")
              .plans("2026-11-10T08:00", plan)
              .records("2026-11-11T09:00", byRef, acted);
      var late =
          opened("2026-11-09T09:00")
              .records("2026-11-11T09:00", byRef, acted)
              .plans("2026-11-12T09:00", plan);

      assertEquals("build-requirements", inOrder.deal().step());
      assertEquals("build-requirements", late.deal().step());
      var touch = late.deal().touches().getFirst();
      assertTrue(touch.late());
      assertEquals(acted, touch.outcome().orElseThrow().outcome());
      assertEquals(List.of(), late.deal().unplanned());
    }

    @Test
    void a_second_outcome_of_one_touch_is_refused() {
      var story = emailed().hears("2026-11-11T09:00", ACTED).hears("2026-11-12T09:00", ACTED);

      assertEquals(new Decided.OutcomeIsRecorded(), story.last());
    }

    @Test
    void
        a_call_on_a_channel_of_the_hour_is_over_one_hour_later_and_an_email_at_the_end_of_its_day() {
      var story =
          opened("2026-11-09T09:00")
              .plans("2026-11-09T10:00", with(anEmail("2026-11-10T09:00"), Channel.CALL))
              .plans("2026-11-09T10:00", anEmail("2026-11-10T09:00"));
      var call = story.deal().touch("0002").orElseThrow();
      var email = story.deal().touch("0003").orElseThrow();

      assertEquals(Touch.State.PLANNED, story.at("2026-11-10T09:59:59").stateOf(call));
      assertEquals(Touch.State.DONE, story.at("2026-11-10T10:00").stateOf(call));
      assertEquals(Touch.State.PLANNED, story.at("2026-11-10T23:59:58").stateOf(email));
      assertEquals(Touch.State.DONE, story.at("2026-11-10T23:59:59").stateOf(email));
      assertEquals(
          Touch.State.DONE,
          story
              .sends("2026-11-10T09:05")
              .at("2026-11-10T09:05")
              .stateOf(story.deal().touch("0003").orElseThrow()));
    }
  }

  @Test
  void an_update_by_external_id_goes_forward_only_and_never_changes_the_owner() {
    var given = aDeal();
    var update =
        new OpenRequest(
            "Changeover lines 3 and 4",
            "Other",
            "jonas@seller.example",
            Optional.of("compare-options"),
            Optional.empty(),
            List.of(
                new vna.decision.NewContact(
                    "", "", "dana@plant.example", "COO", Optional.of(true))),
            List.of(),
            java.util.Map.of("hubspot", "9182"),
            Optional.empty());
    var back =
        new OpenRequest(
            "",
            "",
            "",
            Optional.of("recognise-problem"),
            Optional.empty(),
            List.of(),
            List.of(),
            java.util.Map.of(),
            Optional.empty());

    var deal =
        opened("2026-11-09T09:00", given)
            .updates("2026-11-10T09:00", update)
            .updates("2026-11-11T09:00", back)
            .deal();

    assertEquals("Changeover lines 3 and 4", deal.name());
    assertEquals("mara@seller.example", deal.owner());
    assertEquals("compare-options", deal.step());
    assertEquals(1, deal.contacts().size());
    assertEquals("COO", deal.contacts().getFirst().role());
    assertEquals("Dana Roth", deal.contacts().getFirst().name());
  }
}
