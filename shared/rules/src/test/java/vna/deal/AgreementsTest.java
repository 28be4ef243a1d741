package vna.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.decision.Story.anEmail;
import static vna.decision.Story.committing;
import static vna.decision.Story.keeping;
import static vna.decision.Story.opened;
import static vna.decision.Story.outcome;
import static vna.decision.Story.promising;
import static vna.decision.Story.with;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vna.deal.Deal.Status;
import vna.deal.Outcome.Result;
import vna.decision.PlanRequest.Aim;
import vna.decision.Story;

class AgreementsTest {
  private static final Result ACTED = new Result.Acted("");
  private static final Result SOMETHING_ELSE = new Result.Acted("Invited the CFO");

  private static Story emailed() {
    return opened("2026-11-09T09:00").plans("2026-11-09T10:00", anEmail("2026-11-10T09:00"));
  }

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
        committed().isTold("2026-11-12T09:00", outcome("2026-11-12T09:00", SOMETHING_ELSE)).deal();

    assertEquals(Agreement.State.OPEN, deal.commitments().getFirst().state());
    assertEquals(1, deal.movements().size());
  }

  @Test
  void a_decline_clears_them() {
    var deal =
        committed()
            .isTold("2026-11-12T09:00", outcome("2026-11-12T09:00", new Result.Declined("Budget")))
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
