package vna.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vna.review.Week;
import vna.store.Reviews;

/// `POST /v1/reviews` and `GET /v1/reviews/{week}`.
@QuarkusTest
class ReviewTest extends ApiTest {

  /// An owner who tried to send nothing.
  private static String owned(String account) {
    var owner = "review-" + UUID.randomUUID() + "@example.com";
    var body = Samples.open().replace("mara@example.com", owner).replace("Plant GmbH", account);
    var dealId = post("/v1/deals", body).is(201).text("/dealId");
    post("/v1/deals/" + dealId + "/touches", Samples.emptyPlan()).is(422);
    return owner;
  }

  @Test
  void a_review_is_asked_for_and_read_where_location_says() {
    var owner = owned("Plant GmbH");

    var asked = post("/v1/reviews", "{\"week\": \"2026-W48\"}").is(202);
    var team = get(asked.header("Location")).is(200);
    var part = get(asked.header("Location") + "?owner=" + owner).is(200);

    assertEquals("2026-W48", asked.text("/week"));
    assertEquals("/v1/reviews/2026-W48", asked.header("Location"));
    assertTrue(team.body().path("number").intValue() > 0);
    assertEquals("2026-W48", part.text("/week"));
    assertEquals(1, part.body().at("/habits/0/empty").intValue());
    assertEquals(owner, part.text("/habits/0/owner"));
  }

  @Test
  void a_review_is_to_be_had_in_the_form_that_is_accepted() {
    var at = "/v1/reviews/2026-W48?owner=" + owned("=Plant <b>");
    post("/v1/reviews", "{\"week\": \"2026-W48\"}").is(202);

    var page = accept(at, "text/html,application/xhtml+xml,*/*;q=0.8").is(200);
    var csv = accept(at, "text/csv").is(200);
    var text = accept(at, "text/plain").is(200);

    assertEquals("text/html;charset=UTF-8", page.header("Content-Type"));
    assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none';"));
    assertEquals("Accept", page.header("Vary"));
    assertTrue(page.response().asString().contains("=Plant &lt;b&gt;"));
    var lines = csv.response().asString().lines().toList();
    assertTrue(lines.getFirst().startsWith("section,owner,dealId,name,account,"));
    assertTrue(lines.stream().anyMatch(line -> line.contains(",'=Plant <b>,")), lines::toString);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("habits,review-")));
    assertTrue(text.response().asString().startsWith("week      2026-W48, 23 November to 29"));
    assertEquals("application/json", accept(at, "*/*").is(200).header("Content-Type"));
    assertEquals(406, accept(at, "image/png").response().statusCode());
  }

  private static Answered accept(String path, String types) {
    return send("GET", path, "", "Accept", types);
  }

  @Test
  void a_review_that_nobody_asked_for_is_not_there_and_one_ahead_cannot_be_asked_for() {
    get("/v1/reviews/2024-W10").isProblem(404, "/problems/not-found");
    get("/v1/reviews/2099-W10").isProblem(404, "/problems/not-found");
    post("/v1/reviews", "{\"week\": \"2099-W10\"}").isBadAt("/week");
  }

  @Test
  void while_it_is_made_one_is_told_to_look_again() {
    new Reviews(client, table).begin(Week.parse("2025-W10").orElseThrow(), TurnableClock.MONDAY);

    var early = get("/v1/reviews/2025-W10").isProblem(404, "/problems/not-found");
    post("/v1/reviews", "{\"week\": \"2025-W10\"}").is(202);

    assertEquals("2", early.header("Retry-After"));
    get("/v1/reviews/2025-W10").is(200);
  }

  @Test
  void a_review_is_csv_section_by_section() {
    var owner = "review-" + UUID.randomUUID() + "@example.com";
    var deal = post("/v1/deals", Samples.open().replace("mara@example.com", owner)).is(201);
    var path = "/v1/deals/" + deal.text("/dealId");
    post(
            path + "/outcomes",
            Samples.outcome()
                .replaceFirst("\\{", "{\"channel\": \"CALL\", \"startedBy\": \"SELLER\", "))
        .is(201);

    post("/v1/reviews", "{\"week\": \"2026-W48\"}").is(202);

    var csv = given().accept("text/csv").get("/v1/reviews/2026-W48?owner=" + owner).asString();

    assertEquals(
        """
        moved,{owner},{deal},Line 3 changeover,Plant GmbH,,,,,2026-11-23T07:30:00Z,,,,build-requirements,,,,,,,,,,,,,,,,,
        waitingFor,{owner},{deal},Line 3 changeover,Plant GmbH,,,,Dana Weiss: “Bring the maintenance lead to Friday's walkthrough”,,2026-11-27T22:59:59Z,4,,,,,,,,,,,,,,,,,,,
        habits,{owner},,,,,,,,,,,,,,,,,,0,0,0,0,1,1,1,0,0,,,
        habitsByChannel,,,,,,,,,,,,,,,CALL,,,,0,0,0,0,1,1,1,0,0,,,
        """
            .replace("{deal}", deal.text("/dealId"))
            .replace("{owner}", owner),
        csv.substring(csv.indexOf("\n") + 1).replace("\r\n", "\n"));
  }

  @Test
  void what_is_no_week_is_bad_input_or_not_there() {
    post("/v1/reviews", "{\"week\": \"2027-W53\"}").isBadAt("/week");
    post("/v1/reviews?x=1", "{}").isBadAt("?x", "/week");
    post("/v1/reviews", "{\"week\": \"" + "2".repeat(256 * 1024) + "\"}").is(413);
    post("/v1/reviews", "{\"week\": \"2026-W48\"}", "Accept", "text/csv").is(406);
    assertEquals(
        415, given().contentType("text/plain").body("{}").post("/v1/reviews").statusCode());
    get("/v1/reviews/2027-W53").isProblem(404, "/problems/not-found");
    get("/v1/reviews/2026-W48?owner=mara&x=1").isBadAt("?owner", "?x");
  }
}
