package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vna.wire.DealName;
import vna.wire.ExternalId;

/// What a suggested touch is filled in with.
class SuggestTouchTest {
  private static final Caller MARA = new Caller.User("mara@example.com", Role.REP);
  private static final String MONDAY = "2026-11-23T08:00:00Z";
  private static final String FRIDAY = "2026-11-27T08:00:00Z";

  private final Stage stage = new Stage();

  @BeforeEach
  void a_deal() {
    stage.clock.set(Instant.parse(FRIDAY));
    stage.applied(Samples.open());
  }

  @Test
  void a_first_touch_is_filled_in_from_the_deal_and_its_step() {
    var plan = suggested(MONDAY).get("plan");

    assertEquals("EMAIL", plan.get("channel").textValue());
    assertEquals("2026-11-23T10:00:00+01:00", plan.get("scheduledFor").textValue());
    assertEquals(1, plan.get("to").size());
    assertEquals("What does it cost us to stay as we are?", plan.get("buyerExpects").textValue());
    assertEquals("Send the changeover log", plan.at("/buyerNextAction/action").textValue());
    assertEquals("2026-11-30", plan.at("/buyerNextAction/dueBy").textValue());
    assertFalse(plan.at("/advances/goal").isMissingNode());
    assertEquals(
        Stage.json("{\"kind\": \"INSIGHT\", \"shelf\": \"cost-of-standing-still\"}"),
        plan.get("value"));
  }

  @Test
  void every_part_says_where_it_comes_from() {
    var suggested = suggested(MONDAY);

    suggested
        .get("from")
        .fieldNames()
        .forEachRemaining(
            pointer -> assertFalse(suggested.get("plan").at(pointer).isMissingNode(), pointer));
    for (var part : suggested.get("plan").properties()) {
      assertFalse(
          suggested.get("from").properties().stream()
              .noneMatch(from -> from.getKey().startsWith("/" + part.getKey())),
          part.getKey());
    }
  }

  @Test
  void the_buyers_question_is_what_they_expect_until_a_touch_has_answered_it() {
    stage.applied(called("What did the 14 plants change first?"));

    var plan = suggested(FRIDAY).get("plan");
    var answer = with(Samples.plan().put("time", FRIDAY), "scheduledFor", "2026-11-27T10:00:00Z");
    answer
        .withObjectProperty("data")
        .withObjectProperty("buyerNextAction")
        .put("dueBy", "2026-12-01");
    stage.applied(answer);
    var later = suggested("2026-11-30T08:00:00Z").get("plan");

    assertEquals("What did the 14 plants change first?", plan.get("buyerExpects").textValue());
    assertEquals("CALL", plan.get("channel").textValue());
    assertEquals("What does it cost us to stay as we are?", later.get("buyerExpects").textValue());
  }

  @Test
  void a_question_that_says_nothing_is_not_what_they_expect() {
    stage.applied(called("Any news?"));

    assertEquals(
        "What does it cost us to stay as we are?",
        suggested(FRIDAY).at("/plan/buyerExpects").textValue());
  }

  @Test
  void nobody_who_opted_out_of_another_deal_is_among_those_it_goes_to() {
    var other = deal("other");
    stage.applied(other);
    var optedOut = of("other", called("Stop it").put("id", "stop"));
    optedOut
        .withObjectProperty("data")
        .put("result", "OPTED_OUT")
        .put("contact", "dana@plant.example");
    optedOut.withObjectProperty("data").remove("question");
    stage.applied(optedOut);

    assertEquals("[]", suggested(FRIDAY).at("/plan/to").toString());
  }

  @Test
  void an_open_promise_is_kept_by_it() {
    var promised = called("Could I see the list?");
    promised.withObjectProperty("data").putObject("promise").put("action", "Send the list");
    stage.applied(promised);

    assertEquals(1, suggested(FRIDAY).at("/plan/keeps").size());
  }

  @Test
  void after_two_silent_touches_it_takes_another_channel() {
    stage.applied(Samples.plan());
    stage.applied(silence("touch-1", "2026-11-25T09:00:00+01:00"));
    var second = with(Samples.plan().put("id", "plan-2"), "ref", "touch-2");
    second.put("time", "2026-11-25T10:00:00+01:00");
    with(second, "scheduledFor", "2026-11-26T09:00:00+01:00");
    second
        .withObjectProperty("data")
        .withObjectProperty("value")
        .put("statement", "Your 212 changeovers of October, by tool");
    stage.applied(second);
    stage.applied(silence("touch-2", "2026-11-26T17:00:00+01:00"));

    assertEquals("CALL", suggested(FRIDAY).at("/plan/channel").textValue());
  }

