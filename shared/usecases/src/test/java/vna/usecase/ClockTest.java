package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vna.wire.OutgoingType.NEXT_ACTION_CHANGED;
import static vna.wire.OutgoingType.NEXT_ACTION_DUE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.store.OutgoingRows;
import vna.store.Unavailable;
import vna.usecase.TurnDeals.Turned;
import vna.wire.DealName;
import vna.wire.ExternalId;
import vna.wire.OutgoingEvent;
import vna.wire.PageRequest;
import vna.wire.StrictJson;

/// What time alone makes of deals, and who is told.
class ClockTest {
  private static final DealName DEAL = new DealName.ByExternalId(new ExternalId("hubspot", "9182"));
  private static final Duration LONG = Duration.ofMinutes(1);

  private final Stage stage = new Stage();

  @Test
  void a_silent_touch_is_told_step_by_step() {
    at("2026-11-23T08:00:00Z", Samples.open());
    at("2026-11-23T09:00:00Z", Samples.plan());

    var told =
        Stream.of(
                "2026-11-24T07:50:00Z",
                "2026-11-24T08:10:00Z",
                "2026-11-24T23:05:00Z",
                "2026-11-27T23:05:00Z",
                "2026-12-02T23:05:00Z",
                "2026-12-10T08:00:00Z")
            .map(now -> now.substring(5, 16) + " " + told(() -> tick(now)))
            .toList();

    assertEquals(
        List.of(
            "11-24T07:50 []",
            "11-24T08:10 [next-action.due do-touch]",
            "11-24T23:05 [next-action.changed await-answer]",
            "11-27T23:05 [next-action.due await-answer, next-action.changed record-outcome]",
            "12-02T23:05 [next-action.due record-outcome, next-action.changed new-value]",
            "12-10T08:00 [next-action.due new-value]"),
        told);
  }

  @Test
  void a_late_tick_tells_what_is_so_now_and_not_what_was_in_between() {
    at("2026-11-23T08:00:00Z", Samples.open());
    at("2026-11-23T09:00:00Z", Samples.plan());

    assertEquals(
        List.of("next-action.due do-touch", "next-action.changed new-value"),
        told(() -> tick("2026-12-03T07:00:00Z")));
  }

  @Test
  void a_deal_stalls_once_until_it_moves() {
    at("2026-11-23T08:00:00Z", Samples.open());
    tick("2026-11-25T08:00:00Z");

    var stalled = told(() -> tick("2027-01-15T08:00:00Z"));
    var later = told(() -> tick("2027-03-15T08:00:00Z"));

    assertEquals(List.of("deal.stalled recognise-problem"), stalled);
    assertEquals(List.of(), later);
  }

  @Test
  void what_a_command_finds_turned_is_told_by_it_and_not_again() {
    at("2026-11-23T08:00:00Z", Samples.open());
    at("2026-11-23T09:00:00Z", Samples.plan());

    var byCommand = told(() -> at("2026-11-30T09:00:00Z", anotherName()));
    var byTick = told(() -> tick("2026-11-30T09:10:00Z"));

    assertEquals(
        List.of("next-action.due do-touch", "next-action.changed record-outcome"), byCommand);
    assertEquals(List.of(), byTick);
  }

  @Test
  void a_tick_leaves_the_version_and_the_journal_and_shows_in_the_history() {
    at("2026-11-23T08:00:00Z", Samples.open());
    at("2026-11-23T09:00:00Z", Samples.plan());
    var before = stage.store.load(DEAL).orElseThrow();

    tick("2026-11-24T08:10:00Z");

    var after = stage.store.load(DEAL).orElseThrow();
    assertEquals(before.version(), after.version());
    assertEquals(before.journal(), after.journal());
    var history =
        stage.showDeal.history(
            DEAL, PageRequest.read(Map.of()), new Caller.User("mara@example.com", Role.MANAGER));
    var last = (ObjectNode) history.body().at("/items/2");
    last.remove("entryId");
    ((ObjectNode) last.at("/data/nextAction")).remove("touchId");
    assertEquals(
        Stage.json(
            """
            {"at": "2026-11-24T08:10:00.000Z", "recordedAt": "2026-11-24T08:10:00.000Z",
             "by": "clock", "through": "CLOCK", "type": "next-action-due",
             "data": {"nextAction": {"actor": "SELLER", "rule": "do-touch",
                                     "dueAt": "2026-11-24T08:00:00Z"}}}
            """),
        last);
  }

