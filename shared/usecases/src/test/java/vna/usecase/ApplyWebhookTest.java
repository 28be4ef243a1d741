package vna.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.deal.Deal;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.source.Body;
import vna.store.Erasure;
import vna.wire.Booking;
import vna.wire.DealName;
import vna.wire.ExternalId;
import vna.wire.PageRequest;
import vna.wire.Received;
import vna.wire.Webhook;

/// What a source sends, carried out.
class ApplyWebhookTest {
  private static final Caller ADMIN = new Caller.User("ada@example.com", Role.ADMIN);
  private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
  private static final DealName DEAL = new DealName.ByExternalId(new ExternalId("hubspot", "9182"));
  private static final String FORM =
      """
      {"source": "form", "verify": {"scheme": "BEARER"}, "secrets": ["form/current"],
       "items": "$", "eventId": "id", "occurredAt": "at", "defaults": {"owner": "mara@example.com"},
       "commands": [{"when": "$not(kind in ['outcome', 'plan'])", "type": "vna.deal.open.v1", "data": "data"},
                    {"when": "kind = 'outcome'", "type": "vna.outcome.record.v1", "data": "data"},
                    {"when": "kind = 'plan'", "type": "vna.touch.plan.v1", "data": "data"}]}
      """;

  private final Stage stage = new Stage();
  private final Webhooks webhooks = new Webhooks(stage);

  @BeforeEach
  void a_form_and_a_deal() {
    webhooks.editSource.write("form", ADMIN, Received.of(Stage.json(FORM)), Optional.empty());
    stage.applied(Samples.open());
    stage.clock.set(MONDAY);
  }

  @Test
  void each_item_is_applied_and_one_that_is_poison_is_in_nobodys_way() {
    for (var poison = 0; poison < 3; poison++) {
      var items = new StringBuilder();
      for (var i = 0; i < 3; i++) {
        var id = "p%d-%d".formatted(poison, i);
        var owner = i == poison ? "nobody" : "mara@example.com";
        items.append(i == 0 ? "" : ",").append(opening(id, owner));
      }

      var fate = apply("[" + items + "]");

      assertInstanceOf(Fate.Dead.class, fate);
      assertEquals(
          "vna.deal.open.v1: /data/owner must be an e-mail address, such as dana@plant.example",
          fate.said());
      for (var i = 0; i < 3; i++) {
        var name = new DealName.ByExternalId(new ExternalId("form", "p%d-%d".formatted(poison, i)));
        assertEquals(i != poison, stage.store.load(name).isPresent());
      }
    }
  }

  @Test
  void what_no_retry_can_mend_is_applied_once_the_definition_is_mended() {
    var sent = opening("d-1", "mara@example.com");
    var broken = Stage.json(FORM);
    ((ObjectNode) broken.at("/commands/0")).put("data", "$uppercase(data)");
    webhooks.editSource.write("form", ADMIN, Received.of(broken), Optional.empty());
    var dead = apply(sent);
    webhooks.editSource.write("form", ADMIN, Received.of(Stage.json(FORM)), Optional.empty());

    var fate = apply(sent);

    assertInstanceOf(Fate.Dead.class, dead);
    assertTrue(dead.said().startsWith("/commands/0/data of the definition: error T"), dead.said());
    assertEquals("vna.deal.open.v1", fate.said());
  }

  @Test
  void an_event_is_the_same_however_its_mapping_was_changed() {
    apply(opening("d-1", "mara@example.com"));
    var rows = stage.rows();
    var renamed = Stage.json(FORM);
    ((ObjectNode) renamed.at("/commands/0")).put("data", "$merge([data, {'name': 'Other'}])");
    webhooks.editSource.write("form", ADMIN, Received.of(renamed), Optional.empty());

    apply(opening("d-1", "mara@example.com"));

    rows.keySet().removeIf(key -> key.startsWith("SOURCES"));
    var now = stage.rows();
    now.keySet().removeIf(key -> key.startsWith("SOURCES"));
    assertEquals(rows, now);
  }

