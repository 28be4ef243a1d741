package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vna.review.Week;
import vna.store.Unavailable;
import vna.wire.Answer;
import vna.wire.StrictJson;

/// Samples play in the week `2026-W48`.
class ReviewWeekTest {
  private static final Caller MANAGER = new Caller.User("boss@example.com", Role.MANAGER);
  private final Stage stage = new Stage();

  @Test
  void what_moved_and_how_each_owner_touched_their_buyers() {
    at("2026-11-23T08:30:00Z", Samples.open());
    at("2026-11-23T09:00:00Z", Samples.emptyPlan());
    at("2026-11-23T09:10:00Z", Samples.plan());
    at("2026-11-25T14:20:00Z", Samples.outcome());

    var review = review("2026-11-27T16:00:00Z", "{\"week\": \"2026-W48\"}");

    assertEquals(List.of("build-requirements"), texts(review.path("moved"), "/step"));
    assertEquals(List.of("Plant GmbH"), texts(review.path("waitingFor"), "/deal/account"));
    var deal = review.at("/moved/0/deal/dealId").asText();
    assertEquals(
        Stage.json(
            """
            {"channel": "EMAIL", "planned": 1, "intentional": 1, "needsWork": 0, "empty": 1,
             "unplanned": 0, "advance": {"count": 1, "of": 1}, "autopilot": {"count": 0, "of": 1},
             "before": {"planned": 0, "intentional": 0, "needsWork": 0, "empty": 0, "unplanned": 0,
                        "advance": {"count": 0, "of": 0}, "autopilot": {"count": 0, "of": 0}},
             "deals": {"planned": ["ID"], "intentional": ["ID"], "empty": ["ID"],
                       "advance": ["ID"]}}
            """
                .replace("ID", deal)),
        review.at("/habitsByChannel/0"));
    assertEquals(deal, review.at("/deals/0/dealId").asText());
    assertEquals(1, review.at("/habits/0/empty").asInt());
    assertEquals("value-missing", texts(review.path("rules"), "/rule").getLast());
    assertEquals("INSIGHT", review.at("/values/0/kind").asText());
  }

  @Test
  void movement_of_another_week_is_not_of_this_one() {
    at("2026-11-23T08:30:00Z", Samples.open());
    at("2026-11-23T09:10:00Z", Samples.plan());
    at("2026-11-25T14:20:00Z", Samples.outcome());

    var review = review("2026-11-30T07:00:00Z", "{\"week\": \"2026-W49\"}");

    assertEquals(List.of(), texts(review.path("moved"), "/step"));
    assertEquals(0, review.at("/habits/0/planned").asInt());
  }

  @Test
  void without_a_week_it_is_the_one_before_the_event() {
    assertEquals("2026-W47", review("2026-11-23T08:00:00Z", "{}").path("week").asText());
    // Sunday in London is Monday in Berlin.
    assertEquals("2026-W48", review("2026-11-29T23:30:00Z", "{}").path("week").asText());
  }

  @Test
  void a_review_of_one_owner_is_of_their_deals_only() {
    at("2026-11-23T08:30:00Z", Samples.open());
    at("2026-11-23T08:40:00Z", dealOf("jonas@example.com"));
    var afterAll = "2026-11-27T16:00:00Z";

    var ofAll = review(afterAll, "{\"week\": \"2026-W48\"}");
    var ofJonas = review(afterAll, "{\"week\": \"2026-W48\", \"owner\": \"Jonas@example.com\"}");

    assertEquals(
        List.of("jonas@example.com", "mara@example.com"), texts(ofAll.path("habits"), "/owner"));
    assertEquals(List.of("jonas@example.com"), texts(ofJonas.path("habits"), "/owner"));
    assertEquals(List.of("jonas@example.com"), texts(ofJonas.path("decide"), "/deal/owner"));
  }

