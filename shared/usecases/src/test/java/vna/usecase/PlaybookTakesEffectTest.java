package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.store.PlaybookStore;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.ExternalId;
import vna.wire.OpenReader;
import vna.wire.PlanReader;
import vna.wire.StrictJson;

/// Each thing that a team may say in its playbook changes what happens.
class PlaybookTakesEffectTest {
  private static final Caller MARA = new Caller.User("mara@example.com", Role.REP);
  private static final DealName DEAL = new DealName.ByExternalId(new ExternalId("hubspot", "9182"));
  private static final String LONG =
      "Plants that stopped sorting jobs by customer and sorted them by tool instead spent a third"
          + " less time on changeovers within eight weeks, and the crews of the late shift said"
          + " that nothing else had made their evenings calmer than that one list";
  private static final String REWORDED =
      LONG.replace("eight", "nine").replace("crews", "people").replace("calmer", "quieter");

  private final Stage stage = new Stage();

  @BeforeEach
  void it_is_december() {
    stage.clock.set(Instant.parse("2026-12-10T09:00:00Z"));
  }

  @Nested
  class TheRules {

    @BeforeEach
    void a_deal() {
      stage.applied(Samples.open());
    }

    @ParameterizedTest
    @CsvSource({
      "OFF, INTENTIONAL",
      "HINT, INTENTIONAL",
      "ADVICE, NEEDS_WORK",
      "BLOCKER, EMPTY",
    })
    void a_severity_replaces_that_of_the_rule(String severity, String decision) {
      stage.playbook("/rules", "{\"ask-undated\": {\"severity\": \"%s\"}}".formatted(severity));

      var answer = stage.apply(undated());

      assertEquals(decision, answer.body().at("/verdict/decision").textValue());
      assertEquals(
          severity.equals("OFF") ? Optional.empty() : Optional.of(severity),
          severity(answer, "ask-undated"));
    }

    @Test
    void a_severity_replaces_escalations_too() {
      var order = plan("order", "/buyerNextAction/action", "\"Sign the contract\"");
      assertEquals(Optional.of("BLOCKER"), severity(checked(order), "order-as-goal"));

      stage.playbook("/rules", "{\"order-as-goal\": {\"severity\": \"HINT\"}}");

      assertEquals(Optional.of("HINT"), severity(checked(order), "order-as-goal"));
    }

    @Test
    void a_rule_is_silent_before_its_step() {
      stage.playbook("/rules", "{\"ask-undated\": {\"fromStep\": \"build-requirements\"}}");

      var before = checked(undated());
      stage.applied(with(Samples.open().put("id", "on"), "/step", "\"build-requirements\""));
      var from = checked(undated());

      assertEquals(Optional.empty(), severity(before, "ask-undated"));
      assertEquals(Optional.of("ADVICE"), severity(from, "ask-undated"));
    }

    @Test
    void ask_maxDays() {
      assertChanges("ask-undated", "/settings/ask/maxDays", "2", Samples.plan());
    }

    @Test
    void cadence_minHours() {
      stage.applied(Samples.plan());

      assertChanges("too-soon", "/settings/cadence/minHours", "30", nextDay());
    }

    @Test
    void silent_max() {
      stage.applied(Samples.plan());
      stage.applied(outcome("NO_RESPONSE"));

      assertChanges("frozen-out", "/settings/silent/max", "1", later());
    }

    @Test
    void circling_max() {
      stage.applied(Samples.plan());
      stage.applied(outcome("NO_RESPONSE"));

      assertChanges("circling", "/settings/circling/max", "1", later());
    }

    @Test
    void similar_min() {
      stage.applied(plan("first", "/value", "{\"statement\": \"" + LONG + "\"}"));

      assertChanges(
          "value-repeated",
          "/settings/similar/min",
          "0.6",
          with(later(), "/value", "{\"statement\": \"" + REWORDED + "\"}"));
    }

    @Test
    void a_phrase_of_the_team_is_empty_too() {
      assertChanges(
          "value-missing",
          "/phrases",
          "{\"en\": {\"empty\": [\"keeping the ball rolling\"]}}",
          plan("p", "/value", "{\"statement\": \"Keeping the ball rolling\"}"));
    }

