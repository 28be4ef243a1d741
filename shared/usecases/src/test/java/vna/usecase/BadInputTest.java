package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.wire.Answer;
import vna.wire.EventType;
import vna.wire.StrictJson;

/// A good event with one thing broken is answered 400 with the place of that thing, and nothing of
/// it is stored or said again.
class BadInputTest {
  private static final String MARK = "mark-7f3a";
  private static final Stage STAGE = new Stage();
  private static Map<String, Map<String, AttributeValue>> before = Map.of();

  @BeforeAll
  static void a_deal_with_a_touch() {
    STAGE.clock.set(Instant.parse("2026-11-28T08:00:00Z"));
    STAGE.applied(Samples.open());
    STAGE.applied(broken(Samples.plan(), "/data/ref", "\"touch-0\""));
    before = STAGE.rows();
  }

  /// Sample, pointer of what is set, JSON that it is set to (or empty: taken out), expected
  /// pointers.
  static Stream<Arguments> breaks() {
    return Stream.of(
            of(
                Samples::open,
                set("/specversion", "\"0.3\""),
                set("/specversion", ""),
                set("/id", ""),
                set("/id", "\"\""),
                set("/id", "7"),
                set("/source", ""),
                set("/type", ""),
                set("/type", "\"vna.deal.opened.v1\""),
                set("/time", ""),
                set("/time", "\"2026-11-24T09:00Z\""),
                set("/time", "\"2026-11-28T08:30:00Z\""),
                set("/subject", "null"),
                set("/data", ""),
                set("/data", "[]"),
                set("/data", "null"),
                set("/datacontenttype", "\"application/json\""),
                set(
                    "/data/deal",
                    "{\"id\": \"mark-7f3a\"}",
                    "/data/deal/externalId",
                    "/data/deal/id"),
                set("/data/name", "\"\""),
                set("/data/name", "null"),
                set("/data/name", "7"),
                set("/data/name", "\"a\\nb\""),
                set("/data/name", "\"\\u202Emark-7f3a\""),
                set("/data/name", "\"\\u200B\""),
                set("/data/name", "\"" + "a".repeat(201) + "\""),
                set("/data/owner", "\"mark-7f3a\""),
                set("/data/step", "\"mark-7f3a\""),
                set("/data/amount", "48000"),
                set("/data/amount/value", "48000.00"),
                set("/data/amount/value", "\"-1\""),
                set("/data/amount/value", "\"4.8e4\""),
                set("/data/amount/value", "\"1,000\""),
                set("/data/amount/value", "\"0x10\""),
                set("/data/amount/value", "\"1.001\""),
                set("/data/amount/value", "\"1234567890123456\""),
                set("/data/amount/value", "\"NaN\""),
                set("/data/amount/value", "\"٤٨\""),
                set("/data/amount/value", ""),
                set("/data/amount/currency", "\"mark-7f3a\""),
                set("/data/amount/currency", ""),
                set("/data/amount/unit", "\"mark-7f3a\""),
                set("/data/contacts", "{}"),
                set("/data/contacts", "[" + "{\"name\":\"a\"},".repeat(50) + "{\"name\":\"a\"}]"),
                set("/data/contacts/0", "\"mark-7f3a\""),
                set("/data/contacts/0", "{}"),
                set("/data/contacts/0", "{\"name\": \"\"}"),
                set("/data/contacts/0/email", "\"mark-7f3a\""),
                set("/data/contacts/0/deciding", "\"yes\""),
                set("/data/contacts/0/id", "\"mark-7f3a\""),
                set("/data/contacts/0/state", "\"REACHABLE\""),
                set("/data/goals/0/title", ""),
                set("/data/goals/0/targetDate", "\"2026-02-30\""),
                set("/data/goals/0/state", "\"OPEN\""),
                set("/data/externalIds", "[\"mark-7f3a\"]"),
                set("/data/externalIds/hubspot", "9182"),
                set("/data/externalIds/hubspot", "\"\""),
                set("/data/externalIds/not a name", "\"mark-7f3a\""),
                set("/data/openedAt", "\"2026-11-23\""),
                set("/data/openedAt", "\"2026-11-28T09:30:00Z\""),
                set("/data/status", "\"WON\"")),
            of(
                Samples::plan,
                set("/time", "\"2026-11-22T09:00:00+01:00\""),
                set("/data/deal", "", "/data/deal"),
                set("/data/deal", "{}", "/data/deal"),
                set("/data/deal/id", "\"mark-7f3a\"", "/data/deal"),
                set("/data/deal/externalId/id", ""),
                set("/data/deal/externalId/source", "7"),
                set("/data/channel", ""),
                set("/data/channel", "\"email\""),
                set("/data/channel", "\"mark-7f3a\""),
                set("/data/scheduledFor", ""),
                set("/data/scheduledFor", "\"2026-11-24\""),
                set("/data/scheduledFor", "\"2026-11-20T09:00:00+01:00\""),
                set("/data/to", "\"dana@plant.example\""),
                set("/data/to", "[" + "\"dana@plant.example\",".repeat(20) + "\"x\"]"),
                set("/data/to/0", "\"mark-7f3a\""),
                set("/data/to/0", "7"),
                set("/data/to/0", "null"),
                set("/data/to/0", "{\"name\": \"mark-7f3a\"}", "/data/to/0/email"),
                set("/data/buyerExpects", "\"" + "a".repeat(2_001) + "\""),
                set("/data/value/kind", "\"mark-7f3a\""),
                set("/data/value/statement", "[\"mark-7f3a\"]"),
                set("/data/value/asset", "\"javascript:mark-7f3a\""),
                set("/data/value/shelf", "\"mark-7f3a\""),
                set("/data/value/price", "1"),
                set("/data/advances/step", "\"mark-7f3a\""),
                set("/data/advances/goal", "\"mark-7f3a\"", "/data/advances"),
                set("/data/advances", "{\"goal\": \"mark-7f3a\"}", "/data/advances/goal"),
                set("/data/advances", "{\"newGoal\": {}}", "/data/advances/newGoal/title"),
                set("/data/buyerNextAction/action", "\"" + "a".repeat(201) + "\""),
                set("/data/buyerNextAction/dueBy", "\"2026-11-23\""),
                set("/data/buyerNextAction/dueBy", "\"27.11.2026\""),
                set("/data/buyerNextAction/by", "\"mark-7f3a\""),
                set("/data/draft", "\"" + "a".repeat(20_001) + "\""),
                set("/data/draft", "\"a\\u0000b\""),
                set("/data/ref", "\"a\\tb\""),
                set("/data/keeps", "[\"mark-7f3a\"]", "/data/keeps/0"),
                set("/data/override", "{}", "/data/override/reason"),
                set("/data/override", "true"),
                set("/data/verdict", "{}")),
            of(
                Samples::outcome,
                set("/data/touch", "{}"),
                set("/data/touch", "{\"id\": \"a\", \"ref\": \"b\"}"),
                set("/data/touch", "\"mark-7f3a\""),
                set(
                    "/data/touch",
                    "{\"replyRef\": \"mark-7f3a\"}",
                    "/data/touch",
                    "/data/touch/replyRef"),
                set("/data/touch", "", "/data/channel", "/data/startedBy"),
                set("/data/channel", "\"CALL\""),
                set("/data/startedBy", "\"BUYER\""),
                set("/data/result", ""),
                set("/data/result", "\"mark-7f3a\""),
                set("/data/result", "\"AWAY\"", "/data/commitment", "/data/until"),
                set("/data/result", "\"BUYER_DECLINED\"", "/data/commitment", "/data/reason"),
                set("/data/result", "\"UNREACHABLE\"", "/data/commitment", "/data/why"),
                set("/data/result", "\"NO_RESPONSE\"", "/data/commitment"),
                set("/data/result", "\"BUYER_WENT_BACK\"", "/data/commitment"),
                set("/data/occurredAt", ""),
                set("/data/occurredAt", "\"2026-11-25T15:10:00\""),
                set(
                    "/data/occurredAt",
                    "\"2026-11-29T15:10:00Z\"",
                    "/data/occurredAt",
                    "/data/commitment/dueBy"),
                set("/data/occurredAt", "\"2026-11-20T15:10:00Z\""),
                set("/data/commitment", ""),
                set("/data/commitment/action", ""),
                set("/data/commitment/dueBy", "\"2026-11-24\""),
                set("/data/action", "\"mark-7f3a\""),
                set("/data/question", "\"mark-7f3a\""),
                set("/data/why", "\"LEFT\""),
                set("/data/until", "\"2026-12-01\""),
                set("/data/promise", "{\"dueBy\": \"2026-12-01\"}", "/data/promise/action"),
                set("/data/promiseKept", "\"mark-7f3a\""),
                set("/data/goalReached", "\"mark-7f3a\""),
                set("/data/goalReached", "\"\""),
                set("/data/step", "\"mark-7f3a\""),
                set("/data/contact", "\"mark-7f3a\""),
                set("/data/note", "\"" + "a".repeat(2_001) + "\""),
                set("/data/mood", "\"mark-7f3a\"")),
            of(
                Samples::close,
                set("/data/result", ""),
                set("/data/result", "\"OPEN\""),
                set("/data/result", "\"WON\"", "/data/reason"),
                set("/data/result", "\"PARKED\"", "/data/reason", "/data/until"),
                set("/data/reason", ""),
                set("/data/reason", "\"\""),
                set("/data/until", "\"2026-12-01\"")))
        .flatMap(arguments -> arguments);
  }

