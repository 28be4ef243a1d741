package vna.api;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every operation alike.
@QuarkusTest
class EveryOperationTest extends ApiTest {
  private static final String UNKNOWN = "01JDZZZZZZZZZZZZZZZZZZZZZZ";

  @ParameterizedTest
  @EnumSource
  void a_good_request_is_answered_with_the_deal_and_its_etag(Operation operation) {
    var story = operation.prepared();

    var answer = operation.send(story, operation.body());

    answer.is(operation.status);
    if (answer.body().has("deal")) {
      assertEquals("\"" + answer.text("/deal/version") + "\"", answer.etag());
      assertEquals(story.dealId(), answer.text("/deal/dealId"));
    }
    assertFalse(answer.response().asString().contains("null"));
  }

  @ParameterizedTest
  @EnumSource
  void an_unknown_deal_is_not_found(Operation operation) {
    assumeTrue(operation.isOnDeal());
    var path = operation.path(UNKNOWN, UNKNOWN);

    var answer = send(operation.method, path, operation.body(), "If-Match", "\"1\"");

    answer.isProblem(404, "/problems/not-found");
    assertEquals(path, answer.text("/instance"));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_no_id_is_not_found(Operation operation) {
    assumeTrue(operation.isOnDeal());

    for (var id : new String[] {"x", "a".repeat(3_000), "%00", "01jdzzzzzzzzzzzzzzzzzzzzzz"}) {
      send(operation.method, operation.path(id, UNKNOWN), operation.body(), "If-Match", "\"1\"")
          .isProblem(404, "/problems/not-found");
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_unknown_touch_is_not_found(Operation operation) {
    assumeTrue(operation.isOnTouch());
    var story = operation.prepared();

    send(
            operation.method,
            operation.path(story.dealId(), UNKNOWN),
            operation.body(),
            "If-Match",
            story.etag())
        .isProblem(404, "/problems/not-found");
  }

  @ParameterizedTest
  @EnumSource
  void a_stale_version_is_412_and_changes_nothing(Operation operation) {
    assumeTrue(operation.isOnDeal() && operation != Operation.CHECK);
    var story = operation.prepared();
    var before = rows();

    for (var stale : new String[] {"\"999\"", "W/" + story.etag(), "\"\"", "\"x\", \"y\""}) {
      send(operation.method, operation.path(story), operation.body(), "If-Match", stale)
          .isProblem(412, "/problems/stale");
    }

    assertEquals(before, rows());
  }

  @ParameterizedTest
  @EnumSource
  void any_version_will_do_for_a_star_and_one_of_several(Operation operation) {
    assumeTrue(operation.isOnDeal() && operation != Operation.CHECK);
    for (var form : new String[] {"*", "\"999\" , %s"}) {
      var story = operation.prepared();

      send(
              operation.method,
              operation.path(story),
              operation.body(),
              "If-Match",
              form.formatted(story.etag()))
          .is(operation.status);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_change_without_if_match_is_428(Operation operation) {
    assumeTrue(operation.needsIfMatch());
    var story = operation.prepared();
    var before = rows();

    send(operation.method, operation.path(story), operation.body()).isProblem(428, "about:blank");

    assertEquals(before, rows());
  }

  @ParameterizedTest
  @EnumSource
  void the_same_request_again_is_one_effect_and_the_first_answer(Operation operation) {
    assumeTrue(operation.method.equals("POST") && operation != Operation.CHECK);
    var story = operation.prepared();
    var body = operation.body();
    var key = UUID.randomUUID().toString();
    var first = operation.send(story, body, "Idempotency-Key", key).is(operation.status);
    var before = rows();

    var again = operation.send(story, body, "Idempotency-Key", key);

    again.is(operation.status);
    assertEquals(first.body(), again.body());
    assertEquals(first.etag(), again.etag());
    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals("", first.header("Idempotent-Replay"));
    if (operation != Operation.REOPEN) {
      assertEquals("true", again.header("Idempotent-Replay"));
    }
    assertEquals(before, rows());
  }

  @ParameterizedTest
  @EnumSource
  void another_body_under_the_same_key_is_refused(Operation operation) {
    assumeTrue(operation.method.equals("POST") && operation.needsBody());
    assumeTrue(operation != Operation.CHECK);
    var story = operation.prepared();
    var key = UUID.randomUUID().toString();
    operation.send(story, operation.body(), "Idempotency-Key", key).is(operation.status);
    var before = rows();

    var answer = operation.send(story, otherBody(operation), "Idempotency-Key", key);

    answer.isProblem(422, "/problems/key-reused");
    assertEquals(before, rows());
  }

  private static String otherBody(Operation operation) {
    return switch (operation) {
      case CLOSE -> "{\"result\": \"LOST\", \"reason\": \"No budget\"}";
      case CANCEL -> "{\"reason\": \"Another reason\"}";
      case DEFER -> "{\"until\": \"2026-12-01\", \"reason\": \"They take stock this week\"}";
      case RECORD, RECORD_UNPLANNED -> operation.body().replace("08:30:00", "08:31:00");
      default -> operation.body();
    };
  }

  @ParameterizedTest
  @EnumSource
  void a_key_of_another_deal_is_refused(Operation operation) {
    assumeTrue(operation.method.equals("POST") && operation.isOnDeal());
    assumeTrue(operation != Operation.CHECK);
    var key = UUID.randomUUID().toString();
    operation
        .send(closedFor(operation), operation.body(), "Idempotency-Key", key)
        .is(operation.status);
    var other = closedFor(operation);
    var before = rows();

    var answer = operation.send(other, operation.body(), "Idempotency-Key", key);

    answer.isProblem(422, "/problems/key-reused");
    assertEquals(before, rows());
  }

  /// A deal is reopened only where it was closed.
  private static Story closedFor(Operation operation) {
    var story = operation.prepared();
    if (operation == Operation.REOPEN) {
      post(story.path("/close"), "{\"result\": \"WON\"}").is(200);
    }
    return story;
  }

  @ParameterizedTest
  @EnumSource
  void a_key_that_is_none_is_bad_input(Operation operation) {
    assumeTrue(operation.method.equals("POST"));
    var story = operation.prepared();

    for (var key : new String[] {"two words", "k".repeat(256)}) {
      operation.send(story, operation.body(), "Idempotency-Key", key).isBadAt("Idempotency-Key:");
    }
  }

  @ParameterizedTest
  @EnumSource
  void bad_input_is_said_all_at_once_and_nothing_is_stored(Operation operation) {
    assumeTrue(operation.isOnDeal());
    var story = operation.prepared();
    var before = rows();
    var body =
        operation.needsBody() ? operation.body().replaceFirst("\\{", "{\"x\": 1, ") : "{\"x\": 1}";

    var answer = send(operation.method, operation.path(story) + "?y=1", body, "If-Match", "7");

    answer.isBadAt("?y", "If-Match:", "/x");
    assertEquals(before, rows());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_no_json_is_bad_input(Operation operation) {
    var story = operation.prepared();
    var before = rows();

    for (var broken :
        new String[] {"{", "[]", "null", "{} {}", "{\"a\":NaN}", "{'a':1}", "\u0000", "{}x"}) {
      var answer = operation.send(story, broken);
      answer.isProblem(400, "/problems/invalid-input");
      assertTrue(answer.body().at("/errors/0/pointer").isTextual());
    }

    assertEquals(before, rows());
  }

  @ParameterizedTest
  @EnumSource
  void too_much_is_413(Operation operation) {
    var story = operation.prepared();

    operation
        .send(story, "{\"note\": \"" + "x".repeat(256 * 1024) + "\"}")
        .isProblem(413, "about:blank");
  }

  @ParameterizedTest
  @EnumSource
  void what_cannot_be_had_in_that_form_is_406_and_nothing_is_stored(Operation operation) {
    assumeTrue(operation.status != 204);
    var story = operation.prepared();
    var before = rows();

    operation.send(story, operation.body(), "Accept", "text/html").isProblem(406, "about:blank");

    assertEquals(before, rows());
  }

  @ParameterizedTest
  @EnumSource
  void a_body_that_is_no_json_by_its_own_account_is_415(Operation operation) {
    var story = operation.prepared();
    var before = rows();

    for (var type :
        new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded"}) {
      var answer =
          given()
              .contentType(type)
              .header("If-Match", "*")
              .body("{}")
              .request(operation.method, operation.path(story));
      assertEquals(415, answer.statusCode());
      assertEquals("application/problem+json", answer.contentType());
    }

    assertEquals(before, rows());
  }

  @Test
  void while_others_keep_changing_the_deal_all_are_409_and_nothing_is_stored() throws Exception {
    var commands =
        Stream.of(Operation.values())
            // A playbook that somebody else has put is 412.
            .filter(operation -> operation.isOnDeal() || operation == Operation.OPEN)
            .filter(operation -> operation != Operation.CHECK)
            .collect(toMap(operation -> operation, EveryOperationTest::closedFor));
    var before = rows();

    try (var _ = Fault.CONFLICT.strikes();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          threads.invokeAll(
              commands.entrySet().stream()
                  .<Callable<Answered>>map(
                      one -> () -> one.getKey().send(one.getValue(), one.getKey().body()))
                  .toList());
      for (var answer : answers) {
        answer.get().isProblem(409, "/problems/stale");
      }
    }

    assertEquals(before, rows());
  }

  @ParameterizedTest
  @EnumSource
  void without_our_data_it_is_503_and_nothing_is_stored(Operation operation) {
    var story = operation.prepared();
    var before = rows();

    try (var _ = Fault.OUTAGE.strikes()) {
      operation.send(story, operation.body()).isProblem(503, "about:blank");
    }

    assertEquals(before, rows());
  }
}
