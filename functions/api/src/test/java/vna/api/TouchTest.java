package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `POST`, `GET /v1/deals/{dealId}/touches`, `.../check` and `GET .../{touchId}`.
@QuarkusTest
class TouchTest extends ApiTest {

  @Test
  void a_good_plan_is_stored_with_its_verdict_and_is_what_comes_next() {
    var story = Story.opened();

    var answer = post(story.path("/touches"), Samples.plan());

    answer.is(201);
    assertEquals("INTENTIONAL", answer.text("/verdict/decision"), answer.response().asString());
    assertEquals("do-touch", answer.text("/deal/nextAction/rule"));
    assertEquals("2026-11-24T08:00:00Z", answer.text("/deal/nextAction/dueAt"));
    assertEquals("\"2\"", answer.etag());
  }

  @Test
  void the_plan_is_read_again_as_it_was_sent() {
    var story = Story.opened();
    var sent = json(Samples.plan());
    var touchId = post(story.path("/touches"), sent.toString()).is(201).text("/touchId");

    var touch = get(story.path("/touches/" + touchId)).is(200);

    for (var same :
        new String[] {
          "channel",
          "scheduledFor",
          "buyerExpects",
          "value",
          "advances",
          "buyerNextAction",
          "draft",
          "ref"
        }) {
      assertEquals(sent.get(same), touch.body().get(same), same);
    }
    assertEquals("PLANNED", touch.text("/state"));
    assertEquals(32, touch.text("/replyRef").length());
    assertEquals(story.dealId(), touch.text("/dealId"));
    assertEquals(story.owner(), touch.text("/owner"));
    assertEquals("\"2\"", touch.etag());
    assertEquals(touch.body(), get(story.path("/touches")).is(200).body().at("/items/0"));
  }

  @Test
  void an_empty_plan_is_refused_with_its_verdict_and_the_deal_stays_as_it_is() {
    var story = Story.opened();
    var key = UUID.randomUUID().toString();

    var answer = post(story.path("/touches"), Samples.emptyPlan(), "Idempotency-Key", key);

    answer.isProblem(422, "/problems/empty-touch");
    assertEquals("EMPTY", answer.text("/verdict/decision"));
    assertFalse(answer.body().at("/verdict/findings").isEmpty());
    assertEquals(story.etag(), story.read().etag());
    var again = post(story.path("/touches"), Samples.emptyPlan(), "Idempotency-Key", key);
    assertEquals(answer.body(), again.isProblem(422, "/problems/empty-touch").body());
    assertEquals("true", again.header("Idempotent-Replay"));
  }

  @Test
  void a_check_says_what_planning_would_and_stores_nothing() {
    var story = Story.opened();
    var before = rows();

    var good = post(story.path("/touches/check"), Samples.plan(), "Idempotency-Key", "any").is(200);
    var empty = post(story.path("/touches/check"), Samples.emptyPlan()).is(200);

    assertEquals("INTENTIONAL", good.text("/verdict/decision"));
    assertEquals("EMPTY", empty.text("/verdict/decision"));
    assertEquals(before, rows());
  }

  @Test
  void a_refused_plan_is_stored_when_its_reason_is_given() {
    var story = Story.opened();
    var body =
        Samples.emptyPlan().replaceFirst("\\{", "{\"override\": {\"reason\": \"They asked\"}, ");

    var touchId = post(story.path("/touches"), body).is(201).text("/touchId");

    assertTrue(get(story.path("/touches/" + touchId)).body().at("/overridden").booleanValue());
  }

  @Test
  void touches_come_newest_first_part_by_part() {
    var story = Story.opened();
    for (var day = 24; day <= 28; day++) {
      post(
              story.path("/touches"),
              Samples.plan()
                  .replace("2026-11-24T", "2026-11-" + day + "T")
                  .replace("\"2026-11-27\"", "\"2026-11-30\""))
          .is(201);
    }

    var first = get(story.path("/touches?limit=2")).is(200);
    var second = get(story.path("/touches?limit=2&cursor=" + first.text("/nextCursor"))).is(200);
    var last = get(story.path("/touches?limit=2&cursor=" + second.text("/nextCursor"))).is(200);

    assertEquals("2026-11-28T09:00:00+01:00", first.text("/items/0/scheduledFor"));
    assertEquals("2026-11-26T09:00:00+01:00", second.text("/items/0/scheduledFor"));
    assertEquals(1, last.body().at("/items").size());
    assertFalse(last.body().has("nextCursor"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "EMAIL"                      | "FAX"                                  | /channel
          "channel": "EMAIL",          |                                        | /channel
          "2026-11-24T09:00:00+01:00"  | "24.11.2026"                           | /scheduledFor
          "2026-11-24T09:00:00+01:00"  | "2026-11-19T09:00:00+01:00"            | /scheduledFor
          "dana@plant.example"         | "nobody@plant.example"                 | /to/0
          "dana@plant.example"         | {"name": "Ivo"}                        | /to/0/email
          "dana@plant.example"         | 7                                      | /to/0
          "dana@plant.example"         | null                                   | /to/0
          "https://example.com/        | "https://example.com/our paper/        | /value/asset
          "INSIGHT"                    | "GOSSIP"                               | /value/kind
          "https://example.com/        | "ftp://example.com/                    | /value/asset
          "asset":                     | "shelf": "none", "asset":              | /value/shelf
          "build-requirements"         | "sign"                                 | /advances/step
          {"step": "build-requirements"} | {"goal": "g"}                        | /advances/goal
          {"step": "build-requirements"} | {"step": "decide", "goal": "g"}      | /advances
          {"step": "build-requirements"} | {"newGoal": {}}                      | /advances/newGoal/title
          "2026-11-27"                 | "2026-11-23"                           | /buyerNextAction/dueBy
          "dueBy":                     | "by": "ivo@plant.example", "dueBy":    | /buyerNextAction/by
          "draft":                     | "keeps": ["p"], "draft":               | /keeps/0
          "draft":                     | "verdict": {}, "draft":                | /verdict
          "draft":                     | "override": {}, "draft":               | /override/reason
          """)
  void one_thing_broken_is_said_at_its_place(String good, String broken, String pointer) {
    var story = Story.opened();
    var body = Samples.plan().replace(good, broken == null ? "" : broken);
    var before = rows();

    post(story.path("/touches"), body).isBadAt(pointer);
    post(story.path("/touches/check"), body).isBadAt(pointer);

    assertEquals(before, rows());
  }

  @Test
  void a_ref_names_one_touch_only() {
    var story = Story.opened();
    post(story.path("/touches"), Samples.plan("mine")).is(201);

    post(story.path("/touches"), Samples.plan("mine")).isBadAt("/ref");
  }

  @Test
  void lists_take_their_own_parameters_only() {
    var story = Story.opened();

    get(story.path("/touches?limit=101")).isBadAt("?limit");
    get(story.path("/touches?limit=2.0&cursor=x&sort=up")).isBadAt("?limit", "?cursor", "?sort");
    get(story.path("/touches?limit=1&limit=2")).isBadAt("?limit");
  }
}
