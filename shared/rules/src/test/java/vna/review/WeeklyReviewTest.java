package vna.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.review.ToDecide.Reason.DEFERRED;
import static vna.review.ToDecide.Reason.FROZEN_OUT;
import static vna.review.ToDecide.Reason.OVERDUE;
import static vna.review.ToDecide.Reason.STALLED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vna.playbook.Playbook;
import vna.playbook.ValueKind;
import vna.review.ToMend.Gap;
import vna.touch.Channel;
import vna.touch.Decision;

class WeeklyReviewTest {
  private static final Week WEEK = Week.parse("2026-W47").orElseThrow();
  private static final Instant AS_OF = Instant.parse("2026-11-23T06:00:00Z");

  private static WeeklyReview review(AnOwner owner) {
    return WeeklyReview.of(WEEK, AS_OF, Playbook.DEFAULT, owner.week());
  }

  @Nested
  class What_moved {
    @Test
    void is_what_moved_within_the_week_of_the_teams_zone() {
      var deal =
          ADeal.open("d1")
              .moved("2026-11-15T22:59:59Z")
              .moved("2026-11-15T23:00:00Z")
              .moved("2026-11-22T22:59:59Z")
              .moved("2026-11-22T23:00:00Z");

      var review = review(AnOwner.mara().with(deal));

      assertEquals(
          List.of(Instant.parse("2026-11-15T23:00:00Z"), Instant.parse("2026-11-22T22:59:59Z")),
          review.moved().items().stream().map(Moved::at).toList());
      assertEquals(List.of(1, 2), review.weeks().stream().map(WeekTally::moved).toList());
    }
  }

  @Nested
  class A_decision {
    @Test
    void is_one_question_a_deal_about_the_heaviest_of_its_reasons() {
      var deal = ADeal.open("d1").ours("2026-11-20T16:00:00Z").stalled().silent(3).deferred(3);

      var decide = review(AnOwner.mara().with(deal)).decide();

      assertEquals(
          List.of(
              new ToDecide(
                  new DealName("d1", "Line 3", "Nordwind", AnOwner.MARA),
                  List.of(STALLED, FROZEN_OUT, DEFERRED, OVERDUE),
                  Optional.of(Instant.parse("2026-11-20T16:00:00Z")),
                  "Nothing moved for more than 14 days. What would have to happen at the buyer's so"
                      + " that they name date and form, or is it time to park it?")),
          decide.items());
    }

    @Test
    void is_asked_for_in_the_words_of_its_reason() {
      var later = "2026-11-24T16:00:00Z";

      assertEquals(
          "3 touches in a row went unanswered. Who else at Nordwind lives with this problem, or do"
              + " we park it?",
          question(ADeal.open("d1").ours(later).silent(3)));
      assertEquals(
          "\"Send the log\" was put off 3 times. What would make it worth doing now, or do we park"
              + " or drop it?",
          question(ADeal.open("d1").ours(later).deferred(3)));
      assertEquals(
          "\"Send the log\" was due on 2026-11-20. Do it now, change it, park the deal or drop it?",
          question(ADeal.open("d1").ours("2026-11-20T16:00:00Z")));
    }

    @Test
    void is_needed_for_the_heaviest_reason_and_the_longest_due_first() {
      var owner =
          AnOwner.mara()
              .with(ADeal.open("d1").ours("2026-11-20T16:00:00Z"))
              .with(ADeal.open("d2").ours("2026-11-19T16:00:00Z"))
              .with(ADeal.open("d3").ours("2026-11-30T16:00:00Z").stalled());

      assertEquals(
          List.of("d3", "d2", "d1"),
          review(owner).decide().items().stream().map(item -> item.deal().dealId()).toList());
    }

    @Test
    void is_not_needed_for_what_is_under_way() {
      var owner =
          AnOwner.mara()
              .with(ADeal.open("d1").ours("2026-11-24T16:00:00Z").silent(2).deferred(2))
              .with(ADeal.open("d2").theirs("2026-11-20T16:00:00Z"));

      assertEquals(List.of(), review(owner).decide().items());
    }

