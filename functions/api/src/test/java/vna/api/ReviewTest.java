package vna.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// `POST /v1/reviews` and `GET /v1/reviews/{week}`.
@QuarkusTest
class ReviewTest extends ApiTest {

  @Test
  void a_review_is_asked_for_and_read_where_location_says() {
    var owner = "review-" + UUID.randomUUID() + "@example.com";
    var body = Samples.open().replace("mara@example.com", owner);
    var dealId = post("/v1/deals", body).is(201).text("/dealId");
    post("/v1/deals/" + dealId + "/touches", Samples.emptyPlan()).is(422);

    var asked = post("/v1/reviews", "{\"week\": \"2026-W48\"}").is(202);
    var review = get(asked.header("Location") + "?owner=" + owner).is(200);

    assertEquals("2026-W48", asked.text("/week"));
    assertEquals("/v1/reviews/2026-W48", asked.header("Location"));
    assertEquals("2026-W48", review.text("/week"));
    assertEquals(1, review.body().at("/habits/0/empty").intValue());
    assertEquals(owner, review.text("/habits/0/owner"));
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

    var csv = given().accept("text/csv").get("/v1/reviews/2026-W48?owner=" + owner).asString();

    assertEquals(
        """
        section,dealId,name,account,owner,at,step,goal,reason,question,action,dueAt,daysUntilDue,planned,intentional,needsWork,empty,unplanned,advance.count,advance.of
        moved,{deal},Line 3 changeover,Plant GmbH,{owner},2026-11-23T07:30:00Z,build-requirements,,,,,,,,,,,,,
        waitingFor,{deal},Line 3 changeover,Plant GmbH,{owner},,,,,,Dana Weiss: “Bring the maintenance lead to Friday's walkthrough”,2026-11-27T22:59:59Z,4,,,,,,,
        habits,,,,{owner},,,,,,,,,0,0,0,0,1,1,1
        """
            .replace("{deal}", deal.text("/dealId"))
            .replace("{owner}", owner),
        csv.replace("\r\n", "\n"));
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
