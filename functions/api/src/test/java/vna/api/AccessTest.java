package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What hangs on whose a deal is, beyond who may call which operation.
@QuarkusTest
@TestProfile(Deployed.class)
class AccessTest extends ApiTest {
  private String externalId = "";
  private String email = "";
  private Someone rep = Someone.NOBODY;
  private Someone colleague = Someone.NOBODY;

  @BeforeEach
  void two_reps_of_their_own() {
    var n = UUID.randomUUID();
    externalId = n.toString();
    email = "c-" + n + "@plant.example";
    rep = Someone.with(Token.of("rep-" + n + "@example.com"));
    colleague = Someone.with(Token.of("colleague-" + n + "@example.com"));
  }

  private String address(String who) {
    return who + "-" + externalId + "@example.com";
  }

  private String body(String owner) {
    return Samples.open(externalId)
        .replace("mara@example.com", address(owner))
        .replace("dana@plant.example", email);
  }

  private String open() {
    return rep.post("/v1/deals", body("rep")).is(201).text("/dealId");
  }

  private static List<String> ids(Someone.Reply list) {
    var ids = new ArrayList<String>();
    for (var item : list.is(200).json().at("/items")) {
      ids.add(item.at("/dealId").asText() + item.at("/deal/dealId").asText());
    }
    return ids;
  }

  private Someone.Reply give(Someone who, String dealId, String to) {
    return who.send(
        "PATCH",
        "/v1/deals/" + dealId,
        "{\"owner\": \"%s\"}".formatted(address(to)),
        "If-Match",
        "*");
  }

  @Test
  void a_list_holds_what_one_may_see_however_it_is_asked_for() {
    var dealId = open();

    for (var query :
        List.of(
            "?owner=" + address("rep"),
            "?external=hubspot:" + externalId,
            "?contact=" + email,
            "?external=hubspot:" + externalId + "&owner=" + address("rep"))) {
      assertEquals(List.of(dealId), ids(rep.get("/v1/deals" + query)));
      assertEquals(List.of(dealId), ids(Someone.MANAGER.get("/v1/deals" + query)));
      assertEquals("{\"items\":[]}", colleague.get("/v1/deals" + query).is(200).body());
    }
    for (var list : List.of("/v1/deals", "/v1/next-actions")) {
      assertEquals(List.of(dealId), ids(rep.get(list)));
      assertEquals(List.of(), ids(colleague.get(list)));
      assertEquals(List.of(), ids(colleague.get(list + "?owner=" + address("rep"))));
      assertTrue(ids(Someone.MANAGER.get(list + "?limit=100")).size() > 1);
    }
  }

  @Test
  void a_rep_gives_no_deal_away_and_a_manager_does() {
    var dealId = open();
    var before = rows();

    give(rep, dealId, "colleague").is(403);
    rep.post("/v1/deals", body("colleague")).is(403);
    assertEquals(before, rows());
    give(rep, dealId, "rep").is(200);
    give(Someone.MANAGER, dealId, "colleague").is(200);

    rep.get("/v1/deals/" + dealId).is(404);
    colleague.get("/v1/deals/" + dealId).is(200);
    assertEquals(List.of(), ids(rep.get("/v1/deals")));
    assertEquals(List.of(dealId), ids(colleague.get("/v1/deals")));
  }

  @Test
  void an_external_id_of_somebody_elses_deal_is_refused_and_says_nothing_of_it() {
    open();
    var before = rows();
    var theirs = body("colleague");

    var refused = colleague.post("/v1/deals", theirs).is(404);
    var bare =
        colleague.post(
            "/v1/deals", "{\"externalIds\": {\"hubspot\": \"%s\"}}".formatted(externalId));

    assertEquals(refused, bare);
    assertEquals("/problems/not-found", refused.text("/type"));
    assertFalse(refused.body().contains("rep-"));
    assertEquals(before, rows());
    rep.post("/v1/deals", body("rep").replace("Line 3", "Line 4")).is(200);
  }

  @Test
  void a_first_answer_is_not_given_again_once_the_deal_is_somebody_elses() {
    for (var opening :
        List.of(body("rep"), body("rep").replaceFirst("\"externalIds\".*?}, ", ""))) {
      var key = UUID.randomUUID().toString();
      var first = rep.post("/v1/deals", opening, "Idempotency-Key", key).is(201);
      var touches = "/v1/deals/" + first.text("/dealId") + "/touches";
      rep.post(touches, Samples.emptyPlan(), "Idempotency-Key", key).is(422);
      assertEquals(
          first.body(), rep.post("/v1/deals", opening, "Idempotency-Key", key).is(201).body());

      give(Someone.MANAGER, first.text("/dealId"), "colleague").is(200);

      rep.post("/v1/deals", opening, "Idempotency-Key", key).is(404);
      rep.post(touches, Samples.emptyPlan(), "Idempotency-Key", key).is(404);
      externalId = UUID.randomUUID().toString();
    }
  }

  @Test
  void a_rep_reads_their_own_part_of_a_review() {
    var dealId = open();
    rep.post("/v1/deals/" + dealId + "/touches", Samples.emptyPlan()).is(422);
    Someone.MANAGER.post("/v1/reviews", "{\"week\": \"2026-W48\"}").is(202);

    var own = rep.get("/v1/reviews/2026-W48").is(200);

    assertEquals(1, own.json().at("/habits").size());
    assertEquals(address("rep"), own.text("/habits/0/owner"));
    assertEquals(
        own.json().at("/habits"),
        rep.get("/v1/reviews/2026-W48?owner=" + address("rep")).json().at("/habits"));
    assertFalse(colleague.get("/v1/reviews/2026-W48").is(200).body().contains("rep-"));
    assertEquals(
        colleague.get("/v1/reviews/2026-W48?owner=nobody@example.com").is(404),
        colleague.get("/v1/reviews/2026-W48?owner=" + address("rep")));
    Someone.MANAGER.get("/v1/reviews/2026-W48?owner=" + address("rep")).is(200);
  }

  @Test
  void an_owner_is_the_same_however_their_issuer_writes_them() {
    open();
    var shouting = Someone.with(Token.of(address("REP").toUpperCase(java.util.Locale.ROOT)));

    assertEquals(1, ids(shouting.get("/v1/deals")).size());
  }
}
