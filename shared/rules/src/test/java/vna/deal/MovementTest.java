package vna.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.decision.Story.anEmail;
import static vna.decision.Story.atStep;
import static vna.decision.Story.committing;
import static vna.decision.Story.instant;
import static vna.decision.Story.opened;
import static vna.decision.Story.outcome;
import static vna.decision.Story.reaching;
import static vna.decision.Story.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vna.deal.Outcome.Result;
import vna.decision.EditRequest;
import vna.decision.PlanRequest.Aim;
import vna.decision.Story;

class MovementTest {
  private static final Result ACTED = new Result.Acted("");

  private static Story emailed() {
    return opened("2026-11-09T09:00").plans("2026-11-09T10:00", anEmail("2026-11-10T09:00"));
  }

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
