package vna.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vna.source.Body;
import vna.usecase.ApplyWebhook;
import vna.wire.Received;
import vna.wire.Webhook;

/// Outcomes that fit no deal or contact.
@QuarkusTest
class UnmatchedTest extends ApiTest {
  @Inject ApplyWebhook applyWebhook;

  private final String source = "s-" + UUID.randomUUID().toString().substring(0, 8);
  private Story deal = new Story("", "", "", "");

  @BeforeEach
  void one_that_nobody_knows() {
    deal = Story.opened();
    send(
            "PUT",
            "/v1/sources/" + source,
            """
            {"source": "%s", "verify": {"scheme": "BEARER"}, "secrets": ["x"], "eventId": "id",
             "commands": [{"type": "vna.outcome.record.v1", "data": "data"}]}
            """
                .formatted(source))
        .is(201);
    arrives(
        """
        {"id": 1, "data": {"channel": "MEETING", "startedBy": "BUYER", "contact": "nobody@%s.example",
                           "result": "BUYER_REPLIED", "occurredAt": "2026-11-23T08:30:00+01:00"}}
        """
            .formatted(source));
  }

  private void arrives(String payload) {
    var body = Body.of(payload.getBytes(UTF_8));
    var webhook = new Webhook(source, TurnableClock.MONDAY, Map.of(), body);
    applyWebhook.apply(Received.of(webhook.event("m")), true);
  }

  @Test
  void while_others_keep_writing_it_is_409_and_goes_on_waiting() {
    var waiting = waiting();

    try (var _ = Fault.CONFLICT.strikes()) {
      send(
              "POST",
              "/v1/unmatched/" + waiting,
              "{\"deal\": \"%s\", \"contact\": \"dana@plant.example\"}".formatted(deal.dealId()))
          .isProblem(409, "/problems/stale");
    }

    assertEquals(waiting, waiting());
  }

  @Test
  void it_is_listed_and_booked_on_a_contact_of_a_deal() {
    var waiting = waiting();

    send(
            "POST",
            "/v1/unmatched/" + waiting,
            "{\"deal\": {\"id\": \"%s\"}, \"contact\": \"eve@x.example\"}".formatted(deal.dealId()))
        .isBadAt("/contact");
    send("POST", "/v1/unmatched/" + waiting, "{\"contact\": 1}").isBadAt("/deal", "/contact");
    send("POST", "/v1/unmatched/" + waiting, "{\"deal\": {\"id\": \"01JDZZZZZZZZZZZZZZZZZZZZZZ\"}}")
        .isProblem(404, "/problems/not-found");
    var booked =
        send(
                "POST",
                "/v1/unmatched/" + waiting,
                "{\"deal\": {\"id\": \"%s\"}, \"contact\": \"dana@plant.example\"}"
                    .formatted(deal.dealId()))
            .is(201);

    assertEquals(deal.dealId(), booked.text("/deal/dealId"));
    assertEquals("", waiting());
    send("POST", "/v1/unmatched/" + waiting, "{\"deal\": \"%s\"}".formatted(deal.dealId()))
        .isProblem(404, "/problems/not-found");
  }

  @Test
  void an_answer_to_a_link_is_booked_on_its_touch() {
    var planned = Story.planned();
    var replyRef =
        get("/v1/deals/%s/touches/%s".formatted(planned.dealId(), planned.touchId()))
            .text("/replyRef");
    arrives(
        """
        {"id": 2, "data": {"touch": {"replyRef": "%s"}, "contact": "eve@%s.example",
                           "result": "BUYER_REPLIED", "occurredAt": "2026-11-23T08:30:00+01:00"}}
        """
            .formatted(replyRef, source));
    send("DELETE", "/v1/unmatched/" + waiting(), "").is(204);
    var waiting = "";
    for (var item : get("/v1/unmatched?limit=100").body().path("items")) {
      waiting = item.path("source").asText().equals(source) ? item.path("id").asText() : waiting;
    }

    var booked =
        send(
                "POST",
                "/v1/unmatched/" + waiting,
                "{\"deal\": \"%s\", \"contact\": \"dana@plant.example\"}"
                    .formatted(planned.dealId()))
            .is(200);

    assertEquals(planned.touchId(), booked.text("/touchId"));
  }

  @Test
  void it_is_dropped() {
    var waiting = waiting();

    send("DELETE", "/v1/unmatched/" + waiting, "").is(204);

    assertEquals("", waiting());
    send("DELETE", "/v1/unmatched/" + waiting, "").isProblem(404, "/problems/not-found");
    send("DELETE", "/v1/unmatched/x", "").isProblem(404, "/problems/not-found");
  }

  private String waiting() {
    for (var item : get("/v1/unmatched?limit=100").is(200).body().path("items")) {
      if (item.path("source").asText().equals(source)) {
        assertEquals("nobody@%s.example".formatted(source), item.at("/outcome/contact").asText());
        return item.path("id").asText();
      }
    }
    return "";
  }
}
