package vna.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.playbook.Playbook;
import vna.wire.PlaybookJson;

/// `GET`, `PUT /v1/playbook`.
@QuarkusTest
class PlaybookTest extends ApiTest {
  private static final String PATH = "/v1/playbook";

  @AfterEach
  void what_ships_holds_again() {
    put(shipped());
  }

  @Test
  void what_was_got_is_taken_back_under_the_next_version() {
    var before = get(PATH).is(200);

    var put = send("PUT", PATH, before.response().asString(), "If-Match", before.etag()).is(200);

    var version = before.body().get("version").intValue() + 1;
    assertEquals("\"" + version + "\"", put.etag());
    assertEquals(((ObjectNode) before.body()).put("version", version), put.body());
    assertEquals(put.body(), get(PATH).is(200).body());
    assertEquals(put.etag(), get(PATH).etag());
  }

  @Test
  void putting_is_strict_and_a_refusal_leaves_everything_as_it_is() {
    var before = rows();
    var good = shipped().toString();

    send("PUT", PATH + "?y=1", good, "If-Match", "*").isBadAt("?y");
    send("PUT", PATH, good, "If-Match", "*", "Accept", "text/html").isProblem(406, "about:blank");
    send("PUT", PATH, " ".repeat(256 * 1024 + 1), "If-Match", "*").isProblem(413, "about:blank");
    assertEquals(415, given().contentType("text/plain").body("{}").put(PATH).statusCode());
    try (var _ = Fault.OUTAGE.strikes()) {
      send("PUT", PATH, good, "If-Match", "*").isProblem(503, "about:blank");
    }

    assertEquals(before, rows());
  }

  @Test
  void every_version_is_kept() {
    var version = put(shipped()).body().get("version").intValue();
    put(shipped().put("enforcement", "ADVISE"));

    for (var kept : new int[] {1, version, version + 1}) {
      assertTrue(rows().containsKey("PLAYBOOK VERSION#%010d".formatted(kept)), "version " + kept);
    }
  }

  @Test
  void who_has_not_seen_the_latest_changes_nothing() {
    var stale = put(shipped()).etag();
    put(shipped());
    var before = rows();

    for (var seen : new String[] {stale, "W/" + get(PATH).etag(), "\"x\""}) {
      send("PUT", PATH, shipped().toString(), "If-Match", seen).isProblem(412, "/problems/stale");
    }
    send("PUT", PATH, shipped().toString()).isProblem(428, "about:blank");

    assertEquals(before, rows());
    send("PUT", PATH, shipped().toString(), "If-Match", "*").is(200);
  }

