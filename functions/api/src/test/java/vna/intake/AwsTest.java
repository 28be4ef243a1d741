package vna.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import vna.function.Recorder;
import vna.function.Recorder.Answered;
import vna.function.Recorder.Asked;

/// What intake asks of AWS, by the real clients.
class AwsTest {
  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b"));
  private static final String QUEUE = "https://sqs.eu-central-1.amazonaws.com/1/vna-inbox";

  @Test
  void a_message_goes_to_the_queue_as_it_is_in_the_group_of_its_source() throws Exception {
    try (var aws = new Recorder(Recorder::taken);
        var client = queue(aws.endpoint())) {
      new SqsInbox(client, Optional.of(QUEUE)).put("typeform", "{\"id\":\"m-1\"}");

      var sent = aws.asked().getFirst();
      assertEquals("AmazonSQS.SendMessage", sent.target());
      assertEquals(QUEUE, sent.body().path("QueueUrl").asText());
      assertEquals("{\"id\":\"m-1\"}", sent.body().path("MessageBody").asText());
      assertEquals("typeform", sent.body().path("MessageGroupId").asText());
      assertEquals(3, sent.body().size(), sent.body().toString());
    }
  }

  @Test
  void throttling_is_tried_again_and_then_an_outage() throws Exception {
    var throttled =
        new Answered(
            400,
            "{\"__type\": \"com.amazonaws.sqs#RequestThrottled\", \"message\": \"slow down\"}");
    try (var aws = new Recorder(_ -> throttled);
        var client = queue(aws.endpoint())) {
      var inbox = new SqsInbox(client, Optional.of(QUEUE));

      var outage = assertThrows(Outage.class, () -> inbox.put("typeform", "secret"));

      assertTrue(aws.asked().size() > 1);
      assertTrue(!outage.toString().contains("secret"));
      aws.answer(Recorder::taken);
      inbox.put("typeform", "again");
    }
    assertThrows(
        Outage.class,
        () ->
            new SqsInbox(queue(URI.create("http://127.0.0.1:1")), Optional.of(QUEUE))
                .put("x", "m"));
  }

  @Test
  void a_secret_is_read_by_its_name_and_kept_for_half_a_minute() throws Exception {
    var secret = new AtomicReference<>("one");
    var now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    try (var aws = new Recorder(asked -> answer(asked, secret.get()));
        var client = secrets(aws.endpoint())) {
      var secrets = new ManagedSecrets(client, "vna/sales/", clock(now));

      assertEquals(List.of("one"), secrets.read(List.of("typeform/current", "typeform/previous")));
      assertEquals("secretsmanager.GetSecretValue", aws.asked().getFirst().target());
      assertEquals(
          "vna/sales/typeform/current", aws.asked().getFirst().body().path("SecretId").asText());
      secret.set("two");
      assertEquals(List.of("one"), secrets.read(List.of("typeform/current", "typeform/previous")));
      assertEquals(2, aws.asked().size());
      now.set(now.get().plus(ManagedSecrets.KEPT));
      assertEquals(List.of("two"), secrets.read(List.of("typeform/current")));
    }
  }

  @Test
  void secrets_that_cannot_be_read_are_an_outage_and_recover_without_a_restart() throws Exception {
    var now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    try (var aws = new Recorder(_ -> new Answered(500, "{\"__type\": \"InternalServiceError\"}"));
        var client = secrets(aws.endpoint())) {
      var secrets = new ManagedSecrets(client, "vna/", clock(now));

      assertThrows(Outage.class, () -> secrets.read(List.of("a/current")));
      aws.answer(asked -> answer(asked, "one"));

      assertEquals(List.of("one"), secrets.read(List.of("a/current")));
    }
  }

  private static Answered answer(Asked asked, String secret) {
    return asked.body().path("SecretId").asText().endsWith("previous")
        ? new Answered(400, "{\"__type\": \"ResourceNotFoundException\"}")
        : new Answered(200, "{\"SecretString\": \"%s\"}".formatted(secret));
  }

  private static Clock clock(AtomicReference<Instant> now) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }

  private static SqsClient queue(URI endpoint) {
    return SqsClient.builder()
        .httpClientBuilder(Apache5HttpClient.builder())
        .overrideConfiguration(Patience.AS_SOURCES_HAVE)
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(CREDENTIALS)
        .build();
  }

  private static SecretsManagerClient secrets(URI endpoint) {
    return SecretsManagerClient.builder()
        .httpClientBuilder(Apache5HttpClient.builder())
        .overrideConfiguration(Patience.AS_SOURCES_HAVE)
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(CREDENTIALS)
        .build();
  }
}