    @Test
    void a_phrase_that_the_team_takes_out_is_empty_no_more() {
      assertChanges(
          "empty-phrase",
          "/phrases",
          "{\"en\": {\"empty\": [\"-just checking in\"]}}",
          plan("p", "/value", "{\"statement\": \"Just checking in\"}"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            vagueAsk | walk the gemba           | Walk the gemba           | ask-not-an-action
            vagueAsk | -think about it          | Think about it           | ask-not-an-action
            order    | release the budget line  | Release the budget line  | order-as-goal
            order    | -sign the contract       | Sign the contract        | order-as-goal
            """)
    void phrases_of_an_ask(String list, String phrase, String ask, String rule) {
      assertChanges(
          rule,
          "/phrases",
          "{\"en\": {\"%s\": [\"%s\"]}}".formatted(list, phrase),
          plan("p", "/buyerNextAction/action", "\"" + ask + "\""));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            our founder won a prize   | Our founder won a prize
            -the leading provider     | We are the leading provider
            """)
    void phrases_about_us(String phrase, String statement) {
      assertChanges(
          "value-about-us",
          "/phrases",
          "{\"en\": {\"aboutUs\": [\"%s\"]}}".formatted(phrase),
          plan("p", "/value", "{\"statement\": \"" + statement + "\"}"));
    }

    @Test
    void languages() {
      assertChanges(
          "empty-phrase",
          "/languages",
          "[\"de\"]",
          plan("p", "/value", "{\"statement\": \"I am just checking in on you and the team\"}"));
    }

    @Test
    void decidingTitles() {
      stage.applied(with(Samples.open().put("id", "on"), "/step", "\"agree-internally\""));

      assertChanges(
          "no-decision-maker",
          "/decidingTitles",
          "[\"works council\"]",
          plan("p", "/advances", "{\"step\": \"agree-internally\"}"));
    }

    @Test
    void enforcement() {
      assertEquals(422, stage.apply(Samples.emptyPlan()).status());

      stage.playbook("/enforcement", "\"ADVISE\"");

      var advised = stage.apply(Samples.emptyPlan().put("id", "plan-00"));
      assertEquals(201, advised.status());
      assertEquals("EMPTY", advised.body().at("/verdict/decision").textValue());
    }

    @Test
    void allowOverride() {
      var overridden = Samples.emptyPlan();
      overridden.set("data", data(overridden, "/override", "{\"reason\": \"She asked for it\"}"));
      stage.playbook("/allowOverride", "false");

      var refused = stage.apply(overridden);
      stage.playbook("/allowOverride", "true");
      var stored = stage.apply(overridden);

      assertEquals(400, refused.status());
      assertEquals("/data/override", refused.body().at("/errors/0/pointer").textValue());
      assertEquals(201, stored.status());
    }

    @Test
    void keep_refusedDays() {
      stage.playbook("/settings/keep/refusedDays", "30");

      stage.apply(Samples.emptyPlan());

      var attempt =
          stage.rows().entrySet().stream()
              .filter(row -> row.getKey().contains(" ATTEMPT#"))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseThrow();
      var tried = Instant.parse("2026-11-23T09:00:00Z");
      assertEquals(
          tried.plus(Duration.ofDays(30)).getEpochSecond(),
          Long.parseLong(attempt.getOrDefault("expiresAt", AttributeValue.fromN("0")).n()));
    }

    @Test
    void the_shelf() {
      var plan = plan("p", "/value/shelf", "\"floor-plan\"");
      var unknown = stage.apply(plan);

      stage.playbook(
          "/shelf",
          "[{\"key\": \"floor-plan\", \"kind\": \"CONTEXT\", \"title\": \"Floor plan\"}]");
      var offered = suggested();
      var planned = stage.apply(plan);

      assertEquals("/data/value/shelf", unknown.body().at("/errors/0/pointer").textValue());
      assertEquals("floor-plan", offered.at("/shelf/0/key").textValue());
      assertEquals(201, planned.status());
      assertTrue(suggested().at("/shelf").isEmpty());
    }

    @Test
    void the_steps() {
      var steps = stage.playbooks.current().steps();
      assertEquals(
          steps.getFirst().buyerQuestion(), suggested().at("/plan/buyerExpects").textValue());

      stage.playbook(
          "/steps",
          """
          [{"key": "recognise-problem", "name": "See it", "buyerQuestion": "What hurts most?", "exitAction": "They show it", "maxDays": 5},
           {"key": "build-requirements", "name": "n", "buyerQuestion": "q?", "exitAction": "They act", "maxDays": 5},
           {"key": "compare-options", "name": "n", "buyerQuestion": "q?", "exitAction": "They act", "maxDays": 5},
           {"key": "agree-internally", "name": "n", "buyerQuestion": "q?", "exitAction": "They act", "maxDays": 5},
           {"key": "decide", "name": "n", "buyerQuestion": "q?", "exitAction": "They act", "maxDays": 5}]
          """);

      assertEquals("What hurts most?", suggested().at("/plan/buyerExpects").textValue());
      assertTrue(deal().get("stalled").booleanValue());
    }

    private void assertChanges(String rule, String where, String value, ObjectNode plan) {
      var before = severity(checked(plan), rule);

      stage.playbook(where, value);

      var after = severity(checked(plan), rule);
      assertNotEquals(before, after, rule);
      assertTrue(before.isEmpty() || after.isEmpty(), rule + ": " + before + ", then " + after);
    }
  }

  @Nested
  class TheNextAction {

    @Test
    void reply_hours() {
      stage.applied(Samples.open());
      stage.applied(Samples.plan());
      stage.applied(outcome("BUYER_REPLIED"));
      assertEquals("2026-11-26T14:10:00Z", dueAt("2026-11-25T14:30:00Z"));

      stage.playbook("/settings/reply/hours", "1");

      assertEquals("2026-11-25T15:10:00Z", dueAt("2026-11-25T14:30:00Z"));
    }

    @Test
    void first_minutesFromForm() {
      stage.applied(Samples.open());
      assertEquals("2026-11-23T09:00:00Z", dueAt("2026-11-23T08:10:00Z"));

      stage.playbook("/settings/first/minutesFromForm", "90");

      assertEquals("2026-11-23T09:30:00Z", dueAt("2026-11-23T08:10:00Z"));
    }

    @Test
    void first_hours() {
      stage.clock.set(Instant.parse("2026-11-23T08:00:00Z"));
      var request = OpenReader.read(StrictJson.read(Samples.open().get("data").toString()));
      stage.openDeal.open(request, Call.ofRequest(MARA, Optional.empty(), Optional.empty()));
      var before = Instant.parse(dueAt("2026-11-23T08:10:00Z"));

      stage.playbook("/settings/first/hours", "3");

      assertEquals(before.minus(Duration.ofHours(5)), Instant.parse(dueAt("2026-11-23T08:10:00Z")));
    }

    @Test
    void commitment_graceDays() {
      stage.applied(Samples.open());
      stage.applied(Samples.plan());
      stage.applied(Samples.outcome());
      assertEquals("collect-commitment", rule("2026-11-30T08:00:00Z"));

      stage.playbook("/settings/commitment/graceDays", "5");

      assertEquals("await-commitment", rule("2026-11-30T08:00:00Z"));
    }

    @Test
    void silent_waitDays() {
      stage.applied(Samples.open());
      stage.applied(Samples.plan());
      assertEquals("record-outcome", rule("2026-12-02T08:00:00Z"));

      stage.playbook("/settings/silent/waitDays", "1");

      assertEquals("new-value", rule("2026-12-02T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
      "/calendar/workingDays, '[\"TUESDAY\"]', 2026-11-24T09:00:00Z",
      "/calendar/from, '\"13:00\"', 2026-11-23T13:00:00Z",
      "/calendar/to, '\"09:30\"', 2026-11-24T08:30:00Z",
      "/calendar/zone, '\"America/New_York\"', 2026-11-23T15:00:00Z",
    })
    void the_calendar(String where, String value, String dueAt) {
      stage.applied(Samples.open());
      assertEquals("2026-11-23T09:00:00Z", dueAt("2026-11-23T08:10:00Z"));

      stage.playbook(where, value);

      assertEquals(dueAt, dueAt("2026-11-23T08:10:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
      // Thanksgiving, and the Day of Repentance: not where the team of the default works.
      "US, 2026-11-25T16:30:00+01:00, 2026-11-26T08:30:00Z, 2026-11-27T08:30:00Z",
      "DE-SN, 2026-11-17T16:30:00+01:00, 2026-11-18T08:30:00Z, 2026-11-19T08:30:00Z",
    })
    void the_holidays(String region, String opened, String usually, String dueAt) {
      stage.applied(Samples.open().put("time", opened));
      var soon = Instant.parse(usually).minus(Duration.ofHours(12)).toString();
      assertEquals(usually, dueAt(soon));

      stage.playbook("/calendar/holidays", "\"" + region + "\"");

      assertEquals(dueAt, dueAt(soon));
    }

    @Test
    void the_default_rests_on_christmas_day() {
      stage.clock.set(Instant.parse("2026-12-24T16:00:00Z"));
      stage.applied(with(Samples.open(), "/goals", "[]").put("time", "2026-12-24T16:30:00+01:00"));

      assertEquals("2026-12-28T08:30:00Z", dueAt("2026-12-24T15:40:00Z"));
    }
  }

  @Nested
  class OtherProcesses {
    private final Playbooks other =
        new Playbooks(new PlaybookStore(stage.client(), stage.table), stage.clock);

    @Test
    void see_a_change_within_a_minute_and_read_once_a_minute() {
      stage.clock.set(Instant.parse("2026-12-10T09:00:00Z"));
      assertEquals(1, other.current().version());
      stage.playbook("/enforcement", "\"ADVISE\"");
      stage.requests.clear();

      stage.clock.set(Instant.parse("2026-12-10T09:00:50Z"));
      assertEquals(1, other.current().version());
      stage.clock.set(Instant.parse("2026-12-10T09:01:10Z"));
      assertEquals(2, other.current().version());
      assertEquals(2, other.current().version());

      assertEquals(Map.of("Query", 1), stage.requests.counts());
    }
  }

  private Answer checked(ObjectNode plan) {
    stage.clock.set(OffsetDateTime.parse(plan.get("time").textValue()).toInstant());
    var data = (ObjectNode) plan.get("data").deepCopy();
    data.remove("deal");
    return stage.checkTouch.check(DEAL, PlanReader.read(StrictJson.read(data.toString())), MARA);
  }

  private static ObjectNode undated() {
    return plan("undated", "/buyerNextAction", "{\"action\": \"Send the changeover log\"}");
  }

  private static ObjectNode nextDay() {
    return with(plan("next", "/scheduledFor", "\"2026-11-25T09:00:00+01:00\""), "/value", OTHER);
  }

  private static final String OTHER =
      "{\"statement\": \"Line 3 stands still 41 minutes a changeover: 212,000 EUR a year\"}";

  /// A week after the outcome of the first one, of other value.
  private static ObjectNode later() {
    var later =
        with(plan("later", "/scheduledFor", "\"2026-12-02T09:00:00+01:00\""), "/value", OTHER);
    return with(later, "/buyerNextAction/dueBy", "\"2026-12-04\"")
        .put("time", "2026-12-01T10:00:00+01:00");
  }

  private static ObjectNode plan(String id, String where, String value) {
    return with(with(Samples.plan().put("id", id), "/ref", "\"" + id + "\""), where, value);
  }

  private static ObjectNode with(ObjectNode event, String where, String value) {
    event.set("data", data(event, where, value));
    return event;
  }

  private static ObjectNode data(ObjectNode event, String where, String value) {
    var data = (ObjectNode) event.get("data").deepCopy();
    var at = where.lastIndexOf('/');
    ((ObjectNode) data.at(where.substring(0, at)))
        .set(where.substring(at + 1), Stage.json("{\"value\": " + value + "}").get("value"));
    return data;
  }

  private static ObjectNode outcome(String result) {
    var event = Samples.outcome();
    var data = (ObjectNode) event.get("data");
    data.put("result", result);
    data.remove("step");
    data.remove("commitment");
    return event;
  }

  private static Optional<String> severity(Answer answer, String rule) {
    for (var finding : answer.body().at("/verdict/findings")) {
      if (finding.path("rule").asText().equals(rule)) {
        return Optional.of(finding.path("severity").asText());
      }
    }
    assertTrue(answer.body().has("verdict"), answer.body().toPrettyString());
    return Optional.empty();
  }

  private JsonNode suggested() {
    return stage.suggestTouch.suggest(DEAL, MARA).body();
  }

  private JsonNode deal() {
    return stage.showDeal.show(DEAL, MARA).body();
  }

  private String dueAt(String now) {
    stage.clock.set(Instant.parse(now));
    return deal().at("/nextAction/dueAt").textValue();
  }

  private String rule(String now) {
    stage.clock.set(Instant.parse(now));
    return deal().at("/nextAction/rule").textValue();
  }
}