  @Test
  void the_shelf_is_in_the_playbooks_order_while_too_little_is_known() {
    shelf("a", "b");
    touchesWith("b", 4, 3);

    assertEquals("[{\"key\":\"a\",\"n\":0},{\"key\":\"b\",\"n\":4}]", offers());
  }

  @Test
  void what_moved_buyers_at_this_step_comes_first() {
    shelf("a", "b");
    touchesWith("b", 5, 4);

    assertEquals(
        "[{\"key\":\"b\",\"n\":5,\"advanceRate\":0.80},{\"key\":\"a\",\"n\":0}]", offers());
  }

  @Test
  void what_the_buyer_has_had_is_not_offered_and_three_values_are_enough() {
    shelf("a", "b", "c", "d", "e");
    stage.applied(withShelf(Samples.plan(), "a"));

    assertEquals(
        "[{\"key\":\"b\",\"n\":0},{\"key\":\"c\",\"n\":0},{\"key\":\"d\",\"n\":0}]", offers());
  }

  @Test
  void it_reads_the_deal_the_opt_outs_and_the_owners_touches_and_writes_nothing() {
    var rows = stage.rows();
    suggested(FRIDAY);
    stage.requests.clear();

    stage.suggestTouch.suggest(new DealName.ByExternalId(new ExternalId("hubspot", "9182")), MARA);

    assertEquals(Map.of("GetItem", 1, "BatchGetItem", 1, "Query", 2), stage.requests.counts());
    assertEquals(rows, stage.rows());
  }

  private JsonNode suggested(String now) {
    stage.clock.set(Instant.parse(now));
    var answer =
        stage.suggestTouch.suggest(
            new DealName.ByExternalId(new ExternalId("hubspot", "9182")), MARA);
    assertEquals(200, answer.status(), answer.body().toPrettyString());
    return answer.body();
  }

  private String offers() {
    var offers = suggested(FRIDAY).get("shelf").deepCopy();
    offers.forEach(offer -> {
      var rate = offer.get("advanceRate");
      var n = offer.get("n");
      ((ObjectNode) offer).retain("key");
      ((ObjectNode) offer).set("n", n);
      if (rate != null) {
        ((ObjectNode) offer).set("advanceRate", rate);
      }
    });
    return offers.toString();
  }

  private void shelf(String... keys) {
    var shelf = new StringBuilder();
    for (var key : keys) {
      shelf
          .append(shelf.isEmpty() ? "" : ",")
          .append("{\"key\":\"%s\",\"kind\":\"CONTEXT\",\"title\":\"Sheet\"}".formatted(key));
    }
    stage.playbook("/shelf", "[" + shelf + "]");
  }

  /// Touches of the owner's other deals.
  private void touchesWith(String key, int touches, int moved) {
    for (var i = 0; i < touches; i++) {
      stage.applied(deal("deal-" + i));
      stage.applied(of("deal-" + i, withShelf(Samples.plan().put("id", "plan-" + i), key)));
      var outcome = of("deal-" + i, silence("touch-1", "2026-11-25T09:00:00+01:00"));
      outcome.put("id", "outcome-" + i);
      if (i < moved) {
        outcome.withObjectProperty("data").put("result", "BUYER_ACTED");
      }
      stage.applied(outcome);
    }
  }

  private static ObjectNode deal(String id) {
    var deal = Samples.open().put("id", "open-" + id);
    deal.withObjectProperty("data").withObjectProperty("externalIds").put("hubspot", id);
    return deal;
  }

  private static ObjectNode of(String deal, ObjectNode event) {
    event
        .withObjectProperty("data")
        .withObjectProperty("deal")
        .withObjectProperty("externalId")
        .put("id", deal);
    return event;
  }

  private static ObjectNode withShelf(ObjectNode plan, String key) {
    plan.withObjectProperty("data").withObjectProperty("value").put("shelf", key).remove("asset");
    return plan;
  }

  private static ObjectNode with(ObjectNode event, String member, String value) {
    event.withObjectProperty("data").put(member, value);
    return event;
  }

  private static ObjectNode silence(String ref, String at) {
    var outcome = Samples.outcome().put("id", "silence-" + ref).put("time", at);
    outcome.withObjectProperty("data").withObjectProperty("touch").put("ref", ref);
    outcome.withObjectProperty("data").put("result", "NO_RESPONSE").put("occurredAt", at);
    outcome.withObjectProperty("data").remove("commitment");
    outcome.withObjectProperty("data").remove("step");
    return outcome;
  }

  private static ObjectNode called(String question) {
    var call = Samples.outcome().put("id", "call");
    var data = call.withObjectProperty("data");
    data.remove("touch");
    data.remove("commitment");
    data.remove("step");
    data.put("channel", "CALL").put("startedBy", "BUYER").put("result", "BUYER_REPLIED");
    data.put("contact", "dana@plant.example").put("question", question);
    return call;
  }
}