  @Test
  void a_touch_still_ahead_and_one_that_the_buyer_began_are_no_habit_yet() {
    at("2026-11-23T08:30:00Z", Samples.open());
    at("2026-11-23T09:10:00Z", Samples.plan());
    at("2026-11-23T10:00:00Z", buyerCalled());

    var review = review("2026-11-23T11:00:00Z", "{\"week\": \"2026-W48\"}");

    assertEquals(0, review.at("/habits/0/planned").asInt());
    assertEquals(0, review.at("/habits/0/unplanned").asInt());
  }

  @Test
  void it_asks_twice_for_each_owner_and_once_more_for_each_deal_that_time_has_turned() {
    at("2026-11-23T08:30:00Z", Samples.open());
    at("2026-11-23T08:40:00Z", dealOf("jonas@example.com"));
    at("2026-11-23T09:10:00Z", Samples.plan());
    step("2026-11-23T11:00:00Z", "{\"week\": \"2026-W48\", \"step\": \"BEGIN\"}");

    // Held for a minute, and read anew after that.
    var playbook = 1;

    stage.requests.clear();
    step("2026-11-23T11:10:00Z", "{\"week\": \"2026-W48\", \"step\": \"OWNERS\"}");
    assertEquals(Map.of("Query", playbook + 1 + 2 * 2, "PutItem", 2), stage.requests.counts());

    // Mara's touch has gone out meanwhile.
    stage.requests.clear();
    step("2026-11-25T11:00:00Z", "{\"week\": \"2026-W48\", \"step\": \"OWNERS\"}");
    assertEquals(Map.of("Query", playbook + 1 + 2 * 2 + 1, "PutItem", 2), stage.requests.counts());
  }

  @Test
  void a_deal_that_moved_more_often_than_its_row_holds_is_read_again() {
    at("2026-11-23T08:30:00Z", Samples.open());
    for (var i = 0; i < 15; i++) {
      at("2026-11-24T1%d:%d0:00Z".formatted(i / 6, i % 6), acted(i));
    }

    var review = review("2026-11-24T16:00:00Z", "{\"week\": \"2026-W48\"}");

    assertEquals(15, review.at("/counts/moved").asInt());
  }

  @Test
  void its_steps_taken_one_by_one_make_the_same_review() {
    at("2026-11-23T08:30:00Z", Samples.open());
    at("2026-11-23T09:10:00Z", Samples.plan());
    for (var i = 0; i < 29; i++) {
      at("2026-11-23T09:30:00Z", dealOf("rep%d@example.com".formatted(i)));
    }
    var now = "2026-11-23T11:00:00Z";
    var whole = review(now, "{\"week\": \"2026-W48\"}");

    var begun = step(now, "{\"week\": \"2026-W48\", \"step\": \"BEGIN\"}");
    var owners = 0;
    for (var batch : begun.path("batches")) {
      owners += step(now, batch.toString()).path("owners").asInt();
    }
    var composed = step(now, "{\"week\": \"2026-W48\", \"step\": \"COMPOSE\"}");

    assertEquals(2, begun.path("batches").size());
    assertEquals(30, owners);
    assertEquals(whole.path("counts"), composed.path("counts"));
    assertEquals(withoutTime(whole), withoutTime(shown("2026-W48", Optional.empty())));
    assertFalse(begun.toString().contains("example.com"), "a batch names nobody");
  }

  private static JsonNode withoutTime(JsonNode review) {
    return ((ObjectNode) review.deepCopy()).remove(List.of("asOf"));
  }

  @Test
  void a_second_run_replaces_the_first_and_keeps_its_number() {
    at("2026-11-23T08:30:00Z", Samples.open());
    var first = review("2026-11-23T11:00:00Z", "{\"week\": \"2026-W47\"}");
    var other = review("2026-11-23T11:00:00Z", "{\"week\": \"2026-W48\"}");

    at("2026-11-23T12:00:00Z", dealOf("jonas@example.com"));
    var second = review("2026-11-24T11:00:00Z", "{\"week\": \"2026-W47\"}");

    assertEquals(
        List.of(1, 2, 1),
        Stream.of(first, other, second).map(it -> it.path("number").asInt()).toList());
    assertEquals(
        List.of(1, 2), Stream.of(first, second).map(it -> it.path("owners").asInt()).toList());
    assertEquals("2026-11-24", second.path("asOf").asText().substring(0, 10));
    assertEquals(second, shown("2026-W47", Optional.empty()));
  }