  @ParameterizedTest(name = "{1} = {2}")
  @MethodSource("breaks")
  void one_thing_broken(
      Supplier<ObjectNode> sample, String pointer, String json, List<String> pointers) {
    var event = broken(sample.get().put("id", "broken"), pointer, json);

    var answer = STAGE.apply(event);

    assertAll(
        () -> assertEquals(400, answer.status(), answer.body()::toPrettyString),
        () -> assertEquals(new TreeSet<>(pointers), pointers(answer)),
        () -> assertFalse(details(answer).contains(MARK), answer.body()::toPrettyString),
        () -> assertEquals(before, STAGE.rows()));
  }

  @Test
  void everything_is_said_at_once() {
    var event = Samples.plan();
    broken(event, "/specversion", "");
    broken(event, "/data/channel", "\"FAX\"");
    broken(event, "/data/value/kind", "1");
    broken(event, "/data/to/0", "null");
    broken(event, "/data/colour", "\"red\"");

    var answer = STAGE.apply(event);

    assertEquals(
        new TreeSet<>(
            List.of(
                "/data/channel", "/data/colour", "/data/to/0", "/data/value/kind", "/specversion")),
        pointers(answer));
  }

  @Test
  void broken_json_and_broken_fields_are_said_together() {
    var text =
        Samples.close().toString().replace("\"LOST\"", "\"LOST\",\"result\":\"LOST\",\"x\":1");

    var answer = STAGE.applyEvent.apply(StrictJson.read(text), EnumSet.allOf(EventType.class));

    assertEquals(new TreeSet<>(List.of("/data/result", "/data/x")), pointers(answer));
  }

