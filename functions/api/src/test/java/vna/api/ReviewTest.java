package vna.api;

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
  void what_is_no_week_is_bad_input_or_not_there() {
    post("/v1/reviews", "{\"week\": \"2027-W53\"}").isBadAt("/week");
    post("/v1/reviews?x=1", "{}").isBadAt("?x", "/week");
    get("/v1/reviews/2027-W53").isProblem(404, "/problems/not-found");
    get("/v1/reviews/2026-W48?owner=mara&x=1").isBadAt("?owner", "?x");
  }
}