  @Test
  void the_next_verdict_is_by_it_and_names_its_version() {
    var story = Story.opened();
    var playbook = shipped();
    ((ObjectNode) playbook.get("rules")).putObject("value-missing").put("severity", "HINT");
    playbook.put("enforcement", "ADVISE");

    var version = put(playbook).body().get("version").intValue();
    var planned = post(story.path("/touches"), Samples.emptyPlan()).is(201);

    assertEquals(version, planned.body().at("/verdict/playbookVersion").intValue());
    assertEquals("HINT", planned.text("/verdict/findings/0/severity"));
    assertEquals("EMPTY", planned.text("/verdict/decision"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          enforcement                  | "STRICT"                   | /enforcement
          enforcement                  |                            | /enforcement
          allowOverride                | "yes"                      | /allowOverride
          languages                    | ["en", "xx"]               | /languages/1
          languages                    | ["en", "en"]               | /languages/1
          steps                        |                            | /steps
          steps                        | []                         | /steps
          steps                        | [{"key": "decide", "name": "n", "buyerQuestion": "q?", "exitAction": "They act", "maxDays": 9}] | /steps /shelf/0/steps/0 /shelf/1/steps/0 /shelf/2/steps/0 /shelf/3/steps/0
          steps/1/key                  | "recognise-problem"        | /steps/1/key /shelf/1/steps/0
          steps/1/key                  | "two words"                | /steps/1/key /shelf/1/steps/0
          steps/1/maxDays              | 0                          | /steps/1/maxDays
          steps/1/maxDays              | "30"                       | /steps/1/maxDays
          steps/1/buyerQuestion        | ""                         | /steps/1/buyerQuestion
          steps/1/needsDecider         | null                       | /steps/1/needsDecider
          rules                        | {"value-mising": {}}       | /rules/value-mising
          rules                        | {"circling": {"severity": "LOUD"}} | /rules/circling/severity
          rules                        | {"circling": {"fromStep": "close"}} | /rules/circling/fromStep
          rules                        | {"circling": {"max": 4}}   | /rules/circling/max
          rules                        | []                         | /rules
          settings/ask/maxDays         | 366                        | /settings/ask/maxDays
          settings/ask/maxDays         | 2.5                        | /settings/ask/maxDays
          settings/autopilot/deals     | 1                          | /settings/autopilot/deals
          settings/autopilot/days      | 91                         | /settings/autopilot/days
          settings/cadence/minHours    | -1                         | /settings/cadence/minHours
          settings/silent/max          | 0                          | /settings/silent/max
          settings/silent/waitDays     | 61                         | /settings/silent/waitDays
          settings/circling/max        | 0                          | /settings/circling/max
          settings/commitment/graceDays | -1                        | /settings/commitment/graceDays
          settings/reply/hours         | 0                          | /settings/reply/hours
          settings/first/hours         | 1e9                        | /settings/first/hours
          settings/first/minutesFromForm | 0                        | /settings/first/minutesFromForm
          settings/similar/min         | 1.01                       | /settings/similar/min
          settings/keep/refusedDays    | 0                          | /settings/keep/refusedDays
          settings/keep/days           | 7                          | /settings/keep/days
          phrases                      | {"fr": {}}                 | /phrases/fr
          phrases                      | {"en": {"empty": ["-"]}}   | /phrases/en/empty/0
          phrases                      | {"en": {"empti": []}}      | /phrases/en/empti
          decidingTitles               | [7]                        | /decidingTitles/0
          calendar/zone                | "Berlin"                   | /calendar/zone
          calendar/zone                | "+01:00"                   | /calendar/zone
          calendar/workingDays         | []                         | /calendar/workingDays
          calendar/workingDays         | ["MON"]                    | /calendar/workingDays/0
          calendar/from                | "9:00"                     | /calendar/from
          calendar/to                  | "08:00"                    | /calendar/to
          calendar/to                  | "24:00"                    | /calendar/to
          calendar/holidays            | "DE-XX"                    | /calendar/holidays
          calendar/holidays            | "de"                       | /calendar/holidays
          calendar/holidays            | "Bavaria"                  | /calendar/holidays
          shelf/1/key                  | "cost-of-standing-still"   | /shelf/1/key
          shelf/1/kind                 | "GOSSIP"                   | /shelf/1/kind
          shelf/1/title                |                            | /shelf/1/title
          shelf/1/asset                | "ftp://example.com/a"      | /shelf/1/asset
          shelf/1/steps/0              | "close"                    | /shelf/1/steps/0
          team                         | "Taktgeber"                | /team
          """)
  void one_thing_broken_is_said_at_its_place(
      String where, @Nullable String broken, String pointers) {
    var playbook = shipped();
    set(playbook, "/" + where, broken);
    var before = get(PATH).etag();

    send("PUT", PATH, playbook.toString(), "If-Match", before).isBadAt(pointers.split(" "));

    assertEquals(before, get(PATH).etag());
  }

  @Test
  void everything_broken_is_said_at_once() {
    var playbook = shipped();
    set(playbook, "/enforcement", "7");
    set(playbook, "/steps/0/maxDays", "0");
    set(playbook, "/settings/reply", "{\"hours\": 0, \"days\": 1}");
    set(playbook, "/calendar/zone", "\"Mars\"");
    set(playbook, "/shelf/0/steps", "[\"close\"]");

    send("PUT", PATH + "?force=1", playbook.toString(), "If-Match", "7")
        .isBadAt(
            "?force",
            "If-Match:",
            "/enforcement",
            "/steps/0/maxDays",
            "/settings/reply/hours",
            "/settings/reply/days",
            "/calendar/zone",
            "/shelf/0/steps/0");
  }

  @Test
  void a_deal_on_a_step_that_went_goes_on_from_before_all_others() {
    var story = Story.opened();
    var playbook = shipped();
    set(playbook, "/steps/0/key", "\"see-the-problem\"");
    set(playbook, "/shelf/0/steps", "[]");
    put(playbook);

    var read = story.read();
    var suggested = get(story.path("/touches/suggested")).is(200);
    var outcome =
        Samples.unplanned().replace("\"question\"", "\"step\": \"see-the-problem\", \"question\"");
    var moved = post(story.path("/outcomes"), outcome).is(201);

    assertEquals("recognise-problem", read.text("/step"));
    assertEquals("first-touch", read.text("/nextAction/rule"));
    assertEquals("cost-of-standing-still", suggested.text("/plan/value/shelf"));
    assertEquals("see-the-problem", moved.text("/deal/step"));
  }

  private static void set(ObjectNode playbook, String where, @Nullable String value) {
    var parent = playbook.at(where.substring(0, where.lastIndexOf('/')));
    var name = where.substring(where.lastIndexOf('/') + 1);
    if (value == null) {
      ((ObjectNode) parent).remove(name);
    } else if (parent.isArray()) {
      ((ArrayNode) parent).set(Integer.parseInt(name), json(value));
    } else {
      ((ObjectNode) parent).set(name, json(value));
    }
  }

  private static ObjectNode shipped() {
    return PlaybookJson.playbook(Playbook.DEFAULT);
  }

  private static Answered put(JsonNode playbook) {
    return send("PUT", PATH, playbook.toString(), "If-Match", get(PATH).etag()).is(200);
  }
}