  @Test
  void an_owner_has_a_part_of_their_own_that_names_the_deals_behind_each_number() {
    at("2026-11-23T08:30:00Z", Samples.open());
    at("2026-11-23T08:40:00Z", dealOf("jonas@example.com"));
    at("2026-11-23T09:10:00Z", Samples.plan());
    var team = review("2026-11-25T11:00:00Z", "{\"week\": \"2026-W48\"}");

    var part = shown("2026-W48", Optional.of("mara@example.com"));

    assertEquals(Stage.json("{}"), team.at("/habits/1/deals"));
    assertEquals(
        List.of(part.at("/deals/0/dealId").asText()),
        texts(part.at("/habits/0/deals/planned"), ""));
    assertEquals(List.of("mara@example.com"), texts(part.path("habits"), "/owner"));
    assertFalse(part.toString().contains("jonas@"));
  }

  @Test
  void a_rep_reads_their_own_part_and_no_other() {
    at("2026-11-23T08:30:00Z", Samples.open());
    review("2026-11-24T11:00:00Z", "{\"week\": \"2026-W48\"}");
    var mara = new Caller.User("mara@example.com", Role.REP);
    var jonas = new Caller.User("jonas@example.com", Role.REP);

    var own = stage.showReview.show(week("2026-W48"), Optional.empty(), mara);
    var others = stage.showReview.show(week("2026-W48"), Optional.of("mara@example.com"), jonas);

    assertEquals(Optional.empty(), assertInstanceOf(ShowReview.Shown.Made.class, own).number());
    assertEquals(new ShowReview.Shown.NotThere(), others);
    assertEquals(403, stage.reviewWeek.ask(week("2026-W48"), mara).status());
  }

  @Test
  void a_review_that_an_outage_stops_is_an_error_and_another_run_completes_it() {
    at("2026-11-23T08:30:00Z", Samples.open());
    at("2026-11-23T08:40:00Z", dealOf("jonas@example.com"));
    stage.faults.unreachableAfter(4);

    assertThrows(
        Unavailable.class, () -> review("2026-11-23T11:00:00Z", "{\"week\": \"2026-W48\"}"));
    stage.faults.unreachableAfter(Integer.MAX_VALUE);

    assertEquals(
        new ShowReview.Shown.Running(),
        stage.showReview.show(week("2026-W48"), Optional.empty(), MANAGER));
    stage.clock.set(Instant.parse("2026-11-23T11:20:00Z"));
    assertEquals(
        new ShowReview.Shown.NotThere(),
        stage.showReview.show(week("2026-W48"), Optional.empty(), MANAGER));

    var review = review("2026-11-23T11:30:00Z", "{\"week\": \"2026-W48\"}");

    assertEquals(2, review.path("owners").asInt());
    assertEquals(review, shown("2026-W48", Optional.empty()));
  }

  @Test
  void an_owner_without_anything_in_the_week_and_a_team_without_owners_have_a_review() {
    var none = review("2026-11-23T08:20:00Z", "{\"week\": \"2026-W48\"}");
    at("2026-11-23T08:30:00Z", Samples.open());

    var one = review("2026-11-23T08:40:00Z", "{\"week\": \"2026-W47\"}");

    assertEquals(0, none.path("owners").asInt());
    assertEquals(1, shown("2026-W47", Optional.of("new@example.com")).path("owners").asInt());
    assertEquals(0, one.at("/habits/0/planned").asInt());
    assertEquals("2026-W46", one.at("/weeks/0/week").asText());
  }

