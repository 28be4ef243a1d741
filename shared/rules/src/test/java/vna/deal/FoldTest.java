package vna.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.decision.Story.aDeal;
import static vna.decision.Story.anEmail;
import static vna.decision.Story.atStep;
import static vna.decision.Story.instant;
import static vna.decision.Story.opened;
import static vna.decision.Story.outcome;
import static vna.decision.Story.reachOf;
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
import vna.decision.OpenRequest;
import vna.decision.PlanRequest.Aim;
import vna.decision.Story;
import vna.touch.Channel;

class FoldTest {
  private static final Result ACTED = new Result.Acted("");

  private static Story emailed() {
    return opened("2026-11-09T09:00").plans("2026-11-09T10:00", anEmail("2026-11-10T09:00"));
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
