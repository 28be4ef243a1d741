package vna.usecase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.DealStore;
import vna.store.Owners;
import vna.store.PlaybookStore;
import vna.store.Reviews;
import vna.store.Table;
import vna.store.Turns;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.EventType;
import vna.wire.ExternalId;
import vna.wire.PlaybookJson;
import vna.wire.PlaybookReader;
import vna.wire.StrictJson;

/// The use cases on a table of their own, and a clock that the test turns.
public final class Stage {
  private static final LocalDynamoDb DYNAMO = LocalDynamoDb.inMemory();
  private static final DynamoDbClient UNSEEN = Database.local(DYNAMO.endpoint()).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  /// What the use cases have asked of the table.
  public final Requests requests = new Requests();

  /// What goes wrong next.
  final Faults faults = new Faults();

  public final TestClock clock = new TestClock(Instant.parse("2026-11-23T08:00:00Z"));
  public final String table = "vna-" + UUID.randomUUID();
  public final DynamoDbClient client;
  public final DealStore store;
  public final OpenDeal openDeal;
  public final PlanTouch planTouch;
  public final CheckTouch checkTouch;
  public final RecordOutcome recordOutcome;
  public final CloseDeal closeDeal;
  public final ApplyEvent applyEvent;
  public final ReviewWeek reviewWeek;
  public final ShowReview showReview;
  public final SuggestTouch suggestTouch;
  final ShowDeal showDeal;
  public final Playbooks playbooks;
  final PlaybookStore playbookStore;
  final Turns turns;

  /// A fresh table.
  public Stage() {
    Table.create(UNSEEN, table);
    client = client();
    store = new DealStore(client, table);
    playbookStore = new PlaybookStore(client, table);
    playbooks = new Playbooks(playbookStore, clock);
    var owners = new Owners(client, table);
    var commands = new Commands(store, playbooks, new Ids(), clock);
    openDeal = new OpenDeal(commands);
    var beside = new Beside(store, owners);
    planTouch = new PlanTouch(commands, beside);
    checkTouch = new CheckTouch(commands, beside);
    recordOutcome = new RecordOutcome(commands);
    closeDeal = new CloseDeal(commands);
    applyEvent = new ApplyEvent(openDeal, planTouch, recordOutcome, closeDeal);
    turns = new Turns(client, table);
    var reviews = new Reviews(client, table);
    reviewWeek = new ReviewWeek(owners, new ReviewOwner(owners, store), reviews, playbooks, clock);
    showReview = new ShowReview(reviews, playbooks, clock);
    showDeal = new ShowDeal(commands, turns);
    suggestTouch = new SuggestTouch(commands, store, owners);
  }

  DynamoDbClient client() {
    var builder = Database.local(DYNAMO.endpoint());
    var watched =
        builder.overrideConfiguration().toBuilder()
            .addExecutionInterceptor(requests)
            .addExecutionInterceptor(faults)
            .build();
    return builder.overrideConfiguration(watched).build();
  }

  /// Applies an event as a function would.
  public Answer apply(JsonNode event) {
    return applyEvent.apply(StrictJson.read(event.toString()), EnumSet.allOf(EventType.class));
  }

  /// Applies an event that must go well.
  public Answer applied(JsonNode event) {
    var answer = apply(event);
    if (answer.status() >= 400) {
      throw new AssertionError(answer.body().toPrettyString());
    }
    return answer;
  }

  /// The clock ticks.
  ///
  /// @param within how long that may take
  TurnDeals.Turned tick(Duration within) {
    return turnDeals(within).turn(StrictJson.read(tick().toString()));
  }

  TurnDeals turnDeals(Duration within) {
    return new TurnDeals(turns, store, playbooks, new Ids(), clock, within);
  }

  static ObjectNode tick() {
    return json(
        """
        {"specversion": "1.0", "id": "tick-1", "source": "/schedule", "type": "vna.clock.tick.v1",
         "time": "2026-11-23T08:00:00Z", "data": {}}
        """);
  }

  /// Makes a deal's first entry one that nobody can read.
  void spoil(String source, String id) {
    var loaded = store.load(new DealName.ByExternalId(new ExternalId(source, id))).orElseThrow();
    var key =
        Map.of(
            "PK", AttributeValue.fromS("DEAL#" + loaded.journal().dealId()),
            "SK", AttributeValue.fromS("DEAL#ENTRY#" + loaded.journal().entries().getFirst().id()));
    UNSEEN.updateItem(update ->
        update
            .tableName(table)
            .key(key)
            .updateExpression("SET fact = :broken")
            .expressionAttributeValues(Map.of(":broken", AttributeValue.fromS("{"))));
  }

  /// Changes one thing in the playbook, as its `PUT` would.
  ///
  /// @param where JSON pointer
  /// @param value JSON
  public void playbook(String where, String value) {
    var playbook = PlaybookJson.playbook(playbooks.current());
    var at = where.lastIndexOf('/');
    var parent = (ObjectNode) playbook.at(where.substring(0, at));
    parent.set(where.substring(at + 1), json("{\"value\": " + value + "}").get("value"));
    var call =
        Call.ofRequest(
            new Caller.User("mara@example.com", Role.MANAGER), Optional.empty(), Optional.empty());
    var replaced =
        new ReplacePlaybook(playbooks, playbookStore, clock)
            .replace(PlaybookReader.read(StrictJson.read(playbook.toString())), call);
    if (replaced.status() != 200) {
      throw new AssertionError(replaced.body().toPrettyString());
    }
  }

  /// Every row of the table, by its key; also those that only DynamoDB would not show any more.
  public Map<String, Map<String, AttributeValue>> rows() {
    var rows = new TreeMap<String, Map<String, AttributeValue>>();
    UNSEEN
        .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
        .items()
        .forEach(row -> rows.put(text(row, "PK") + " " + text(row, "SK"), row));
    return rows;
  }

  public static String text(Map<String, AttributeValue> row, String name) {
    return row.getOrDefault(name, AttributeValue.fromS("")).s();
  }

  public static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
