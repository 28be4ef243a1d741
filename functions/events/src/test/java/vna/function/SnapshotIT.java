package vna.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.ulid.Ulid;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.Table;

/// The real zip around a snapshot of SnapStart: its hooks are called by AWS's runtime interface
/// client. Whether AWS restores what it has kept, nobody can see from here.
@EnabledOnOs(OS.LINUX)
class SnapshotIT {
  private static final String HANDLER = "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest";
  private static final Path ZIP = Path.of("target", "function.zip");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final LocalDynamoDb LOCAL = LocalDynamoDb.inMemory();
  private static final DynamoDbClient CLIENT = Database.local(LOCAL.endpoint()).build();
  private static final String TABLE = "snapshot-it";

  @BeforeAll
  static void table() {
    Table.create(CLIENT, TABLE);
  }

  @AfterAll
  static void stop() {
    CLIENT.close();
    LOCAL.close();
  }

  @Test
  void priming_reads_only_and_keeps_no_connection() throws Exception {
    try (var wire = new Wire(LOCAL.endpoint());
        var function = snapshot(wire.endpoint())) {
      assertEquals(Set.of("Query"), wire.operations());
      wire.awaitNoneOpen(Duration.ofSeconds(2));

      function.restore();
      var answer = open(function, "restored");

      assertEquals(201, answer.path("status").asInt(), answer.toString());
    }
  }

  @Test
  void each_copy_makes_ids_of_its_own_by_the_time_it_is_then() throws Exception {
    try (var one = snapshot(LOCAL.endpoint());
        var other = snapshot(LOCAL.endpoint())) {
      var restored = Instant.now().truncatedTo(ChronoUnit.MILLIS);
      one.restore();
      other.restore();
      var first = open(one, "one").at("/body/dealId").asText();
      var second = open(other, "other").at("/body/dealId").asText();

      assertNotEquals(first, second);
      assertFalse(Ulid.from(first).getInstant().isBefore(restored), first);
      assertFalse(Ulid.from(second).getInstant().isBefore(restored), second);
    }
  }

  @Test
  void a_table_that_cannot_be_read_yet_does_not_keep_a_version_from_being_published()
      throws Exception {
    try (var function = snapshot(URI.create("http://127.0.0.1:1"))) {
      function.restore();
      var answer = MAPPER.readTree(function.invoke("{}".getBytes(UTF_8)));

      assertEquals(400, answer.path("status").asInt(), answer.toString());
    }
  }

  private static LambdaRuntime snapshot(URI endpoint) throws IOException {
    return LambdaRuntime.snapshot(
        ZIP,
        HANDLER,
        Map.of(
            "QUARKUS_FUNQY_EXPORT",
            "open-deal",
            "VNA_TABLE",
            TABLE,
            "AWS_ENDPOINT_URL_DYNAMODB",
            endpoint.toString()));
  }

  private static JsonNode open(LambdaRuntime function, String id) throws Exception {
    var event =
        """
        {
          "specversion": "1.0", "id": "%s", "source": "/crm", "type": "vna.deal.open.v1",
          "time": "%s",
          "data": {"name": "Line 3", "account": "Plant", "owner": "mara@example.com"}
        }
        """
            .formatted(id, Instant.now());
    return MAPPER.readTree(function.invoke(event.getBytes(UTF_8)));
  }
}
