package vna.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vna.decision.Story.aDeal;
import static vna.decision.Story.anEmail;
import static vna.decision.Story.atStep;
import static vna.decision.Story.committing;
import static vna.decision.Story.opened;
import static vna.decision.Story.outcome;
import static vna.decision.Story.reaching;
import static vna.decision.Story.to;
import static vna.decision.Story.with;
import static vna.decision.Story.withRef;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vna.deal.Closing;
import vna.deal.Fact;
import vna.deal.Outcome.Result;
import vna.deal.TouchName;
import vna.decision.PlanRequest.Aim;
import vna.decision.PlanRequest.Recipient;
import vna.problem.InvalidInput;
import vna.problem.Problem;

class DecisionsTest {

  private static List<String> pointersOf(Executable command) {
    return assertThrows(InvalidInput.class, command).problems().stream()
        .map(Problem::name)
        .toList();
  }

  @Nested
  class Planning {

    @Test
    void everything_that_does_not_fit_the_deal_is_said_at_once() {
      var plan =
          to(
              with(anEmail("2026-11-08T09:00"), new Aim.ToStep("nowhere")),
              new Recipient.Known("who@else.example"));

      assertEquals(
          List.of("/to/0", "/advances/step", "/scheduledFor"),
          pointersOf(() -> opened("2026-11-09T09:00").plans("2026-11-09T10:00", plan)));
    }

    @Test
    void somebody_new_is_added_once_however_often_they_are_named() {
      var someone = new Recipient.Someone("Kim", "kim@plant.example");

      var deal =
          opened("2026-11-09T09:00")
              .plans("2026-11-09T10:00", to(anEmail("2026-11-10T09:00"), someone, someone))
              .plans("2026-11-09T11:00", to(anEmail("2026-11-12T09:00"), someone))
              .deal();

      assertEquals(2, deal.contacts().size());
      assertEquals(deal.touches().getFirst().to(), deal.touches().getLast().to());
    }

    @Test
    void without_recipients_it_goes_to_those_of_the_last_touch_and_never_to_whom_we_cannot_reach() {
      var kim = new Recipient.Someone("Kim", "kim@plant.example");
      var nobody = Story.toNobody(anEmail("2026-11-12T09:00"));
      var story =
          opened("2026-11-09T09:00")
              .plans("2026-11-09T10:00", to(anEmail("2026-11-10T09:00"), kim));
      var kimId = story.deal().contact("kim@plant.example").orElseThrow().id();
      var danaId = story.deal().contact("dana@plant.example").orElseThrow().id();

      assertEquals(
          List.of(kimId), plannedTo(story.plans("2026-11-09T11:00", withRef(nobody, "a"))));
      story.hears("2026-11-12T10:00", new Result.Unreachable(vna.deal.Contact.Why.LEFT));
      assertEquals(
          List.of(danaId), plannedTo(story.plans("2026-11-12T11:00", withRef(nobody, "b"))));
    }

    private static List<String> plannedTo(Story story) {
      return switch (story.last()) {
        case Decided.Accepted(var entry) when entry.fact() instanceof Fact.TouchPlanned planned ->
            planned.plan().to();
        default -> throw new AssertionError(story.last());
      };
    }

    @Test
    void a_deal_takes_fifty_contacts_however_they_come() {
      var story = opened("2026-11-09T09:00");
      for (var n = 0; n < 49; n++) {
        story.updates("2026-11-09T09:30", Story.anUpdateWith(somebody("a" + n + "@plant.example")));
      }

      var someone = new Recipient.Someone("Kim", "kim@plant.example");
      assertEquals(
          List.of("/to"),
          pointersOf(
              () -> story.plans("2026-11-09T10:00", to(anEmail("2026-11-10T09:00"), someone))));
      assertEquals(
          List.of("/contacts"),
          pointersOf(() ->
              story.updates("2026-11-09T10:00", Story.anUpdateWith(somebody("b@plant.example")))));
    }

    private static NewContact somebody(String email) {
      return new NewContact("", "", email, "", Optional.empty());
    }

    @Test
    void a_ref_names_one_touch() {
      var story =
          opened("2026-11-09T09:00")
              .plans("2026-11-09T10:00", withRef(anEmail("2026-11-10T09:00"), "crm-7"));

      assertEquals(
          List.of("/ref"),
          pointersOf(() ->
              story.plans("2026-11-09T11:00", withRef(anEmail("2026-11-12T09:00"), "crm-7"))));
    }

