package vna.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vna.function.LambdaRuntime.FunctionFailed;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.Table;

/// The real zip, one process for each function, as the managed runtime would run it.
@EnabledOnOs(OS.LINUX)
class FunctionsIT {
  private static final Path ZIP = Path.of("target", "function.zip");
  private static final String HANDLER = "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest";
  private static final String TABLE = "functions-it";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, LambdaRuntime> RUNNING = new HashMap<>();
  private static final LocalDynamoDb LOCAL = LocalDynamoDb.inMemory();
  private static final DynamoDbClient CLIENT = Database.local(LOCAL.endpoint()).build();

  @BeforeAll
  static void table() {
    Table.create(CLIENT, TABLE);
  }

  @AfterAll
  static void stop() {
    RUNNING.values().forEach(LambdaRuntime::close);
    CLIENT.close();
    LOCAL.close();
  }

  @Test
  void one_event_goes_through_each_function() throws Exception {
    var opened = invoke("open-deal", Sample.of("commands/03-open-elbkai"));
    var refused = invoke("plan-touch", Sample.of("commands/08-plan-elbkai-checking-in"));
    var planned = invoke("plan-touch", Sample.of("commands/09-plan-elbkai-simulation"));
    var committed = invoke("record-outcome", Sample.of("commands/20-outcome-elbkai-agenda"));
    var won = invoke("close-deal", Sample.of("commands/44-close-elbkai-won"));
    var reviewed = invoke("weekly-review", Sample.of("schedule/24-review-week-46"));

    assertEquals(201, opened.path("status").asInt(), opened.toString());
    assertEquals("Elbkai Logistik", opened.path("body").path("account").asText());
    assertEquals(422, refused.path("status").asInt(), refused.toString());
    assertEquals("EMPTY", refused.at("/body/verdict/decision").asText());
    assertEquals(201, planned.path("status").asInt(), planned.toString());
    assertEquals("INTENTIONAL", planned.at("/body/verdict/decision").asText());
    assertEquals(200, committed.path("status").asInt(), committed.toString());
    assertEquals("OPEN", committed.at("/body/deal/commitments/0/state").asText());
    assertEquals(200, won.path("status").asInt(), won.toString());
    assertEquals("WON", won.at("/body/deal/status").asText());
    assertEquals(200, reviewed.path("status").asInt(), reviewed.toString());
    assertEquals(1, reviewed.at("/body/habits/0/empty").asInt(), reviewed.toString());
  }

  @Test
  void an_event_that_comes_again_has_one_effect_and_the_first_answer() throws Exception {
    var event = Sample.of("commands/05-open-loeffelglueck");

    var first = invoke("open-deal", event);
    var rows = rows();
    var again = invoke("open-deal", event);

    assertEquals(201, first.path("status").asInt(), first.toString());
    assertEquals(first, again);
    assertEquals(rows, rows());
  }

  @Test
  void bad_input_is_answered_with_every_pointer_and_nothing_is_stored() throws Exception {
    invoke("open-deal", Sample.of("commands/04-open-auental"));
    var rows = rows();
    var good = Sample.of("commands/11-plan-auental-waiting-times");

    refuses(good.but(event -> event.remove("time")), "/time");
    refuses(good.but(event -> event.put("datacontenttype", "text/plain")), "/datacontenttype");
    refuses(good.but(event -> event.put("type", "vna.deal.open.v1")), "/type");
    refuses(good.but(event -> event.put("time", "2199-01-01T00:00:00Z")), "/time");
    refuses(good.but(event -> event.remove("data")), "/data");
    refuses(
        good.butData(data -> data.remove(List.of("deal", "channel"))),
        "/data/deal",
        "/data/channel");
    refuses(good.butData(data -> data.put("chanel", "CALL")), "/data/chanel");
    refuses(good.butData(data -> data.put("scheduledFor", "tomorrow")), "/data/scheduledFor");
    refuses(good.butData(data -> data.putArray("to").add("x@y.example")), "/data/to/0");

    assertEquals(rows, rows());
  }

  @Test
  void what_funqy_would_lose_or_take_apart_is_bad_input() throws Exception {
    invoke("open-deal", Sample.of("commands/04-open-auental"));
    var rows = rows();
    var good = Sample.of("commands/11-plan-auental-waiting-times").json();

    refuses(good.replace("\"channel\":", "\"channel\":\"EMAIL\",\"channel\":"), "/data/channel");
    refuses("[" + good + "]", "");
    refuses("null", "");
    refuses("\"text\"", "");
    refuses("{\"Records\":[" + good + "]}", "/Records", "/specversion", "/data");
    refuses(good.substring(0, good.length() - 1), "");

    assertEquals(rows, rows());
  }

  @Test
  void a_review_of_no_week_is_bad_input() throws Exception {
    var good = Sample.of("schedule/24-review-week-46");

    var noWeek = invoke("weekly-review", good.butData(data -> data.put("week", "2026-W54")));
    var noAddress = invoke("weekly-review", good.butData(data -> data.put("owner", "mara")));

    assertEquals(Set.of("/data/week"), pointers(noWeek));
    assertEquals(Set.of("/data/owner"), pointers(noAddress));
  }

  @Test
  void a_deal_that_is_not_known_is_not_found() throws Exception {
    var event =
        Sample.of("commands/39-close-auental-parked")
            .butData(data -> data.putObject("deal").put("id", "no such deal"));

    var answer = invoke("close-deal", event);

    assertEquals(404, answer.path("status").asInt(), answer.toString());
    assertEquals("/problems/not-found", answer.at("/body/type").asText());
  }

  @Test
  void an_outage_is_thrown_for_lambda_to_retry() throws Exception {
    try (var function = start("open-deal", "http://127.0.0.1:1")) {
      var event = Sample.of("commands/01-open-nordwind").json().getBytes(UTF_8);

      var failed = assertThrows(FunctionFailed.class, () -> function.invoke(event));

      assertTrue(failed.toString().contains("not available"), failed.toString());
      assertFalse(function.log().contains("dana.petersen@"), "the log holds an address");
    }
  }

  private static void refuses(Sample event, String... pointers) throws Exception {
    refuses(event.json(), pointers);
  }

  private static void refuses(String event, String... pointers) throws Exception {
    var answer = invoke("plan-touch", event);

    assertEquals(400, answer.path("status").asInt(), answer.toString());
    assertTrue(pointers(answer).containsAll(Set.of(pointers)), answer.toString());
  }

  private static Set<String> pointers(JsonNode answer) {
    var found = new HashSet<String>();
    answer.at("/body/errors").forEach(error -> found.add(error.path("pointer").asText()));
    return found;
  }

  private static JsonNode invoke(String function, Sample event) throws Exception {
    return invoke(function, event.json());
  }

  private static JsonNode invoke(String function, String event) throws Exception {
    var runtime = RUNNING.get(function);
    if (runtime == null) {
      runtime = start(function, LOCAL.endpoint().toString());
      RUNNING.put(function, runtime);
    }
    return MAPPER.readTree(runtime.invoke(event.getBytes(UTF_8)));
  }

  private static LambdaRuntime start(String function, String endpoint) throws IOException {
    return LambdaRuntime.of(
        ZIP,
        HANDLER,
        Map.of(
            "QUARKUS_FUNQY_EXPORT", function,
            "VNA_TABLE", TABLE,
            "AWS_ENDPOINT_URL_DYNAMODB", endpoint));
  }

  private static Set<Object> rows() {
    return new HashSet<>(
        CLIENT.scanPaginator(scan -> scan.tableName(TABLE)).items().stream().toList());
  }
}