  @Test
  void a_payload_chooses_neither_owner_nor_deal_nor_touch() {
    var dealId = stage.store.load(DEAL).orElseThrow().journal().dealId();
    var touch = stage.applied(plan("p-1")).body().path("touchId").asText();
    var rows = stage.rows();

    assertDead("/data/owner", opening("d-1", "eve@example.com"));
    assertDead(
        "/data/deal/id",
        outcome("o-1", "{'deal': {'id': '%s'}, 'touch': {'replyRef': 'x'}}".formatted(dealId)));
    assertDead(
        "/data/touch",
        outcome(
            "o-2",
            "{'deal': {'externalId': {'source': 'hubspot', 'id': '9182'}}, 'touch': {'id': '%s'}}"
                .formatted(touch)));
    assertDead(
        "/data/touch",
        outcome(
            "o-3",
            "{'deal': {'externalId': {'source': 'hubspot', 'id': '9182'}}, 'touch': {'ref': 'touch-1'}}"));

    assertEquals(rows, stage.rows());
  }

  @Test
  void a_deal_that_is_not_known_yet_is_waited_for_until_the_last_try() {
    var update =
        "{\"id\": \"u-1\", \"at\": \"2026-11-23T09:30:00Z\", \"data\": {\"externalIds\": {\"form\": \"new\"}, \"step\": \"compare-options\"}}";

    assertInstanceOf(Fate.Later.class, apply(update));
    assertInstanceOf(Fate.Dead.class, apply(update, true));
    apply(opening("new", "mara@example.com"));
    assertEquals("vna.deal.open.v1", apply(update).said());
    assertEquals(
        "compare-options", deal(new DealName.ByExternalId(new ExternalId("form", "new"))).step());
  }

  @Test
  void an_older_fact_never_overwrites_a_newer_one() {
    apply(named("n-1", "2026-11-23T09:10:00Z", "First"));
    apply(named("n-3", "2026-11-23T09:30:00Z", "Third"));
    apply(named("n-2", "2026-11-23T09:20:00Z", "Second"));
    var before = apply(named("n-0", "2026-11-20T09:00:00Z", "Before it was opened"));

    assertEquals("Third", deal(new DealName.ByExternalId(new ExternalId("form", "n"))).name());
    assertEquals("older than what is known", before.said());
  }

  @Test
  void an_outcome_is_booked_by_the_links_reference_for_a_contact_of_the_deal() {
    var replyRef = plannedReplyRef();

    assertEquals(
        "vna.outcome.record.v1", apply(reply("o-1", replyRef, "Dana@plant.example")).said());
    assertEquals(
        "vna.outcome.record.v1 (known)",
        apply(reply("o-1", replyRef, "Dana@plant.example")).said());

    assertEquals(1, deal(DEAL).commitments().size());
    assertEquals(List.of(), waiting());
  }

  @Test
  void what_fits_no_contact_waits_and_is_booked_once_where_a_person_says() {
    var replyRef = plannedReplyRef();
    var fate = apply(reply("o-1", replyRef, "eve@evil.example"));
    apply(reply("o-1", replyRef, "eve@evil.example"));
    var id = waiting().getFirst();
    var booking =
        booking(
            "{\"deal\": {\"externalId\": {\"source\": \"hubspot\", \"id\": \"9182\"}}, \"contact\": \"dana@plant.example\"}");
    assertEquals(
        "waits to be matched: it is from nobody who is a contact of the deal", fate.said());
    assertEquals(0, deal(DEAL).commitments().size());
    assertThrows(
        InvalidInput.class,
        () ->
            webhooks.bookUnmatched.book(
                id,
                ADMIN,
                booking(
                    "{\"deal\": {\"externalId\": {\"source\": \"hubspot\", \"id\": \"9182\"}}, \"contact\": \"eve@evil.example\"}")));

    var booked = webhooks.bookUnmatched.book(id, ADMIN, booking);

    assertEquals(200, booked.status(), booked.body().toString());
    assertEquals(1, deal(DEAL).commitments().size());
    assertEquals(List.of(), waiting());
    assertEquals(404, webhooks.bookUnmatched.book(id, ADMIN, booking).status());
    apply(reply("o-1", replyRef, "eve@evil.example"));
    assertEquals(List.of(), waiting());
  }

