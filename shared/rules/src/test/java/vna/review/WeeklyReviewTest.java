package vna.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vna.deal.Actor;
import vna.deal.Deal;
import vna.nextaction.NextAction;
import vna.playbook.Playbook;
import vna.playbook.ValueKind;
import vna.review.OwnerWeek.Activity;
import vna.review.OwnerWeek.ReviewedDeal;
import vna.touch.Channel;
import vna.touch.Decision;

class WeeklyReviewTest {
  private static final Week WEEK = Week.parse("2026-W47").orElseThrow();
  private static final Instant AS_OF = Instant.parse("2026-11-23T06:00:00Z");
  private static final String MARA = "mara@seller.example";

  private static ReviewedDeal aDeal(
      Optional<NextAction> nextAction, boolean stalled, int silent, Deal.Movement... movements) {
    return new ReviewedDeal(
        "d1",
        "Line 3",
        "Nordwind",
        Deal.Status.OPEN,
        Optional.empty(),
        "decide",
        List.of(movements),
        nextAction,
        stalled,
        silent,
        1);
  }

  private static NextAction action(Actor actor, String due) {
    return new NextAction(
        actor, "Send the log", Instant.parse(due), "x", "y", Optional.empty(), Optional.empty());
  }

  private static Deal.Movement movement(String at) {
    return new Deal.Movement(
        Instant.parse(at), Optional.of("decide"), Optional.empty(), Optional.empty());
  }

  private static WeeklyReview review(ReviewedDeal deal, Activity... activities) {
    return WeeklyReview.of(
        WEEK,
        AS_OF,
        Playbook.DEFAULT,
        List.of(new OwnerWeek(MARA, List.of(deal), List.of(activities))));
  }

  private static Activity touch(Decision decision, boolean moved) {
    return new Activity.PlannedTouch(
        AS_OF, "d1", Channel.EMAIL, Optional.of(ValueKind.INSIGHT), decision, false, moved);
  }

  @Test
  void what_moved_is_what_moved_within_the_week_of_the_teams_zone() {
    var review =
        review(
            aDeal(
                Optional.empty(),
                false,
                0,
                movement("2026-11-15T22:59:59Z"),
                movement("2026-11-15T23:00:00Z"),
                movement("2026-11-22T22:59:59Z"),
                movement("2026-11-22T23:00:00Z")));

    assertEquals(
        List.of(Instant.parse("2026-11-15T23:00:00Z"), Instant.parse("2026-11-22T22:59:59Z")),
        review.moved().stream().map(WeeklyReview.Moved::at).toList());
  }

  @Test
  void a_deal_that_stalls_is_frozen_out_and_overdue_asks_three_questions() {
    var review = review(aDeal(Optional.of(action(Actor.SELLER, "2026-11-20T16:00:00Z")), true, 3));

    assertEquals(
        List.of(
            "Nothing moved for more than 14 days. What would have to happen at the buyer's so that they name date and"
                + " form, or is it time to park it?",
            "3 touches in a row went unanswered. Who else at Nordwind lives with this problem, or do we park it?",
            "\"Send the log\" was due on 2026-11-20. Do it now, change it, park the deal or drop it?"),
        review.decide().stream().map(WeeklyReview.ToDecide::question).toList());
  }

  @Test
  void a_deal_that_waits_for_its_buyer_is_waited_for_and_not_to_be_decided() {
    var review = review(aDeal(Optional.of(action(Actor.BUYER, "2026-11-20T16:00:00Z")), false, 0));

    assertEquals(List.of(), review.decide());
    assertEquals(
        List.of(
            new WeeklyReview.WaitingFor(
                new WeeklyReview.DealName("d1", "Line 3", "Nordwind", MARA),
                "Send the log",
                Instant.parse("2026-11-20T16:00:00Z"),
                -2)),
        review.waitingFor());
  }

  @Test
  void habits_count_tries_at_one_deal_within_half_an_hour_once() {
    var review =
        review(
            aDeal(Optional.empty(), false, 0),
            touch(Decision.INTENTIONAL, true),
            touch(Decision.NEEDS_WORK, false),
            touch(Decision.EMPTY, false),
            new Activity.UnplannedTouch(AS_OF, "d1", Channel.CALL, true),
            new Activity.RefusedAttempt(AS_OF, "d1"),
            new Activity.RefusedAttempt(AS_OF.plusSeconds(1_800), "d1"),
            new Activity.RefusedAttempt(AS_OF.plusSeconds(3_601), "d1"),
            new Activity.RefusedAttempt(AS_OF, "d2"));

    assertEquals(List.of(new Habits(MARA, 3, 1, 1, 4, 1, new Habits.Rate(2, 4))), review.habits());
  }

  @Test
  void a_rate_is_a_share_only_from_eight_cases_on() {
    assertEquals(Optional.empty(), new Habits.Rate(3, 7).share());
    assertEquals(Optional.of(0.5), new Habits.Rate(4, 8).share());
  }

  @Test
  void a_week_is_an_iso_week_and_one_that_does_not_exist_is_none() {
    assertEquals("2026-W53", Week.parse("2026-W53").orElseThrow().toString());
    assertEquals(Optional.empty(), Week.parse("2027-W53"));
    assertEquals(Optional.empty(), Week.parse("2026-W00"));
    assertEquals(Optional.empty(), Week.parse("2026-w47"));
    assertEquals("2026-W53", Week.of(java.time.LocalDate.parse("2027-01-03")).toString());
    assertEquals("2025-W01", Week.of(java.time.LocalDate.parse("2024-12-30")).toString());
  }
}