    private static String question(ADeal deal) {
      return review(AnOwner.mara().with(deal)).decide().items().getFirst().question();
    }
  }

  @Test
  void what_a_buyer_is_to_do_is_waited_for() {
    var owner =
        AnOwner.mara()
            .with(ADeal.open("d1").theirs("2026-11-24T22:59:59Z"))
            .with(ADeal.open("d2").theirs("2026-11-20T22:59:59Z"));

    var waiting = review(owner).waitingFor();

    assertEquals(
        List.of("d2 in -3", "d1 in 1"),
        waiting.items().stream()
            .map(item -> item.deal().dealId() + " in " + item.daysUntilDue())
            .toList());
  }

  @Test
  void parked_deals_that_wake_by_the_end_of_next_week_come_back() {
    var owner =
        AnOwner.mara()
            .with(ADeal.open("d1").parkedUntil("2026-11-29"))
            .with(ADeal.open("d2").parkedUntil("2026-11-30"))
            .with(ADeal.open("d3").parkedUntil("2026-11-20"));

    assertEquals(
        List.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 29)),
        review(owner).someday().items().stream().map(Someday::until).toList());
  }

  @Test
  void open_deals_without_an_open_goal_are_thin() {
    var owner = AnOwner.mara().with(ADeal.open("d1")).with(ADeal.open("d2").goals(0));

    assertEquals(
        List.of("d2"), review(owner).goalsThin().items().stream().map(DealName::dealId).toList());
  }

  @Nested
  class Habits_of_a_week {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Test
    void count_what_was_done_with_the_deals_on_which_by_owner_channel_and_kind() {
      var owner =
          AnOwner.mara()
              .did(ATouch.at(MONDAY, "d1").moved())
              .did(ATouch.at(MONDAY, "d2").judged(Decision.NEEDS_WORK).by(Channel.CALL))
              .did(ATouch.at(MONDAY, "d2").judged(Decision.EMPTY))
              .did(new OwnerWeek.Activity.UnplannedTouch(MONDAY, "d3", Channel.CALL, true));

      var habits = review(owner).habits();

      var all =
          new Habit(
              tally(3, "d1", "d2"),
              tally(1, "d1"),
              tally(1, "d2"),
              tally(1, "d2"),
              tally(1, "d3"),
              tally(2, "d1", "d3"),
              Tally.NONE);
      assertEquals(all, habits.all());
      assertEquals(Map.of(AnOwner.MARA, all), habits.byOwner());
      assertEquals(Set.of("CALL", "EMAIL"), habits.byChannel().keySet());
      assertEquals(tally(1, "d3"), habits.byChannel().getOrDefault("CALL", Habit.NONE).moved());
      assertEquals(
          tally(3, "d1", "d2"), habits.byKind().getOrDefault("INSIGHT", Habit.NONE).planned());
      assertEquals(new Rate(2, 4), all.advance());
    }

    @Test
    void count_tries_at_one_deal_within_half_an_hour_once() {
      var owner =
          AnOwner.mara()
              .did(refused(MONDAY, "d1"))
              .did(refused(MONDAY.plusSeconds(1_800), "d1"))
              .did(refused(MONDAY.plusSeconds(3_601), "d1"))
              .did(refused(MONDAY, "d2"));

      assertEquals(tally(3, "d1", "d2"), review(owner).habits().all().empty());
    }

    @Test
    void stand_beside_those_of_the_week_before() {
      var owner =
          AnOwner.mara()
              .did(ATouch.at(Instant.parse("2026-11-15T22:59:59Z"), "d1"))
              .did(ATouch.at(Instant.parse("2026-11-15T23:00:00Z"), "d2"));

      var review = review(owner);

      assertEquals(tally(1, "d1"), review.before().all().planned());
      assertEquals(tally(1, "d2"), review.habits().all().planned());
      assertEquals(
          List.of("2026-W46 1", "2026-W47 1"),
          review.weeks().stream().map(it -> it.week() + " " + it.intentional()).toList());
    }

    @Test
    void tell_who_sends_everybody_the_same() {
      var owner =
          AnOwner.mara()
              .with(ADeal.open("d1"))
              .with(ADeal.open("d2").at("Elbkai", "Katrin Ohlsen"))
              .did(ATouch.at(MONDAY, "d1").says("The benchmark of 14 plants for Nordwind"))
              .did(ATouch.at(MONDAY, "d2").says("The benchmark of 20 plants for Elbkai"))
              .did(ATouch.at(MONDAY, "d2").says("Torque table for the M8 bolts"));

      var habit = review(owner).habits().all();

      assertEquals(tally(2, "d1", "d2"), habit.nearCopies());
      assertEquals(new Rate(2, 3), habit.autopilot());
    }

    @Test
    void call_it_no_near_copy_on_the_same_deal_or_longer_ago_than_the_rule_looks() {
      var text = "The benchmark of the plants";
      var owner =
          AnOwner.mara()
              .did(ATouch.at(MONDAY.minusSeconds(15 * 86_400), "d2").says(text))
              .did(ATouch.at(MONDAY, "d1").says(text))
              .did(ATouch.at(MONDAY, "d1").says(text));

      assertEquals(Tally.NONE, review(owner).habits().all().nearCopies());
    }
  }

  @Test
  void each_rule_tells_how_often_it_spoke_and_what_came_of_it() {
    var at = Instant.parse("2026-11-17T08:00:00Z");
    var owner =
        AnOwner.mara()
            .did(refused(at, "d1"))
            .did(ATouch.at(at, "d2").judged(Decision.EMPTY).overriding("value-missing"))
            .did(ATouch.at(at, "d3").judged(Decision.NEEDS_WORK).rules("ask-undated").moved());

    var rules = review(owner).rules();

    assertEquals(
        Map.of(
            "value-missing",
            new RuleTally(tally(2, "d1", "d2"), tally(1, "d1"), tally(1, "d2"), Tally.NONE),
            "ask-undated",
            new RuleTally(tally(1, "d3"), Tally.NONE, Tally.NONE, tally(1, "d3"))),
        rules);
    assertEquals(
        List.of(new Rate(1, 1), new Rate(0, 1)),
        rules.values().stream().map(RuleTally::advance).toList());
  }

  @Test
  void each_value_tells_at_which_step_it_moves_buyers() {
    var at = Instant.parse("2026-11-17T08:00:00Z");
    var owner =
        AnOwner.mara()
            .with(ADeal.open("d1"))
            .did(ATouch.at(at, "d1").moved())
            .did(ATouch.at(at, "d1").step("recognise-problem").kind(ValueKind.WISDOM))
            .did(ATouch.at(at, "d1"));

    assertEquals(
        List.of(
            new ValueAtStep(
                0,
                "recognise-problem",
                Optional.of(ValueKind.WISDOM),
                "",
                tally(1, "d1"),
                Tally.NONE),
            new ValueAtStep(
                4, "decide", Optional.of(ValueKind.INSIGHT), "", tally(2, "d1"), tally(1, "d1"))),
        review(owner).values());
  }

  @Nested
  class Data_to_mend {
    @Test
    void is_an_open_deal_without_a_contact_or_a_next_action() {
      var owner =
          AnOwner.mara()
              .with(ADeal.open("d1").withoutContacts())
              .with(ADeal.open("d2").withoutNextAction())
              .with(ADeal.open("d3").parkedUntil("2027-01-01").withoutContacts());

      assertEquals(List.of("NO_NEXT_ACTION [d2]", "NO_CONTACT [d1]"), mended(owner));
    }

    @Test
    void is_an_owner_whose_deals_have_waited_for_all_of_two_weeks_in_which_they_did_nothing() {
      var waiting = ADeal.open("d1").ours("2026-11-08T22:59:59Z");
      var recent = ADeal.open("d2").ours("2026-11-10T22:59:59Z");

      assertEquals(List.of("OWNER_LEFT [d1]"), mended(AnOwner.mara().with(waiting).with(recent)));
      assertEquals(List.of(), mended(AnOwner.mara().with(recent)));
      assertEquals(
          List.of(),
          mended(
              AnOwner.mara()
                  .with(waiting)
                  .did(ATouch.at(Instant.parse("2026-11-10T08:00:00Z"), "d9"))));
    }

    private static List<String> mended(AnOwner owner) {
      return review(owner).mend().items().stream()
          .map(item -> item.gap() + " " + item.deals().stream().map(DealName::dealId).toList())
          .toList();
    }

    @Test
    void asks_a_question_for_each_gap() {
      for (var gap : Gap.values()) {
        assertTrue(gap.question().endsWith(".") || gap.question().endsWith("?"), gap.question());
      }
    }
  }

  @Nested
  class A_team {
    @Test
    void is_the_sum_of_its_owners_in_any_order_and_grouping() {
      var random = new Random(47);
      var owners =
          new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> AnOwner.any(i, random)).toList());
      var parts = new ArrayList<>(owners.stream().map(it -> review(it).forTeam()).toList());
      var one = parts.stream().reduce(WeeklyReview.none(WEEK, AS_OF), WeeklyReview::plus);

      for (var round = 0; round < 20; round++) {
        Collections.shuffle(parts, random);
        var cut = random.nextInt(parts.size());
        var other = sum(parts.subList(0, cut)).plus(sum(parts.subList(cut, parts.size())));

        assertEquals(one, other, "seed 47, round " + round);
      }
      assertEquals(12, one.owners());
    }

    private static WeeklyReview sum(List<WeeklyReview> parts) {
      return parts.stream().reduce(WeeklyReview.none(WEEK, AS_OF), WeeklyReview::plus);
    }

    @Test
    void of_any_size_has_a_review_of_bounded_size_that_counts_all() {
      var deal = ADeal.open("d").theirs("2026-11-24T22:59:59Z");
      var parts =
          IntStream.range(0, 3 * Listed.SHOWN)
              .mapToObj(i -> AnOwner.mara().called("rep" + i).with(deal.id("d" + i)))
              .map(owner -> review(owner).forTeam())
              .toList();

      var team = sum(parts);

      assertEquals(3 * Listed.SHOWN, team.waitingFor().count());
      assertEquals(Listed.SHOWN, team.waitingFor().items().size());
      assertEquals(2 * Listed.SHOWN, team.waitingFor().more());
    }

    @Test
    void names_the_deals_behind_its_numbers_and_no_others() {
      var at = Instant.parse("2026-11-17T08:00:00Z");
      var owner =
          AnOwner.mara().with(ADeal.open("d1")).with(ADeal.open("d2")).did(ATouch.at(at, "d1"));

      assertEquals(Set.of("d1"), review(owner).names().keySet());
      assertEquals(Set.of("d1"), review(owner).forTeam().names().keySet());
    }

    @Test
    void looks_back_on_the_weeks_that_an_earlier_review_knew() {
      var first = Week.parse("2026-W30").orElseThrow();
      var earlier = new ArrayList<WeekTally>();
      for (var week = first; earlier.size() < 18; week = week.after()) {
        earlier.add(new WeekTally(week, 1, 0, 0, 0, 0));
      }

      var weeks = review(AnOwner.mara()).after(earlier).weeks();

      assertEquals(WeeklyReview.MAX_WEEKS, weeks.size());
      assertEquals(
          List.of("2026-W45 1", "2026-W46 0", "2026-W47 0"),
          weeks.subList(5, 8).stream().map(it -> it.week() + " " + it.intentional()).toList());
    }
  }

  @Test
  void a_rate_is_a_share_only_from_eight_cases_on() {
    assertEquals(Optional.empty(), new Rate(3, 7).share());
    assertEquals(Optional.of(0.5), new Rate(4, 8).share());
  }

  static Tally tally(int count, String... deals) {
    return new Tally(count, new TreeSet<>(Set.of(deals)));
  }

  private static OwnerWeek.Activity refused(Instant at, String dealId) {
    return new OwnerWeek.Activity.RefusedAttempt(
        at, dealId, Channel.EMAIL, Optional.of(ValueKind.INSIGHT), List.of("value-missing"));
  }
}
