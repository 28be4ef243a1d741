package vna.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.delivery.RecordingBus;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.DealStore;
import vna.store.Owners;
import vna.store.PlaybookStore;
import vna.store.Table;
import vna.usecase.ApplyEvent;
import vna.usecase.Beside;
import vna.usecase.CloseDeal;
import vna.usecase.Commands;
import vna.usecase.Ids;
import vna.usecase.OpenDeal;
import vna.usecase.PlanTouch;
import vna.usecase.Playbooks;
import vna.usecase.RecordOutcome;
import vna.wire.EventType;
import vna.wire.StrictJson;

/// The real zip: the clock ticks over deals of a month ago, and the table's stream is published.
@EnabledOnOs(OS.LINUX)
class EventsOutIT {
  private static final Path ZIP = Path.of("target", "function.zip");
  private static final String HANDLER = "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest";
  private static final String TABLE = "events-out-it";
  private static final int DEALS = 20;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void what_time_has_turned_is_told_by_the_stream() throws Exception {
    try (var local = LocalDynamoDb.inMemory();
        var client = Database.local(local.endpoint()).build();
        var bus = new RecordingBus()) {
      Table.create(client, TABLE);
      openDealsAMonthAgo(client);

      try (var tick = start("clock-tick", local, bus)) {
        var interrupted = invoke(tick, tick());
        var handedOver = RecordingBus.event(bus.taken().getFirst());
        var rest = invoke(tick, handedOver);

        assertEquals(200, interrupted.path("status").asInt(), interrupted.toString());
        assertEquals(false, interrupted.at("/body/complete").asBoolean());
        assertEquals(tick(), handedOver);
        assertEquals("vna-sales", bus.taken().getFirst().path("EventBusName").asText());
        assertTrue(rest.at("/body/turned").asInt() > 0, rest.toString());
      }

      var turned = clockRows(client);
      var before = bus.taken().size();
      bus.answer(new RecordingBus.Answer.NotTaken(Set.of(0)));
      try (var publish = start("publish-events", local, bus)) {
        var answer = invoke(publish, batch(turned));

        assertEquals("{\"batchItemFailures\":[]}", answer.toString());
        var types =
            bus.taken().subList(before, bus.taken().size()).stream()
                .map(entry -> entry.path("DetailType").asText())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("vna.deal.stalled.v1", "vna.next-action.due.v1"), types);
        assertEquals(turned.size(), bus.taken().size() - before);

        bus.answer(
            Collections.nCopies(50, new RecordingBus.Answer.Refused(500, "InternalException"))
                .toArray(RecordingBus.Answer[]::new));

        assertEquals(
            "{\"batchItemFailures\":[{\"itemIdentifier\":\"1000\"}]}",
            invoke(publish, batch(turned)).toString());
      }
    }
  }

  private static void openDealsAMonthAgo(DynamoDbClient client) throws IOException {
    var then = Clock.fixed(Instant.now().minus(Duration.ofDays(60)), ZoneOffset.UTC);
    var store = new DealStore(client, TABLE);
    var playbooks = new Playbooks(new PlaybookStore(client, TABLE), then);
    var commands = new Commands(store, playbooks, new Ids(), then);
    var apply =
        new ApplyEvent(
            new OpenDeal(commands),
            new PlanTouch(commands, new Beside(store, new Owners(client, TABLE))),
            new RecordOutcome(commands),
            new CloseDeal(commands));
    for (var n = 0; n < DEALS; n++) {
      var id = "deal-" + n;
      var event =
          Sample.of("commands/03-open-elbkai")
              .but(it -> it.put("id", id).put("time", then.instant().toString()))
              .butData(data -> {
                data.remove(List.of("goals", "openedAt"));
                ((ObjectNode) data.get("externalIds")).removeAll().put("crm", id);
              });
      var answer = apply.apply(StrictJson.read(event.json()), Set.of(EventType.OPEN_DEAL));
      assertEquals(201, answer.status(), answer.body().toString());
    }
  }

  private static JsonNode tick() throws IOException {
    return MAPPER.readTree(
        """
        {"specversion": "1.0", "id": "tick-1", "source": "/schedule", "type": "vna.clock.tick.v1",
         "time": "2026-11-23T08:00:00Z", "data": {}}
        """);
  }

  private static List<Map<String, AttributeValue>> clockRows(DynamoDbClient client) {
    return client.scanPaginator(scan -> scan.tableName(TABLE)).items().stream()
        .filter(row -> row.getOrDefault("SK", AttributeValue.fromS("")).s().startsWith("CLOCK#"))
        .toList();
  }

  /// As Lambda hands over what a stream holds.
  private static JsonNode batch(List<Map<String, AttributeValue>> rows) {
    var batch = MAPPER.createObjectNode();
    var records = batch.putArray("Records");
    for (var row : rows) {
      var change =
          records
              .addObject()
              .put("eventID", "e" + records.size())
              .put("eventName", "INSERT")
              .put("eventSource", "aws:dynamodb")
              .putObject("dynamodb")
              .put("SequenceNumber", Integer.toString(999 + records.size()))
              .put("StreamViewType", "NEW_IMAGE");
      var image = change.putObject("NewImage");
      row.forEach((name, value) -> {
        if (value.s() == null) {
          image.putObject(name).put("N", value.n());
        } else {
          image.putObject(name).put("S", value.s());
        }
      });
    }
    return batch;
  }

  private static JsonNode invoke(LambdaRuntime function, JsonNode event) throws Exception {
    return MAPPER.readTree(function.invoke(event.toString().getBytes(UTF_8)));
  }

  private static LambdaRuntime start(String function, LocalDynamoDb local, RecordingBus bus)
      throws IOException {
    return LambdaRuntime.of(
        ZIP,
        HANDLER,
        Map.of(
            "QUARKUS_FUNQY_EXPORT",
            function,
            "VNA_TABLE",
            TABLE,
            "VNA_TICK_WITHIN",
            "PT0S",
            "VNA_BUS",
            "vna-sales-events",
            "VNA_COMMANDS_BUS",
            "vna-sales",
            "AWS_ENDPOINT_URL_DYNAMODB",
            local.endpoint().toString(),
            "AWS_ENDPOINT_URL_EVENTBRIDGE",
            bus.endpoint().toString()));
  }
}