  @Test
  void a_week_that_has_not_begun_is_bad_input() {
    // Sunday in London is Monday in Berlin.
    assertEquals(200, answer("2026-11-22T23:00:00Z", "{\"week\": \"2026-W48\"}").status());

    var answer = answer("2026-11-22T22:59:00Z", "{\"week\": \"2026-W48\"}");

    assertEquals(400, answer.status());
    assertEquals(List.of("/data/week"), texts(answer.body().path("errors"), "/pointer"));
  }

  @Test
  void a_step_that_does_not_fit_is_bad_input() {
    var answer =
        review("2026-11-23T08:00:00Z", "{\"step\": \"OWNER\", \"cursor\": \"mara@x.example\"}");
    var both =
        review("2026-11-23T08:00:00Z", "{\"step\": \"COMPOSE\", \"owner\": \"mara@x.example\"}");

    assertEquals(
        Set.of("/data/step", "/data/cursor"), Set.copyOf(texts(answer.path("errors"), "/pointer")));
    assertEquals(List.of("/data/owner"), texts(both.path("errors"), "/pointer"));
  }

  @Test
  void everything_that_is_wrong_with_the_question_is_said_at_once() {
    var answer =
        review(
            "2026-11-23T08:00:00Z", "{\"week\": \"2026-W54\", \"owner\": \"mara\", \"team\": 1}");

    assertEquals(400, answer.path("status").asInt());
    assertEquals(
        List.of("/data/owner", "/data/team", "/data/week"),
        texts(answer.path("errors"), "/pointer").stream().sorted().toList());
  }

  private void at(String now, ObjectNode event) {
    stage.clock.set(Instant.parse(now));
    stage.apply(event.put("time", now));
  }

  private JsonNode step(String now, String data) {
    var answer = answer(now, data);
    assertEquals(200, answer.status(), answer.body()::toString);
    return answer.body();
  }

  private JsonNode shown(String week, Optional<String> owner) {
    return switch (stage.showReview.show(week(week), owner, MANAGER)) {
      case ShowReview.Shown.Made(var review, var number, _) -> Answer.of(review, number).body();
      case ShowReview.Shown.Running _, ShowReview.Shown.NotThere _ ->
          throw new AssertionError("there is no review");
    };
  }

  private static Week week(String text) {
    return Week.parse(text).orElseThrow();
  }

  private JsonNode review(String now, String data) {
    return answer(now, data).body();
  }

  private Answer answer(String now, String data) {
    stage.clock.set(Instant.parse(now));
    var event =
        Stage.json("{\"specversion\": \"1.0\", \"id\": \"review-1\", \"source\": \"schedule\"}");
    event.put("type", "vna.review.weekly.v1").put("time", now);
    event.set("data", Stage.json(data));
    return stage.reviewWeek.review(StrictJson.read(event.toString()));
  }

  private static ObjectNode dealOf(String owner) {
    var event = Samples.open().put("id", "open-of-" + owner);
    var data = (ObjectNode) event.get("data");
    data.put("owner", owner);
    data.remove(List.of("externalIds"));
    return event;
  }

  private static ObjectNode acted(int i) {
    var event = Samples.outcome().put("id", "acted-" + i);
    var data = (ObjectNode) event.get("data");
    data.remove(List.of("touch", "commitment", "step"));
    data.put("channel", "CALL").put("startedBy", "BUYER").put("result", "BUYER_ACTED");
    data.put("occurredAt", "2026-11-24T0%d:%d0:00+01:00".formatted(i / 6, i % 6));
    return event;
  }

  private static ObjectNode buyerCalled() {
    var event = Samples.outcome().put("id", "outcome-2");
    var data = (ObjectNode) event.get("data");
    data.remove(List.of("touch", "commitment", "step"));
    data.put("channel", "CALL").put("startedBy", "BUYER").put("result", "BUYER_REPLIED");
    data.put("occurredAt", "2026-11-23T10:45:00+01:00");
    return event;
  }

  private static List<String> texts(JsonNode items, String pointer) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.at(pointer).asText())
        .toList();
  }
}
