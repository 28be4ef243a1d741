package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// `PUT .../next-action`, `POST .../next-action/defer` and `GET /v1/next-actions`.
@QuarkusTest
class NextActionTest extends ApiTest {

  @Test
  void the_owner_sets_another_one_and_the_derived_one_stays_beside_it() {
    var story = Story.opened();

    var answer =
        send(
            "PUT",
            story.path("/next-action"),
            "{\"action\": \"Call the works council\", \"dueAt\": \"2026-11-24T10:00:00+01:00\"}",
            "If-Match",
            story.etag());

    answer.is(200);
    assertEquals("set-by-owner", answer.text("/deal/nextAction/rule"));
    assertEquals("SELLER", answer.text("/deal/nextAction/actor"));
    assertEquals("2026-11-24T09:00:00Z", answer.text("/deal/nextAction/dueAt"));
    assertEquals("first-touch", answer.text("/deal/derivedNextAction/rule"));
  }

  @Test
  void the_owner_puts_it_off() {
    var story = Story.opened();

    var answer =
        post(
            story.path("/next-action/defer"),
            "{\"until\": \"2026-11-30\", \"reason\": \"Stocktaking\"}");

    answer.is(200);
    assertEquals("set-by-owner", answer.text("/deal/nextAction/rule"));
    assertEquals("first-touch", answer.text("/deal/derivedNextAction/rule"));
  }

  @Test
  void one_thing_broken_is_said_at_its_place() {
    var story = Story.opened();
    var before = rows();

    set(story, "{\"dueAt\": \"2026-11-24T10:00:00+01:00\"}").isBadAt("/action");
    set(story, "{\"action\": \"Call\"}").isBadAt("/dueAt");
    set(story, "{\"action\": \"Call\", \"dueAt\": \"2026-11-24\"}").isBadAt("/dueAt");
    set(story, "{\"action\": \"Call\", \"dueAt\": \"2026-11-20T10:00:00Z\"}").isBadAt("/dueAt");
    set(story, "{\"action\": \"Call\", \"dueAt\": \"2026-11-24T10:00:00Z\", \"actor\": \"ME\"}")
        .isBadAt("/actor");
    defer(story, "{\"reason\": \"x\"}").isBadAt("/until");
    defer(story, "{\"until\": \"2026-11-30\"}").isBadAt("/reason");
    defer(story, "{\"until\": \"2026-11-22\", \"reason\": \"x\"}").isBadAt("/until");

    assertEquals(before, rows());
  }

  @Test
  void there_is_none_on_a_closed_deal() {
    var story = Story.opened();
    var etag = post(story.path("/close"), "{\"result\": \"WON\"}").is(200).etag();

    defer(story, "{\"until\": \"2026-11-30\", \"reason\": \"x\"}")
        .isProblem(409, "/problems/deal-closed");
    set(
            new Story(story.dealId(), story.owner(), "", etag),
            "{\"action\": \"Call\", \"dueAt\": \"2026-11-24T10:00:00Z\"}")
        .isProblem(409, "/problems/deal-closed");
  }

  @Test
  void what_to_do_comes_most_urgent_first_each_with_why() {
    var owner = "next-" + UUID.randomUUID() + "@example.com";
    var dealIds = new ArrayList<String>();
    for (var i = 0; i < 5; i++) {
      var deal = post("/v1/deals", Samples.open().replace("mara@example.com", owner)).is(201);
      dealIds.add(deal.text("/dealId"));
      send(
              "PUT",
              "/v1/deals/" + deal.text("/dealId") + "/next-action",
              "{\"action\": \"Call\", \"dueAt\": \"2026-11-%dT10:00:00Z\"}".formatted(29 - i),
              "If-Match",
              deal.etag())
          .is(200);
    }

    var first = get("/v1/next-actions?limit=3&owner=" + owner).is(200);
    var rest =
        get("/v1/next-actions?limit=3&owner=" + owner + "&cursor=" + first.text("/nextCursor"));

    var found = new ArrayList<String>();
    for (var answer : List.of(first, rest)) {
      answer.body().at("/items").forEach(item -> found.add(item.at("/deal/dealId").asText()));
    }
    assertEquals(dealIds.reversed(), found);
    assertFalse(rest.body().has("nextCursor"));
    assertTrue(first.body().at("/items/0/nextAction").has("why"));
    assertEquals(
        json("[\"dealId\",\"name\",\"account\",\"owner\",\"step\"]").size(),
        first.body().at("/items/0/deal").size());
    assertEquals(
        2, get("/v1/next-actions?until=2026-11-26&owner=" + owner).body().at("/items").size());
  }

  @Test
  void those_on_a_channel_are_the_planned_touches_of_it() {
    var owner = "channel-" + UUID.randomUUID() + "@example.com";
    var deal = post("/v1/deals", Samples.open().replace("mara@example.com", owner)).is(201);
    post("/v1/deals/" + deal.text("/dealId") + "/touches", Samples.plan()).is(201);
    post("/v1/deals", Samples.open().replace("mara@example.com", owner)).is(201);

    assertEquals(
        1, get("/v1/next-actions?channel=EMAIL&owner=" + owner).body().at("/items").size());
    assertEquals(0, get("/v1/next-actions?channel=CALL&owner=" + owner).body().at("/items").size());
    get("/v1/next-actions?channel=FAX&until=soon&x=1").isBadAt("?until", "?channel", "?x");
  }

  private static Answered set(Story story, String body) {
    return send("PUT", story.path("/next-action"), body, "If-Match", story.etag());
  }

  private static Answered defer(Story story, String body) {
    return post(story.path("/next-action/defer"), body);
  }
}
