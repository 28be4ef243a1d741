package vna.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for everything that can be read.
@QuarkusTest
class EveryReadTest extends ApiTest {
  private static final String UNKNOWN = "01JDZZZZZZZZZZZZZZZZZZZZZZ";

  private static String of(String template, String dealId, String touchId) {
    return template.replace("{deal}", dealId).replace("{touch}", touchId);
  }

  private static String path(String template) {
    var story = Story.answered();
    return of(template, story.dealId(), story.touchId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/deals",
        "/v1/deals/{deal}",
        "/v1/deals/{deal}/history",
        "/v1/deals/{deal}/touches",
        "/v1/deals/{deal}/touches/suggested",
        "/v1/deals/{deal}/touches/{touch}",
        "/v1/next-actions",
        "/v1/playbook",
        "/v1/reviews/2026-W48"
      })
  void it_is_read_strictly_and_leaves_everything_as_it_is(String template) {
    var path = path(template);
    post("/v1/reviews", "{\"week\": \"2026-W48\"}").is(202);
    var before = rows();

    assertFalse(get(path).is(200).response().asString().contains(":null"));
    get(path + "?x=1").isBadAt("?x");
    if (!path.equals(template)) {
      get(of(template, UNKNOWN, UNKNOWN)).isProblem(404, "/problems/not-found");
    }
    assertEquals(406, given().accept("image/png").get(path).statusCode());
    try (var _ = Fault.OUTAGE.strikes()) {
      var answer = get(path).isProblem(503, "about:blank");
      assertEquals("2", answer.header("Retry-After"));
    }

    assertEquals(before, rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/deals",
        "/v1/deals/{deal}/history",
        "/v1/deals/{deal}/touches",
        "/v1/next-actions",
        "/v1/reviews/2026-W48"
      })
  void what_is_a_list_is_csv_where_that_is_asked_for(String template) {
    var path = path(template);
    post("/v1/reviews", "{\"week\": \"2026-W48\"}").is(202);

    var answer = given().accept("text/csv, application/json;q=0.5").get(path);

    assertEquals(200, answer.statusCode());
    assertEquals("text/csv;charset=UTF-8", answer.contentType());
    assertEquals("Accept", answer.getHeader("Vary"));
    assertTrue(answer.asString().lines().count() > 1, answer.asString());
    assumeTrue(!path.contains("reviews"));
    var json = get(path).body().path("items").size();
    assertEquals(1 + json, answer.asString().split("\r\n").length);
  }
}
