package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// `GET`, `DELETE /v1/deals/{dealId}`, `POST .../close` and `.../reopen`.
@QuarkusTest
class DealTest extends ApiTest {

  @Test
  void reading_a_deal_after_its_next_action_turned_shows_the_new_one_and_writes_nothing() {
    var story = Story.planned();
    assertEquals("do-touch", story.read().text("/nextAction/rule"));
    var before = rows();
    clock.turnTo(Instant.parse("2026-11-26T08:00:00Z"));

    var deal = story.read();

    assertEquals("await-answer", deal.text("/nextAction/rule"));
    assertEquals("BUYER", deal.text("/nextAction/actor"));
    assertEquals(story.etag(), deal.etag());
    assertEquals(before, rows());
  }

  @Test
  void reading_takes_no_parameters() {
    get(Story.opened().path("?x=1")).isBadAt("?x");
  }

  @Test
  void a_closed_deal_takes_no_plan_until_it_is_reopened() {
    var story = Story.planned();
    var closed = post(story.path("/close"), "{\"result\": \"WON\"}").is(200);
    assertEquals("WON", closed.text("/deal/status"));
    assertFalse(closed.body().at("/deal").has("nextAction"));

    post(story.path("/touches"), Samples.plan()).isProblem(409, "/problems/deal-closed");
    post(story.path("/close"), "{\"result\": \"WON\"}").isProblem(409, "/problems/deal-closed");
    assertEquals("OPEN", post(story.path("/reopen"), "").is(200).text("/deal/status"));
    post(story.path("/touches"), Samples.plan()).is(201);
  }

  @Test
  void a_won_deal_stays_at_its_step_whatever_another_system_says_later() {
    var externalId = UUID.randomUUID().toString();
    var dealId = post("/v1/deals", Samples.open(externalId)).is(201).text("/dealId");
    post("/v1/deals/" + dealId + "/close", "{\"result\": \"WON\"}").is(200);

    var updated =
        post(
            "/v1/deals",
            "{\"name\": \"Line 4\", \"step\": \"compare-options\", \"externalIds\": {\"hubspot\": \"%s\"}}"
                .formatted(externalId));

    assertEquals("Line 4", updated.is(200).text("/name"));
    assertEquals("recognise-problem", updated.text("/step"));
  }

  @Test
  void how_it_is_closed_is_read_strictly() {
    var story = Story.opened();
    var before = rows();

    post(story.path("/close"), "{}").isBadAt("/result");
    post(story.path("/close"), "{\"result\": \"OVER\"}").isBadAt("/result");
    post(story.path("/close"), "{\"result\": \"LOST\"}").isBadAt("/reason");
    post(story.path("/close"), "{\"result\": \"PARKED\"}").isBadAt("/until");
    post(story.path("/close"), "{\"result\": \"PARKED\", \"until\": \"2026-11-23\"}")
        .isBadAt("/until");
    post(story.path("/close"), "{\"result\": \"WON\", \"reason\": \"x\"}").isBadAt("/reason");

    assertEquals(before, rows());
  }

  @Test
  void a_parked_deal_wakes_up_on_its_day() {
    var story = Story.opened();

    var parked =
        post(story.path("/close"), "{\"result\": \"PARKED\", \"until\": \"2027-01-11\"}").is(200);

    assertEquals("PARKED", parked.text("/deal/status"));
    assertEquals("2027-01-11", parked.text("/deal/parkedUntil"));
    assertEquals("wake-up", parked.text("/deal/nextAction/rule"));
  }

  @Test
  void an_erased_deal_leaves_nothing_that_names_anybody() {
    var key = "erase-me";
    var body = Samples.open("erased-1").replace("dana@plant.example", "erika@plant.example");
    var dealId = post("/v1/deals", body, "Idempotency-Key", key).is(201).text("/dealId");
    post("/v1/deals/" + dealId + "/touches", Samples.emptyPlan()).is(422);

    var erased = send("DELETE", "/v1/deals/" + dealId, "");

    erased.is(204);
    assertEquals("", erased.response().asString());
    get("/v1/deals/" + dealId).isProblem(404, "/problems/not-found");
    send("DELETE", "/v1/deals/" + dealId, "").isProblem(404, "/problems/not-found");
    assertFalse(rows().toString().contains("erika@plant.example"));
    var left = rows().keySet().stream().filter(row -> row.contains(dealId)).toList();
    assertEquals(List.of("DEAL#" + dealId + " ERASED"), left);
    assertEquals(0, get("/v1/deals?external=hubspot:erased-1").body().at("/items").size());

    post("/v1/deals", body, "Idempotency-Key", key).isProblem(404, "/problems/not-found");
  }
}
