package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `POST`, `PUT`, `DELETE .../touches/{touchId}/outcome` and `POST .../outcomes`.
@QuarkusTest
class OutcomeTest extends ApiTest {

  @Test
  void an_outcome_belongs_to_its_touch_and_there_is_one() {
    var story = Story.planned();

    var answer = post(story.touch("/outcome"), Samples.outcome()).is(200);

    assertEquals(story.touchId(), answer.text("/touchId"));
    assertEquals("await-commitment", answer.text("/deal/nextAction/rule"));
    assertEquals("build-requirements", answer.text("/deal/step"));
    var touch = get(story.touch(""));
    assertEquals("BUYER_COMMITTED", touch.text("/outcome/result"));
    assertEquals("DONE", touch.text("/state"));
    post(story.touch("/outcome"), Samples.outcome()).isProblem(409, "/problems/outcome-recorded");
  }

  @Test
  void an_outcome_is_corrected_and_the_deal_folded_again() {
    var story = Story.answered();

    var answer =
        send(
            "PUT",
            story.touch("/outcome"),
            "{\"result\": \"NO_RESPONSE\", \"occurredAt\": \"2026-11-23T08:30:00+01:00\"}",
            "If-Match",
            story.etag());

    answer.is(200);
    assertEquals(story.touchId(), answer.text("/touchId"));
    assertEquals("recognise-problem", answer.text("/deal/step"));
    assertEquals("NO_RESPONSE", get(story.touch("")).text("/outcome/result"));
  }

  @Test
  void an_outcome_is_withdrawn_and_the_touch_is_planned_again() {
    var story = Story.answered();

    var answer = send("DELETE", story.touch("/outcome"), "").is(204);

    assertEquals(story.read().etag(), answer.etag());
    assertEquals("do-touch", story.read().text("/nextAction/rule"));
    assertFalse(get(story.touch("")).body().has("outcome"));
    send("DELETE", story.touch("/outcome"), "").isProblem(404, "/problems/not-found");
    post(story.touch("/outcome"), Samples.outcome()).is(200);
  }

  @Test
  void what_happened_without_a_plan_is_recorded() {
    var story = Story.opened();

    var answer = post(story.path("/outcomes"), Samples.unplanned()).is(201);

    assertEquals("answer-the-buyer", answer.text("/deal/nextAction/rule"));
    assertFalse(answer.body().has("touchId"));
    post(story.path("/outcomes"), Samples.unplanned().replace("\"startedBy\": \"BUYER\",", ""))
        .isBadAt("/startedBy");
    post(story.path("/outcomes"), Samples.unplanned().replace("\"channel\": \"CALL\",", ""))
        .isBadAt("/channel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "BUYER_COMMITTED"            | "MAYBE"                              | /result
          "result": "BUYER_COMMITTED", |                                      | /result
          "BUYER_COMMITTED"            | "NO_RESPONSE"                        | /commitment
          "2026-11-23T08:30:00+01:00"  | "2026-11-23T09:06:00+01:00"          | /occurredAt
          "2026-11-23T08:30:00+01:00"  | "2026-11-19T09:00:00+01:00"          | /occurredAt
          "2026-11-23T08:30:00+01:00"  | "yesterday"                          | /occurredAt
          "2026-11-27"                 | "2026-11-22"                         | /commitment/dueBy
          "Bring the maintenance lead to Friday's walkthrough" | ""           | /commitment/action
          "build-requirements"         | "sign"                               | /step
          "note":                      | "until": "2026-11-30", "note":       | /until
          "note":                      | "contact": "nobody@x.example", "note": | /contact
          "note":                      | "goalReached": "g", "note":          | /goalReached
          "note":                      | "promiseKept": "p", "note":          | /promiseKept
          "note":                      | "channel": "CALL", "note":           | /channel
          """)
  void one_thing_broken_is_said_at_its_place(String good, String broken, String pointer) {
    var body = Samples.outcome().replace(good, broken == null ? "" : broken);
    var planned = Story.planned();
    var answered = Story.answered();
    var before = rows();

    post(planned.touch("/outcome"), body).isBadAt(pointer);
    send("PUT", answered.touch("/outcome"), body, "If-Match", answered.etag()).isBadAt(pointer);

    assertEquals(before, rows());
  }

  @Test
  void there_is_nothing_to_correct_before_there_is_an_outcome() {
    var story = Story.planned();

    send("PUT", story.touch("/outcome"), Samples.outcome(), "If-Match", story.etag())
        .isProblem(404, "/problems/not-found");
  }
}
