package vna.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `GET /v1/deals`, and any list as CSV.
@QuarkusTest
class ListDealsTest extends ApiTest {
  private String owner = "";

  @BeforeEach
  void an_owner_of_their_own() {
    owner = "list-" + UUID.randomUUID() + "@example.com";
  }

  private Answered open() {
    return post("/v1/deals", Samples.open().replace("mara@example.com", owner)).is(201);
  }

  private List<String> ids(String query) {
    var ids = new ArrayList<String>();
    get("/v1/deals?" + query)
        .is(200)
        .body()
        .at("/items")
        .forEach(item -> ids.add(item.at("/dealId").asText()));
    return ids;
  }

  @Test
  void deals_are_as_they_are_when_read_one_by_one() {
    var deal = open();

    assertEquals(deal.body(), get("/v1/deals?owner=" + owner).body().at("/items/0"));
  }

  @Test
  void deals_of_every_status_come_most_urgent_first_the_closed_ones_last() {
    var won = open().text("/dealId");
    post("/v1/deals/" + won + "/close", "{\"result\": \"WON\"}").is(200);
    var parked = open().text("/dealId");
    post("/v1/deals/" + parked + "/close", "{\"result\": \"PARKED\", \"until\": \"2027-01-11\"}")
        .is(200);
    var open = open().text("/dealId");

    assertEquals(List.of(open, parked, won), ids("owner=" + owner));
    assertEquals(List.of(won), ids("status=WON&owner=" + owner));
    assertEquals(List.of(open), ids("status=OPEN&owner=" + owner));
    assertEquals(List.of(), ids("status=LOST&owner=" + owner));
  }

  @Test
  void every_deal_comes_once_part_by_part() {
    var all = new HashSet<String>();
    for (var i = 0; i < 7; i++) {
      var dealId = open().text("/dealId");
      all.add(dealId);
      if (i % 3 == 0) {
        post("/v1/deals/" + dealId + "/close", "{\"result\": \"WON\"}").is(200);
      }
    }
    for (var query : List.of("&owner=" + owner, "")) {
      var found = new ArrayList<String>();
      var cursor = "";
      do {
        var part = get("/v1/deals?limit=2" + query + cursor).is(200);
        part.body().at("/items").forEach(item -> found.add(item.at("/dealId").asText()));
        cursor = part.body().has("nextCursor") ? "&cursor=" + part.text("/nextCursor") : "";
      } while (!cursor.isEmpty());

      assertEquals(new HashSet<>(found).size(), found.size());
      assertTrue(found.containsAll(all));
    }
  }

  @Test
  void a_deal_is_found_by_its_external_id_and_by_a_contact() {
    var externalId = UUID.randomUUID().toString();
    var email = "c-" + UUID.randomUUID() + "@plant.example";
    var deal =
        post("/v1/deals", Samples.open(externalId).replace("dana@plant.example", email)).is(201);

    assertEquals(List.of(deal.text("/dealId")), ids("external=hubspot:" + externalId));
    assertEquals(List.of(), ids("external=salesforce:" + externalId));
    assertEquals(List.of(deal.text("/dealId")), ids("contact=" + email));
    assertEquals(List.of(), ids("status=WON&contact=" + email));
  }

  @Test
  void a_stalled_deal_is_found_once_time_has_stalled_it() {
    var dealId = open().text("/dealId");
    assertEquals(List.of(), ids("stalled=true&owner=" + owner));

    clock.turnTo(Instant.parse("2027-01-11T08:00:00Z"));

    assertEquals(List.of(dealId), ids("stalled=true&owner=" + owner));
    assertEquals(List.of(), ids("stalled=false&owner=" + owner));
  }

  @Test
  void what_is_no_filter_is_said_all_at_once() {
    get("/v1/deals?owner=x&status=open&stalled=1&external=9182&contact=y&limit=0&cursor=AAAA&page=2")
        .isBadAt(
            "?owner", "?status", "?stalled", "?external", "?contact", "?limit", "?cursor", "?page");
  }

  @Test
  void a_list_is_csv_for_whoever_accepts_it_first_and_runs_no_formula() {
    var body =
        Samples.open()
            .replace("mara@example.com", owner)
            .replace("Line 3 changeover", "=HYPERLINK(1), \\\"x\\\"");
    var dealId = post("/v1/deals", body).is(201).text("/dealId");

    var csv = given().accept("text/csv").get("/v1/deals?owner=" + owner);

    assertEquals("text/csv;charset=UTF-8", csv.contentType());
    var lines = csv.asString().lines().toArray(String[]::new);
    assertTrue(lines[0].startsWith("dealId,name,account,owner,status,"), lines[0]);
    assertTrue(
        lines[1].startsWith(dealId + ",\"'=HYPERLINK(1), \"\"x\"\"\",Plant GmbH,"), lines[1]);
    for (var list :
        List.of(
            "/v1/next-actions",
            "/v1/deals/" + dealId + "/touches",
            "/v1/deals/" + dealId + "/history")) {
      assertEquals("text/csv;charset=UTF-8", given().accept("text/csv").get(list).contentType());
    }
    var json = given().accept("text/csv;q=0.5, application/json").get("/v1/deals");
    assertEquals("application/json", json.contentType());
    assertFalse(json.asString().isEmpty());
  }

  @Test
  void history_tells_every_entry_in_the_order_in_which_it_happened() {
    var story = Story.answered();

    var history = get(story.path("/history")).is(200);

    var types = new ArrayList<String>();
    history.body().at("/items").forEach(item -> types.add(item.at("/type").asText()));
    assertEquals(List.of("deal-opened", "outcome-recorded", "touch-planned"), types);
    assertEquals("2026-11-20T08:00:00.000Z", history.text("/items/0/at"));
    assertEquals("mara@example.com", history.text("/items/0/by"));
    assertEquals("USER", history.text("/items/0/through"));
    assertFalse(history.response().asString().contains("Could you send"), "drafts lie elsewhere");
    var part = get(story.path("/history?limit=2"));
    assertEquals(
        "touch-planned",
        get(story.path("/history?limit=2&cursor=" + part.text("/nextCursor")))
            .text("/items/0/type"));
  }
}