    @Test
    void a_closed_deal_takes_no_plan_but_one_from_before_the_close_still_counts() {
      var story = opened("2026-11-09T09:00").closes("2026-11-11T09:00", new Closing.Won());

      assertEquals(
          new Decided.DealIsClosed(),
          story.plans("2026-11-12T09:00", anEmail("2026-11-13T09:00")).last());
      assertInstanceOf(
          Decided.Accepted.class,
          story.plans("2026-11-10T09:00", anEmail("2026-11-10T10:00")).last());
    }
  }

  @Nested
  class Recording {

    @Test
    void a_touch_that_does_not_exist_is_told_apart_from_a_ref_whose_plan_is_on_the_way() {
      var story = opened("2026-11-09T09:00");
      var replied = outcome("2026-11-10T09:00", new Result.Replied(""));

      assertEquals(
          new Decided.NoSuchTouch(),
          story.records("2026-11-10T10:00", new TouchName.ById("nope"), replied).last());
      assertInstanceOf(
          Decided.Accepted.class,
          story.records("2026-11-10T10:00", new TouchName.ByRef("crm-7"), replied).last());
      assertEquals(
          new Decided.OutcomeIsRecorded(),
          story.records("2026-11-10T11:00", new TouchName.ByRef("crm-7"), replied).last());
    }

    @Test
    void what_does_not_fit_the_deal_is_named_by_field() {
      var story =
          opened("2026-11-09T09:00", aDeal())
              .plans("2026-11-09T10:00", anEmail("2026-11-10T09:00"));

      assertEquals(
          List.of("/occurredAt"),
          pointersOf(() ->
              story.hears(
                  "2026-11-10T09:00", outcome("2026-11-08T09:00", new Result.NoResponse()))));
      assertEquals(
          List.of("/goalReached"),
          pointersOf(() ->
              story.hears(
                  "2026-11-10T09:00",
                  reaching(outcome("2026-11-10T09:00", new Result.Replied("")), "none"))));
      assertEquals(
          List.of("/step"),
          pointersOf(() ->
              story.hears(
                  "2026-11-10T09:00",
                  atStep(outcome("2026-11-10T09:00", new Result.WentBack()), "decide"))));
      assertEquals(
          List.of("/commitment/dueBy"),
          pointersOf(() ->
              story.hears(
                  "2026-11-10T09:00",
                  committing("2026-11-10T09:00", "Send it", Optional.of("2026-11-09")))));
      assertEquals(
          List.of("/until"),
          pointersOf(() ->
              story.hears("2026-11-10T09:00", new Result.Away(LocalDate.parse("2026-11-01")))));
    }

    @Test
    void a_step_behind_needs_the_result_that_says_so() {
      var story =
          opened("2026-11-09T09:00")
              .isTold(
                  "2026-11-10T09:00",
                  atStep(outcome("2026-11-10T09:00", new Result.Replied("")), "compare-options"));

      assertEquals(
          List.of("/step"),
          pointersOf(() ->
              story.isTold(
                  "2026-11-11T09:00",
                  atStep(
                      outcome("2026-11-11T09:00", new Result.Replied("")), "recognise-problem"))));
    }

    @Test
    void an_opt_out_that_names_nobody_needs_one_contact() {
      var two =
          new OpenRequest(
              "A",
              "B",
              "c@d.example",
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(),
              Map.of(),
              Optional.empty());

      assertEquals(
          List.of("/contact"),
          pointersOf(() ->
              opened("2026-11-09T09:00", two)
                  .isTold("2026-11-10T09:00", outcome("2026-11-10T09:00", new Result.OptedOut()))));
    }
  }

  @Nested
  class Ending {

    @Test
    void a_deal_is_won_once_and_a_parked_one_may_still_be_won() {
      var parked =
          opened("2026-11-09T09:00")
              .closes("2026-11-10T09:00", new Closing.Parked(LocalDate.parse("2027-01-04")));

      assertInstanceOf(
          Decided.Accepted.class, parked.closes("2026-11-11T09:00", new Closing.Won()).last());
      assertEquals(
          new Decided.DealIsClosed(), parked.closes("2026-11-12T09:00", new Closing.Won()).last());
    }

    @Test
    void parking_needs_a_day_that_lies_ahead() {
      assertEquals(
          List.of("/until"),
          pointersOf(() ->
              opened("2026-11-09T09:00")
                  .closes("2026-11-10T09:00", new Closing.Parked(LocalDate.parse("2026-11-10")))));
    }

    @Test
    void reopening_an_open_deal_changes_nothing() {
      assertEquals(
          new Decided.Unchanged(), opened("2026-11-09T09:00").reopens("2026-11-10T09:00").last());
    }
  }

  @Test
  void an_update_that_says_nothing_new_changes_nothing() {
    assertEquals(
        new Decided.Unchanged(),
        opened("2026-11-09T09:00").updates("2026-11-10T09:00", aDeal()).last());
  }
}
