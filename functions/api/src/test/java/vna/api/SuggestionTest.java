package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// `GET /v1/deals/{dealId}/touches/suggested`.
@QuarkusTest
class SuggestionTest extends ApiTest {

  @Test
  void only_the_statement_is_left_to_type() {
    var story = Story.opened();

    var suggested = get(story.path("/touches/suggested")).is(200);
    var plan = (ObjectNode) suggested.body().get("plan");
    assertFalse(plan.get("value").has("statement"));
    ((ObjectNode) plan.get("value"))
        .put("statement", "Your line 3 stands still 41 minutes a changeover: 212,000 EUR a year");
    var planned = post(story.path("/touches"), plan.toString()).is(201);

    assertEquals(story.etag(), suggested.etag());
    assertEquals("INTENTIONAL", planned.text("/verdict/decision"), planned.body().toPrettyString());
    assertEquals("[]", planned.body().at("/verdict/findings").toString());
  }

  @Test
  void a_deal_that_is_over_gets_none() {
    var story = Story.opened();
    post(story.path("/close"), "{\"result\": \"WON\"}").is(200);

    get(story.path("/touches/suggested")).isProblem(409, "/problems/deal-closed");
  }

  @Test
  void what_is_no_deal_is_not_found() {
    get("/v1/deals/01JDZZZZZZZZZZZZZZZZZZZZZZ/touches/suggested")
        .isProblem(404, "/problems/not-found");
    get(Story.opened().path("/touches/suggested?x=1")).isBadAt("?x");
  }
}