  @Test
  void a_function_takes_events_of_its_own_type_only() {
    var answer =
        STAGE.applyEvent.apply(
            StrictJson.read(Samples.close().toString()), Set.of(EventType.OPEN_DEAL));

    assertEquals(new TreeSet<>(List.of("/type")), pointers(answer));
    assertTrue(details(answer).contains("vna.deal.open.v1"));
  }

  private record Break(String pointer, String json, List<String> pointers) {}

  private static Break set(String pointer, String json, String... pointers) {
    return new Break(pointer, json, pointers.length == 0 ? List.of(pointer) : List.of(pointers));
  }

  private static Stream<Arguments> of(Supplier<ObjectNode> sample, Break... breaks) {
    return Stream.of(breaks)
        .map(one -> arguments(sample, one.pointer(), one.json(), one.pointers()));
  }

  private static ObjectNode broken(ObjectNode event, String pointer, String json) {
    var cut = pointer.lastIndexOf('/');
    var parent = event.at(pointer.substring(0, cut));
    var name = pointer.substring(cut + 1);
    var value = json.isEmpty() ? null : Stage.json("{\"it\": " + json + "}").get("it");
    switch (parent) {
      case ObjectNode object when value == null -> object.remove(name);
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(Integer.parseInt(name), value);
      default -> throw new AssertionError("nothing to break at " + pointer);
    }
    return event;
  }

  private static Set<String> pointers(Answer answer) {
    var errors = answer.body().path("errors");
    return new TreeSet<>(
        IntStream.range(0, errors.size())
            .mapToObj(i -> errors.get(i).path("pointer").textValue())
            .toList());
  }

  private static String details(Answer answer) {
    return String.join(
        " ",
        answer.body().path("errors").findValues("detail").stream()
            .map(JsonNode::textValue)
            .toList());
  }
}
