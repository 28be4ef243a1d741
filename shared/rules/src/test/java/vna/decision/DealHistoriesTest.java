package vna.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vna.decision.Story.anEmail;
import static vna.decision.Story.atStep;
import static vna.decision.Story.committing;
import static vna.decision.Story.instant;
import static vna.decision.Story.keeping;
import static vna.decision.Story.opened;
import static vna.decision.Story.outcome;
import static vna.decision.Story.promising;
import static vna.decision.Story.saying;
import static vna.decision.Story.with;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vna.deal.Actor;
import vna.deal.Closing;
import vna.deal.Contact;
import vna.deal.Outcome.Result;
import vna.nextaction.NextAction;
import vna.nextaction.NextActionRules;
import vna.touch.Channel;

/// Whole histories of deals, each told from its opening on: what has to happen next at each turn.
class DealHistoriesTest {

  private static Optional<NextAction> next(Story story, String at) {
    assertInstanceOf(Decided.Accepted.class, story.last(), "the story's last command was refused");
    return NextActionRules.of(story.at(at));
  }

  private static void expect(Story story, String at, String rule) {
    assertEquals(rule, next(story, at).map(NextAction::rule).orElse("closed"), at);
  }

  private static void expect(Story story, String at, String rule, String dueAt) {
    expect(story, at, rule);
    assertEquals(instant(dueAt), next(story, at).orElseThrow().dueAt(), at);
  }

  /// Opened on a Monday; an e-mail for Tuesday asks for the log by Friday.
  private static Story emailed() {
    return opened("2026-11-09T09:00").plans("2026-11-09T10:00", anEmail("2026-11-10T09:00"));
  }

  @Test
  void a_buyer_does_what_we_ask() {
    var story = opened("2026-11-09T09:00");
    expect(story, "2026-11-09T09:00", "first-touch", "2026-11-09T17:00");

    story.plans("2026-11-09T10:00", anEmail("2026-11-10T09:00"));
    expect(story, "2026-11-09T12:00", "do-touch", "2026-11-10T09:00");
    expect(story, "2026-11-10T23:59:59", "await-answer", "2026-11-13T23:59:59");

    story.hears("2026-11-12T09:00", new Result.Acted(""));
    expect(story, "2026-11-12T09:00", "next-goal", "2026-11-12T17:00");
  }

  @Test
  void a_buyer_stays_silent_until_we_decide_or_park() {
    var story = emailed();
    expect(story, "2026-11-13T23:59:59", "record-outcome", "2026-11-16T17:00");
    expect(story, "2026-11-18T23:59:58", "record-outcome");
    expect(story, "2026-11-18T23:59:59", "new-value", "2026-11-19T17:00");

    story.plans(
        "2026-11-19T10:00",
        saying(
            anEmail("2026-11-20T09:00"),
            "What a stopped line 3 costs: EUR 1,900 an hour, by the numbers of 9 plants"));
    expect(story, "2026-11-19T10:00", "do-touch");
    expect(story, "2026-11-26T23:59:59", "new-channel");

    var call = with(anEmail("2026-11-27T15:00"), Channel.CALL);
    story
        .plans(
            "2026-11-27T10:00",
            saying(call, "The two questions that works councils ask first about shift changes"))
        .hears("2026-11-27T15:30", new Result.NoResponse());
    expect(story, "2026-11-27T15:30", "new-person", "2026-11-30T15:30");

    story
        .plans(
            "2026-11-30T10:00",
            saying(
                anEmail("2026-12-01T09:00"),
                "Checklist: five signs that a setup matrix is out of date"))
        .hears("2026-12-02T09:00", new Result.NoResponse());
    expect(story, "2026-12-02T09:00", "decide-or-park");
  }

  @Test
  void a_commitment_is_made_and_kept() {
    var story =
        emailed()
            .hears(
                "2026-11-11T09:00",
                committing("2026-11-11T09:00", "Send the log", Optional.of("2026-11-13")));
    expect(story, "2026-11-11T09:00", "await-commitment", "2026-11-13T23:59:59");

    story.isTold("2026-11-13T09:00", outcome("2026-11-13T09:00", new Result.Acted("")));
    expect(story, "2026-11-13T09:00", "next-goal");
  }

  @Test
  void a_commitment_is_broken_and_collected() {
    var story =
        emailed()
            .hears(
                "2026-11-11T09:00",
                committing("2026-11-11T09:00", "Send the log", Optional.of("2026-11-13")));
    expect(story, "2026-11-14T23:59:58", "await-commitment");
    expect(story, "2026-11-14T23:59:59", "collect-commitment", "2026-11-16T17:00");

    story.plans(
        "2026-11-16T09:00",
        saying(
            with(anEmail("2026-11-16T10:00"), Channel.CALL),
            "How plant 7 pulled the log out of SAP in 10 minutes"));
    expect(story, "2026-11-16T09:30", "do-touch");
    expect(story, "2026-11-16T11:00", "record-outcome");
  }

  @Test
  void a_commitment_without_a_date_is_dated() {
    var story =
        emailed()
            .hears(
                "2026-11-11T09:00",
                committing("2026-11-11T09:00", "Send the log", Optional.empty()));

    expect(story, "2026-11-11T09:00", "date-the-commitment", "2026-11-11T17:00");
  }

