package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vna.wire.StrictJson;

/// Samples play in the week `2026-W48`.
class ReviewWeekTest {
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
    assertEquals(
        Stage.json(
            """
            {"owner": "mara@example.com", "planned": 1, "intentional": 1, "needsWork": 0, "empty": 1,
             "unplanned": 0, "advance": {"count": 1, "of": 1}}
            """),
        review.at("/habits/0"));
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
    // Held for a minute, and read anew after that.
    var playbook = 1;

    stage.requests.clear();
    review("2026-11-23T11:00:00Z", "{\"week\": \"2026-W48\"}");
    assertEquals(Map.of("Query", playbook + 1 + 2 * 2), stage.requests.counts());

    // Mara's touch has gone out meanwhile.
    stage.requests.clear();
    review("2026-11-25T11:00:00Z", "{\"week\": \"2026-W48\"}");
    assertEquals(Map.of("Query", playbook + 1 + 2 * 2 + 1), stage.requests.counts());
  }

  @Test
  void it_writes_nothing() {
    at("2026-11-23T08:30:00Z", Samples.open());
    at("2026-11-23T09:10:00Z", Samples.plan());
    var rows = stage.rows();

    review("2026-12-23T11:00:00Z", "{\"week\": \"2026-W48\"}");

    assertEquals(rows, stage.rows());
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

  private JsonNode review(String now, String data) {
    stage.clock.set(Instant.parse(now));
    var event =
        Stage.json("{\"specversion\": \"1.0\", \"id\": \"review-1\", \"source\": \"schedule\"}");
    event.put("type", "vna.review.weekly.v1").put("time", now);
    event.set("data", Stage.json(data));
    return stage.reviewWeek.review(StrictJson.read(event.toString())).body();
  }

  private static ObjectNode dealOf(String owner) {
    var event = Samples.open().put("id", "open-of-" + owner);
    var data = (ObjectNode) event.get("data");
    data.put("owner", owner);
    data.remove(List.of("externalIds"));
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