  @Test
  void its_cost_follows_what_turns_and_not_what_is_overdue() {
    for (var n = 0; n < 12; n++) {
      at("2026-11-23T08:00:00Z", deal(n));
    }
    tick("2026-11-30T08:00:00Z");
    at("2026-11-30T08:05:00Z", deal(12));
    at("2026-11-30T08:05:00Z", deal(13));

    stage.requests.clear();
    tick("2026-12-02T08:00:00Z");
    assertEquals(Map.of("Query", 1 + 8 + 2, "TransactWriteItems", 2), stage.requests.counts());

    stage.requests.clear();
    tick("2026-12-02T08:10:00Z");
    assertEquals(Map.of("Query", 1 + 8), stage.requests.counts());
  }

  /// The deal at times up to five days apart, by commands and ticks in any mixture.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_last_change_told_is_what_the_deal_shows_and_nothing_is_told_twice(long seed) {
    var random = new Random(seed);
    var now = Instant.parse("2026-11-23T08:00:00Z");
    at(now.toString(), Samples.open());
    for (var n = 0; n < 25; n++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(5 * 24 * 60)));
      stage.clock.set(now);
      if (random.nextBoolean()) {
        stage.tick(LONG);
      } else {
        stage.apply(command(random, n, now));
      }
    }
    tick(now.plus(Duration.ofHours(1)).toString());

    var told = inOrder(events(() -> {}, Set.of()));
    var shown = stage.store.load(DEAL).orElseThrow().seen().nextAction().orElseThrow();
    var last =
        told.stream().filter(event -> event.type() == NEXT_ACTION_CHANGED).toList().getLast();
    assertEquals(shown.rule(), last.data().at("/nextAction/rule").asText(), () -> "seed " + seed);
    assertEquals(
        shown.dueAt(),
        Instant.parse(last.data().at("/nextAction/dueAt").asText()),
        () -> "seed " + seed);
    assertEquals(told.size(), told.stream().map(OutgoingEvent::id).distinct().count());
    assertEquals(List.of(), dueTwice(told), () -> "seed " + seed);
  }

  private static List<OutgoingEvent> inOrder(List<OutgoingEvent> told) {
    return told.stream()
        .sorted(
            Comparator.comparing((OutgoingEvent event) -> event.version().orElseThrow())
                .thenComparing(event -> event.json().get("sequence").textValue()))
        .toList();
  }

  /// What was due, and again though it has not changed since.
  private static List<OutgoingEvent> dueTwice(List<OutgoingEvent> told) {
    var ofNextAction =
        told.stream()
            .filter(event -> event.type() == NEXT_ACTION_CHANGED || event.type() == NEXT_ACTION_DUE)
            .toList();
    return IntStream.range(1, ofNextAction.size())
        .filter(n ->
            ofNextAction.get(n).type() == NEXT_ACTION_DUE
                && ofNextAction.get(n - 1).type() == NEXT_ACTION_DUE)
        .mapToObj(ofNextAction::get)
        .toList();
  }

  private static ObjectNode command(Random random, int n, Instant now) {
    var event =
        switch (random.nextInt(4)) {
          case 0 -> anotherName();
          case 1 -> Samples.outcome();
          default -> Samples.plan();
        };
    var text = event.toString().replace("touch-1", "touch-" + random.nextInt(4));
    var changed = Stage.json(text).put("id", "command-" + n).put("time", now.toString());
    var data = (ObjectNode) changed.get("data");
    if (data.has("scheduledFor")) {
      data.put("scheduledFor", now.plus(Duration.ofHours(random.nextInt(48))).toString());
      ((ObjectNode) data.get("buyerNextAction"))
          .put("dueBy", now.plus(Duration.ofDays(3)).toString().substring(0, 10));
    } else if (data.has("occurredAt")) {
      data.put("occurredAt", now.toString());
      if (random.nextBoolean()) {
        data.put("result", "NO_RESPONSE").remove(List.of("commitment", "step"));
      }
    } else {
      data.put("name", "Line " + n);
    }
    return changed;
  }

  /// The clocks of Berlin, New York and Lord Howe (by half an hour) change on these days.
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-10-25, 2026-10-25T22:59:59Z",
    "Europe/Berlin, 2027-03-28, 2027-03-28T21:59:59Z",
    "America/New_York, 2026-11-01, 2026-11-02T04:59:59Z",
    "America/New_York, 2027-03-14, 2027-03-15T03:59:59Z",
    "Australia/Lord_Howe, 2027-04-04, 2027-04-04T13:29:59Z",
    "Australia/Lord_Howe, 2026-10-04, 2026-10-04T12:59:59Z"
  })
  void a_date_on_which_the_clocks_change_is_due_once_when_the_day_is_over(
      String zone, LocalDate day, Instant over) {
    stage.clock.set(over.minus(Duration.ofDays(9)));
    stage.playbook("/calendar/zone", "\"" + zone + "\"");
    var opened = Samples.open();
    ((ObjectNode) opened.get("data")).remove("goals");
    at(over.minus(Duration.ofDays(8)).toString(), opened);
    var committed = Samples.outcome();
    var data = (ObjectNode) committed.get("data");
    data.remove(List.of("touch", "step"));
    data.put("channel", "CALL").put("startedBy", "BUYER");
    data.put("occurredAt", over.minus(Duration.ofDays(7)).toString());
    data.putObject("commitment").put("action", "Send the log").put("dueBy", day.toString());
    at(over.minus(Duration.ofDays(7)).toString(), committed);

    assertEquals(List.of(), told(() -> tick(over.minusSeconds(1).toString())));
    assertEquals(List.of("next-action.due await-commitment"), told(() -> tick(over.toString())));
    assertEquals(List.of(), told(() -> tick(over.plusSeconds(3_600).toString())));
  }

  @Nested
  class At_once {
    @Test
    void two_ticks_have_one_effect() {
      for (var n = 0; n < 10; n++) {
        at("2026-11-23T08:00:00Z", deal(n));
      }
      stage.clock.set(Instant.parse("2026-11-25T08:00:00Z"));

      var events =
          events(() -> {
            var ticks =
                IntStream.range(0, 4)
                    .mapToObj(_ -> CompletableFuture.runAsync(() -> stage.tick(LONG)))
                    .toList();
            ticks.forEach(CompletableFuture::join);
          });

      assertEquals(10, events.size(), events::toString);
      assertEquals(10, events.stream().map(OutgoingEvent::subject).distinct().count());
    }

    @Test
    void a_tick_and_a_command_tell_everything_once() {
      for (var round = 0; round < 10; round++) {
        var n = round;
        at("2026-11-23T08:00:00Z", deal(n));
        stage.clock.set(Instant.parse("2026-11-25T08:00:00Z"));

        var told =
            told(() -> {
              var tick = CompletableFuture.runAsync(() -> stage.tick(LONG));
              stage.applied(deal(n, "open-again-" + n, "Another name"));
              tick.join();
            });

        assertEquals(List.of("next-action.due first-touch"), told);
      }
    }
  }

  @Nested
  class Interrupted {
    @Test
    void what_time_was_too_short_for_is_done_by_the_ticks_that_follow() {
      for (var n = 0; n < 30; n++) {
        at("2026-11-23T08:00:00Z", deal(n));
      }
      stage.clock.set(Instant.parse("2026-11-25T08:00:00Z"));

      var ticks =
          Stream.iterate(stage.tick(Duration.ZERO), _ -> stage.tick(Duration.ZERO))
              .takeWhile(turned -> !turned.complete())
              .toList();

      assertEquals(30, ticks.stream().mapToInt(Turned::turned).sum());
      assertEquals(new Turned(0, true), stage.tick(LONG));
    }

    @Test
    void an_outage_leaves_the_rest_to_the_next() {
      at("2026-11-23T08:00:00Z", Samples.open());
      stage.clock.set(Instant.parse("2026-11-25T08:00:00Z"));
      stage.faults.throttle(100);
      assertThrows(Unavailable.class, () -> stage.tick(LONG));
      stage.faults.throttle(0);

      assertEquals(new Turned(1, true), stage.tick(LONG));
    }

    @Test
    void a_deal_that_cannot_be_looked_at_is_in_nobodys_way() {
      for (var n = 0; n < 20; n++) {
        at("2026-11-23T08:00:00Z", deal(n));
      }
      stage.spoil("hubspot", "0");
      stage.clock.set(Instant.parse("2026-11-25T08:00:00Z"));

      var failed = assertThrows(IllegalStateException.class, () -> stage.tick(LONG));

      assertEquals("deal ID cannot be looked at", anonymous(String.valueOf(failed.getMessage())));
      assertThrows(IllegalStateException.class, () -> stage.tick(LONG));
      assertEquals(
          19, stage.rows().keySet().stream().filter(key -> key.contains(" CLOCK#")).count());
    }
  }

  @Test
  void what_is_no_tick_is_bad_input() {
    var tick = Stage.tick().put("type", "vna.review.weekly.v1").put("extra", 1);
    tick.putObject("data").put("week", "2026-W47");

    var invalid =
        assertThrows(
            InvalidInput.class, () -> stage.turnDeals(LONG).turn(StrictJson.read(tick.toString())));

    assertEquals(
        List.of("/data/week", "/extra", "/type"),
        invalid.problems().stream().map(Problem::name).sorted().toList());
  }

  private void at(String now, ObjectNode event) {
    stage.clock.set(Instant.parse(now));
    stage.applied(event.put("time", now));
  }

  private void tick(String now) {
    stage.clock.set(Instant.parse(now));
    stage.tick(LONG);
  }

  private List<String> told(Runnable what) {
    return events(what).stream()
        .filter(event -> !event.type().published().contains("touch"))
        .map(event ->
            event.type().published().replaceAll("^vna.|.v1$", "")
                + " "
                + event.data().at("/nextAction/rule").asText(event.data().path("step").asText()))
        .toList();
  }

  /// What is published of the rows that came, in order.
  private List<OutgoingEvent> events(Runnable what) {
    return events(what, stage.rows().keySet());
  }

  private List<OutgoingEvent> events(Runnable what, Set<String> before) {
    what.run();
    return stage.rows().entrySet().stream()
        .filter(row -> !before.contains(row.getKey()))
        .flatMap(row -> OutgoingRows.events(row.getValue()).stream())
        .toList();
  }

  private static ObjectNode anotherName() {
    return deal(9182, "open-2", "Another name");
  }

  private static ObjectNode deal(int n) {
    return deal(n, "open-" + n, "Line " + n);
  }

  private static ObjectNode deal(int n, String id, String name) {
    var event = Stage.json(Samples.open().toString().replace("9182", Integer.toString(n)));
    ((ObjectNode) event.get("data")).put("name", name);
    return event.put("id", id);
  }

  private static String anonymous(@Nullable String text) {
    return String.valueOf(text).replaceAll("[0-9A-HJKMNP-TV-Z]{26}", "ID");
  }
}