  @Test
  void what_is_dropped_does_not_come_back() {
    apply(reply("o-1", plannedReplyRef(), "eve@evil.example"));
    assertEquals(204, webhooks.bookUnmatched.drop(waiting().getFirst(), ADMIN).status());

    apply(reply("o-1", plannedReplyRef(), "eve@evil.example"));

    assertEquals(List.of(), waiting());
  }

  @Test
  void an_unknown_reference_waits_at_once_and_an_unknown_person_after_the_last_try() {
    apply(reply("o-1", "0".repeat(32), "dana@plant.example"));
    assertEquals(1, waiting().size());

    assertInstanceOf(Fate.Later.class, apply(booked("o-2", "new@plant.example")));
    apply(booked("o-2", "new@plant.example"), true);
    assertEquals(2, waiting().size());
  }

  @Test
  void an_outcome_is_booked_by_the_persons_address_when_they_have_one_open_deal() {
    assertEquals("vna.outcome.record.v1", apply(booked("o-1", "DANA@plant.example")).said());
    assertEquals(1, deal(DEAL).commitments().size());

    stage.applied(
        Stage.json(Samples.open().put("id", "open-2").toString().replace("9182", "9183")));

    assertInstanceOf(Fate.Later.class, apply(booked("o-2", "dana@plant.example")));
  }

  @Test
  void a_second_answer_to_one_touch_waits_and_is_booked_beside_it() {
    var replyRef = plannedReplyRef();
    apply(reply("o-1", replyRef, "dana@plant.example"));
    apply(reply("o-2", replyRef, "dana@plant.example"));
    var id = waiting().getFirst();

    var booked =
        webhooks.bookUnmatched.book(
            id,
            ADMIN,
            booking(
                "{\"deal\": \"%s\"}"
                    .formatted(stage.store.load(DEAL).orElseThrow().journal().dealId())));

    assertEquals(201, booked.status(), booked.body().toString());
    assertEquals(List.of(), waiting());
  }

  @Test
  void a_refused_plan_is_kept_as_an_attempt_and_is_no_dead_letter() {
    var fate =
        apply(
            "{\"id\": \"p-1\", \"at\": \"2026-11-23T09:30:00Z\", \"kind\": \"plan\", \"data\": {\"deal\": {\"externalId\": {\"source\": \"hubspot\", \"id\": \"9182\"}}, \"channel\": \"EMAIL\", \"scheduledFor\": \"2026-11-24T09:00:00+01:00\", \"value\": {\"statement\": \"Just checking in\"}}}");

    assertEquals("vna.touch.plan.v1 (refused by the rules)", fate.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "{\"a\": 1, \"a\": 2}", "\"\\ud800\""})
  void what_is_no_json_is_dead(String body) {
    assertInstanceOf(Fate.Dead.class, apply(body));
  }

  @Test
  void a_source_that_is_gone_is_dead_and_too_many_items_are() {
    var tooMany = "[" + "{},".repeat(100) + "{}]";
    assertEquals("/items of the definition: gives more than 100 items", apply(tooMany).said());
    webhooks.editSource.delete("form", ADMIN, Optional.empty());

    assertEquals("there is no source form any more", apply("{}").said());
  }

