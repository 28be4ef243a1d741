package vna.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.SourceStore;
import vna.store.Table;

/// `apply-command` as the real zip, with batches as SQS sends them.
///
/// Source: [the event of
/// SQS](https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event).
@EnabledOnOs(OS.LINUX)
class InboxIT {
  private static final String TABLE = "inbox-it";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final LocalDynamoDb LOCAL = LocalDynamoDb.inMemory();
  private static final DynamoDbClient CLIENT = Database.local(LOCAL.endpoint()).build();
  private static final Recorder SQS = recorder();
  private static final String DEAD = SQS.endpoint() + "/1/vna-dead";
  private static final LambdaRuntime FUNCTION = start(LOCAL.endpoint().toString());

  @BeforeAll
  static void a_form() throws IOException {
    Table.create(CLIENT, TABLE);
    var definition =
        """
        {"source": "form", "verify": {"scheme": "BEARER"}, "secrets": ["form/current"], "eventId": "id",
         "defaults": {"owner": "mara@example.com"},
         "commands": [{"type": "vna.deal.open.v1", "data": "$merge([data, {'owner': $defaults.owner}])"}]}
        """;
    new SourceStore(CLIENT, TABLE)
        .write("form", (ObjectNode) MAPPER.readTree(definition), Optional.empty(), 1);
  }

  @AfterAll
  static void stop() {
    FUNCTION.close();
    SQS.close();
    CLIENT.close();
    LOCAL.close();
  }

  @Test
  void a_poison_message_at_each_place_of_a_batch_is_a_dead_letter_and_the_others_are_applied()
      throws Exception {
    for (var poison = 0; poison < 10; poison++) {
      var place = poison;
      var before = SQS.asked().size();
      var deals = rows("EXTERNAL");

      var answer =
          send(
              1,
              IntStream.range(0, 10)
                  .mapToObj(
                      i -> webhook("p%d-%d".formatted(place, i), i == place ? "" : "Line " + i))
                  .toList());

      assertEquals("{\"batchItemFailures\":[]}", answer.toString());
      assertEquals(deals + 9, rows("EXTERNAL"));
      var dead = SQS.asked().getLast();
      assertEquals(before + 1, SQS.asked().size());
      assertEquals("AmazonSQS.SendMessage", dead.target());
      assertEquals(DEAD, dead.body().path("QueueUrl").asText());
      assertEquals(
          "vna.deal.open.v1: /data/name must not be empty",
          dead.body().at("/MessageAttributes/reason/StringValue").asText());
      assertTrue(dead.body().path("MessageBody").asText().contains("bodyBase64"));
    }
  }

  @Test
  void the_same_batch_again_has_no_second_effect() throws Exception {
    var batch = List.of(webhook("again-1", "One"), webhook("again-2", "Two"));
    send(1, batch);
    var rows = rows("");

    assertEquals("{\"batchItemFailures\":[]}", send(2, batch).toString());

    assertEquals(rows, rows(""));
  }

  @Test
  void a_deal_that_is_not_known_yet_comes_again_and_is_dead_after_the_last_try() throws Exception {
    var closing =
        """
        {"specversion": "1.0", "id": "c-1", "source": "/erp", "type": "vna.deal.close.v1", "time": "2026-01-05T09:00:00Z",
         "data": {"deal": {"externalId": {"source": "form", "id": "not-yet"}}, "result": "WON"}}
        """;

    var first = send(1, List.of(closing, webhook("beside", "Beside")));
    var before = SQS.asked().size();
    var last = send(InboxFunction.MAX_RECEIVES, List.of(closing));

    assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"m-0\"}]}", first.toString());
    assertEquals("{\"batchItemFailures\":[]}", last.toString());
    assertEquals(before + 1, SQS.asked().size());
  }

  @Test
  void a_message_that_is_no_event_is_a_dead_letter() throws Exception {
    var before = SQS.asked().size();

    var answer = send(1, List.of("{", "", "[]", "{\"type\": \"vna.webhook.received.v1\"}"));

    assertEquals("{\"batchItemFailures\":[]}", answer.toString());
    assertEquals(before + 4, SQS.asked().size());
  }

  @Test
  void of_a_batch_that_fails_as_a_whole_each_message_is_named() throws Exception {
    try (var function = start("http://127.0.0.1:1")) {
      var answer =
          MAPPER.readTree(
              function.invoke(batch(1, List.of(webhook("x-1", "X"), webhook("x-2", "X")))));

      assertEquals(
          "{\"batchItemFailures\":[{\"itemIdentifier\":\"m-0\"},{\"itemIdentifier\":\"m-1\"}]}",
          answer.toString());
    }
  }

  @Test
  void one_event_is_answered_as_every_function_answers() throws Exception {
    var applied = MAPPER.readTree(FUNCTION.invoke(webhook("direct", "Direct").getBytes(UTF_8)));
    var opened =
        MAPPER.readTree(
            FUNCTION.invoke(Sample.of("commands/03-open-elbkai").json().getBytes(UTF_8)));
    var nothing = MAPPER.readTree(FUNCTION.invoke("null".getBytes(UTF_8)));

    assertEquals("vna.deal.open.v1", applied.at("/body/applied").asText());
    assertEquals(201, opened.path("status").asInt(), opened.toString());
    assertEquals(400, nothing.path("status").asInt(), nothing.toString());
  }

  private static String webhook(String id, String name) {
    var payload =
        """
        {"id": "%s", "data": {"name": "%s", "account": "Plant GmbH", "externalIds": {"form": "%s"}}}
        """
            .formatted(id, name, id);
    return """
    {"specversion": "1.0", "id": "%s", "source": "/webhooks/form", "type": "vna.webhook.received.v1", "time": "2026-01-05T09:00:00Z",
     "data": {"source": "form", "receivedAt": "2026-01-05T09:00:00Z", "headers": {}, "bodyBase64": "%s"}}
    """
        .formatted(id, Base64.getEncoder().encodeToString(payload.getBytes(UTF_8)));
  }

  private static JsonNode send(int receives, List<String> messages) throws Exception {
    return MAPPER.readTree(FUNCTION.invoke(batch(receives, messages)));
  }

  private static byte[] batch(int receives, List<String> messages) throws IOException {
    var event = MAPPER.createObjectNode();
    var records = event.putArray("Records");
    for (var message : messages) {
      var record =
          records
              .addObject()
              .put("messageId", "m-" + messages.indexOf(message))
              .put("receiptHandle", "r")
              .put("body", message)
              .put("eventSource", "aws:sqs");
      record
          .putObject("attributes")
          .put("ApproximateReceiveCount", Integer.toString(receives))
          .put("SentTimestamp", "1795424400000");
    }
    return MAPPER.writeValueAsBytes(event);
  }

  private static long rows(String partition) {
    return CLIENT.scanPaginator(scan -> scan.tableName(TABLE)).items().stream()
        .filter(row -> row.getOrDefault("PK", AttributeValue.fromS("")).s().startsWith(partition))
        .count();
  }

  private static LambdaRuntime start(String dynamo) {
    try {
      return LambdaRuntime.of(
          Path.of("target", "function.zip"),
          "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest",
          Map.of(
              "QUARKUS_FUNQY_EXPORT", "apply-command",
              "VNA_TABLE", TABLE,
              "AWS_ENDPOINT_URL_DYNAMODB", dynamo,
              "AWS_ENDPOINT_URL_SQS", SQS.endpoint().toString(),
              "VNA_DEAD_LETTERS_URL", DEAD));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Recorder recorder() {
    try {
      return new Recorder(Recorder::taken);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
