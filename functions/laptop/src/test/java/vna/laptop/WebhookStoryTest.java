package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vna.store.Letters;
import vna.store.Letters.Queue;
import vna.usecase.Playbooks;

/// The part of the demo that comes by webhook.
@QuarkusTest
@QuarkusTestResource(value = LocalTableResource.class, restrictToAnnotatedClass = true)
class WebhookStoryTest {
  @Inject HttpServer server;
  @Inject StoryClock clock;
  @Inject LocalInbox inbox;
  @Inject ReadySources sources;
  @Inject Playbooks playbooks;
  @Inject Letters letters;

  @Test
  void a_lead_becomes_a_deal_with_a_touch_due_within_the_hour_and_a_booking_a_commitment()
      throws Exception {
    var samples = Repository.ROOT.resolve("events/webhooks");
    var printed = new ByteArrayOutputStream();
    LocalSecrets.are(samples.resolve("secrets.json"));
    sources.load(samples);

    new WebhookStory(
            server.getLocalBaseUri(),
            samples,
            clock,
            inbox,
            new Paper(new PrintStream(printed, true, UTF_8), false),
            new Days(playbooks.current().calendar().zone()))
        .play();

    for (var piece : Readme.read().pieces("webhook demo")) {
      assertTrue(printed.toString(UTF_8).contains(piece), printed.toString(UTF_8));
    }
    assertEquals(0, letters.due(Queue.DEAD, Instant.now(), 10).size(), printed.toString(UTF_8));
  }
}