  @Test
  void erasing_a_deal_takes_the_links_with_it() {
    var replyRef = plannedReplyRef();
    var dealId = stage.store.load(DEAL).orElseThrow().journal().dealId();
    var erase = new EraseDeal(stage.store, new Erasure(stage.client, stage.table), stage.playbooks);

    erase.erase(
        new DealName.ById(dealId),
        Call.ofRequest(
            new Caller.User("mara@example.com", Role.ADMIN), Optional.empty(), Optional.empty()));

    assertTrue(stage.store.load(new DealName.ByReplyRef(replyRef)).isEmpty());
    assertEquals(
        List.of(), stage.rows().keySet().stream().filter(key -> key.startsWith("REPLY")).toList());
  }

  private String plannedReplyRef() {
    return stage
        .applied(plan("plan-" + stage.rows().size()))
        .body()
        .path("touchId")
        .asText()
        .transform(touchId ->
            stage
                .store
                .load(DEAL)
                .orElseThrow()
                .journal()
                .fold(Playbook.DEFAULT)
                .touch(touchId)
                .orElseThrow()
                .replyRef());
  }

  private static ObjectNode plan(String id) {
    var plan = Samples.plan().put("id", id).put("time", "2026-11-23T09:30:00Z");
    ((ObjectNode) plan.get("data")).put("ref", id);
    return plan;
  }

  private static String opening(String id, String owner) {
    return """
    {"id": "%s", "at": "2026-11-23T09:00:00Z", "data": {"name": "Line 4", "account": "Plant GmbH", "owner": "%s", "externalIds": {"form": "%s"}}}
    """
        .formatted(id, owner, id);
  }

  private static String named(String id, String at, String name) {
    return """
    {"id": "%s", "at": "%s", "data": {"name": "%s", "account": "Plant GmbH", "owner": "mara@example.com", "externalIds": {"form": "n"}}}
    """
        .formatted(id, at, name);
  }

  private static String outcome(String id, String data) {
    var json = data.replace('\'', '"');
    return """
    {"id": "%s", "at": "2026-11-23T09:40:00Z", "kind": "outcome", "data": %s}
    """
        .formatted(
            id,
            json.substring(0, json.length() - 1)
                + ", \"result\": \"BUYER_REPLIED\", \"occurredAt\": \"2026-11-23T09:40:00Z\"}");
  }

  private static String reply(String id, String replyRef, String contact) {
    return committed(
        id, "\"touch\": {\"replyRef\": \"%s\"}, \"contact\": \"%s\"".formatted(replyRef, contact));
  }

  private static String booked(String id, String contact) {
    return committed(
        id,
        "\"channel\": \"MEETING\", \"startedBy\": \"BUYER\", \"contact\": \"%s\""
            .formatted(contact));
  }

  private static String committed(String id, String how) {
    return """
    {"id": "%s", "at": "2026-11-23T09:40:00Z", "kind": "outcome",
     "data": {%s, "result": "BUYER_COMMITTED", "occurredAt": "2026-11-23T09:40:00Z", "commitment": {"action": "Join the walkthrough", "dueBy": "2026-11-27"}}}
    """
        .formatted(id, how);
  }

  private void assertDead(String pointer, String payload) {
    var fate = apply(payload);
    assertInstanceOf(Fate.Dead.class, fate);
    assertTrue(fate.said().contains(": " + pointer + " "), fate.said());
  }

  private Deal deal(DealName name) {
    return stage.store.load(name).orElseThrow().journal().fold(Playbook.DEFAULT);
  }

  private List<String> waiting() {
    return webhooks
        .bookUnmatched
        .list(PageRequest.read(Map.of()), ADMIN)
        .body()
        .path("items")
        .valueStream()
        .map(item -> item.path("id").asText())
        .toList();
  }

  private static Booking booking(String body) {
    return Booking.read(Received.of(Stage.json(body)));
  }

  private Fate apply(String payload) {
    return apply(payload, false);
  }

  private Fate apply(String payload, boolean isLast) {
    var webhook = new Webhook("form", MONDAY, Map.of(), Body.of(payload.getBytes(UTF_8)));
    return webhooks.applyWebhook.apply(Received.of(webhook.event("m")), isLast);
  }
}