  @Test
  void a_question_is_answered_and_a_promise_kept_in_one_touch() {
    var reply =
        promising(
            outcome("2026-11-11T10:00", new Result.Replied("Which plants?")),
            "Send the list of plants",
            Optional.of("2026-11-12"));
    var story = emailed().hears("2026-11-11T10:00", reply);
    expect(story, "2026-11-11T10:00", "answer-the-buyer", "2026-11-12T10:00");

    var promise = story.deal().promises().getFirst().id();
    story.plans(
        "2026-11-11T11:00",
        keeping(
            saying(
                anEmail("2026-11-12T09:00"),
                "The 14 plants by name, with line length and number of variants"),
            promise));
    expect(story, "2026-11-11T11:00", "do-touch");
    expect(story, "2026-11-12T23:59:59", "await-answer");
  }

  @Test
  void a_promise_is_kept_before_a_later_commitment_is_awaited() {
    var both =
        promising(
            committing("2026-11-11T10:00", "Send the log", Optional.of("2026-11-18")),
            "Send the template",
            Optional.of("2026-11-12"));
    var story = emailed().hears("2026-11-11T10:00", both);

    expect(story, "2026-11-11T10:00", "keep-promise", "2026-11-12T23:59:59");
  }

  @Test
  void a_buyer_declines_and_we_learn_why() {
    var story =
        emailed().hears("2026-11-11T09:00", new Result.Declined("No people for it before March"));
    expect(story, "2026-11-11T09:00", "learn-why", "2026-11-11T17:00");

    story.plans(
        "2026-11-11T10:00",
        saying(
            anEmail("2026-11-12T09:00"),
            "How two plants did it with one planner and four evenings"));
    expect(story, "2026-11-12T23:59:59", "await-answer");
  }

  @Test
  void a_buyer_goes_a_step_back_and_we_agree_on_it_again() {
    var story =
        emailed()
            .hears(
                "2026-11-11T09:00",
                atStep(outcome("2026-11-11T09:00", new Result.Replied("")), "compare-options"))
            .isTold(
                "2026-11-13T09:00",
                atStep(outcome("2026-11-13T09:00", new Result.WentBack()), "build-requirements"));

    expect(story, "2026-11-13T09:00", "re-agree-step", "2026-11-13T17:00");
  }

  @Test
  void the_only_contact_opts_out() {
    var story = emailed().hears("2026-11-11T09:00", new Result.OptedOut());

    expect(story, "2026-11-11T09:00", "find-contact");
    expect(story, "2027-11-11T09:00", "find-contact");
  }

  @Test
  void the_only_contact_has_left_and_another_address_repairs_it() {
    var story = emailed().hears("2026-11-11T09:00", new Result.Unreachable(Contact.Why.LEFT));
    expect(story, "2026-11-11T09:00", "find-contact");

    var kim =
        new NewContact(
            "", "Kim Adler", "kim@plant.example", "Head of production", Optional.empty());
    story.updates("2026-11-11T11:00", Story.anUpdateWith(kim));
    expect(story, "2026-11-11T11:00", "plan-next");
  }

  @Test
  void the_only_contact_is_away() {
    var story = emailed().hears("2026-11-10T10:00", new Result.Away(LocalDate.parse("2026-11-20")));

    expect(story, "2026-11-10T10:00", "wait-until-back", "2026-11-23T23:59:59");
  }

  @Test
  void a_deal_is_parked_and_woken_by_its_buyer() {
    var story =
        emailed().closes("2026-11-09T12:00", new Closing.Parked(LocalDate.parse("2027-01-11")));
    expect(story, "2026-11-20T12:00", "wake-up", "2027-01-11T23:59:59");

    story.isTold(
        "2026-12-01T09:00", outcome("2026-12-01T09:00", new Result.Replied("We have budget now")));
    expect(story, "2026-12-01T09:00", "answer-the-buyer", "2026-12-01T17:00");
  }

  @Test
  void a_deal_is_won_and_nothing_is_next() {
    expect(emailed().closes("2026-11-20T09:00", new Closing.Won()), "2026-11-20T09:00", "closed");
  }

  @Test
  void a_lost_deal_is_reopened_and_planned_anew() {
    var story =
        emailed()
            .closes("2026-11-11T09:00", new Closing.Lost("Bought elsewhere"))
            .reopens("2026-11-25T10:00");

    expect(story, "2026-11-25T10:00", "plan-next", "2026-11-26T10:00");
  }

  @Test
  void a_touch_does_not_take_place() {
    var story = emailed().hears("2026-11-10T12:00", new Result.NotDone());
    expect(story, "2026-11-10T12:00", "redo-touch", "2026-11-11T12:00");

    expect(
        emailed().cancels("2026-11-09T15:00", "Dana is on the shop floor"),
        "2026-11-09T15:00",
        "redo-touch");
  }

  @Test
  void the_owner_knows_better_until_something_happens() {
    var story =
        emailed()
            .sets("2026-11-09T11:00", Actor.SELLER, "Call the works council", "2026-11-11T12:00");
    expect(story, "2026-11-09T11:00", "set-by-owner", "2026-11-11T12:00");

    expect(story, "2026-11-10T23:59:59", "await-answer");
  }

  @Test
  void at_the_last_step_we_agree_on_the_form_of_the_decision() {
    var story =
        emailed()
            .hears(
                "2026-11-11T09:00",
                Story.reaching(
                    atStep(outcome("2026-11-11T09:00", new Result.Acted("")), "decide"),
                    "0001-goal1"));

    expect(story, "2026-11-11T09:00", "agree-decision");
  }
}
