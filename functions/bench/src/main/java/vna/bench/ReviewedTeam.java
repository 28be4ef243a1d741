package vna.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.ulid.UlidCreator;
import java.lang.management.MemoryPoolMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.DealStore;
import vna.store.Owners;
import vna.store.PlaybookStore;
import vna.store.Reviews;
import vna.store.Table;
import vna.usecase.Beside;
import vna.usecase.Call;
import vna.usecase.Caller;
import vna.usecase.Commands;
import vna.usecase.Ids;
import vna.usecase.OpenDeal;
import vna.usecase.PlanTouch;
import vna.usecase.Playbooks;
import vna.usecase.ReviewOwner;
import vna.usecase.ReviewWeek;
import vna.usecase.Role;
import vna.wire.DealName;
import vna.wire.OpenReader;
import vna.wire.PlanReader;
import vna.wire.Received;
import vna.wire.StrictJson;

/// A team of [#OWNERS] in DynamoDB Local, reviewed on a Friday afternoon. The first owner's rows
/// are written by commands, the others' are copies of them, with ids of their own.
final class ReviewedTeam implements AutoCloseable {
  static final int OWNERS = 100;

  private static final int DEALS = 30;
  private static final int TOUCHES = 50;
  private static final int BATCH = 25;
  private static final String TABLE = "vna";
  private static final Clock FRIDAY =
      Clock.fixed(Instant.parse("2026-11-20T15:50:00Z"), ZoneOffset.UTC);
  private static final Call CALL =
      Call.ofRequest(
          new Caller.User("bench@example.com", Role.ADMIN), Optional.empty(), Optional.empty());

  private final Counter counter = new Counter();
  private final LocalDynamoDb local = LocalDynamoDb.inMemory();
  private final DynamoDbClient client;
  private final OpenDeal openDeal;
  private final PlanTouch planTouch;
  private final ReviewWeek reviewWeek;

  /// @param indexQueries queries of the index by owner
  /// @param peakHeap in bytes
  record Took(Duration time, int requests, int indexQueries, long peakHeap) {}

  ReviewedTeam() {
    client =
        Database.local(local.endpoint())
            .overrideConfiguration(override -> override.addExecutionInterceptor(counter))
            .build();
    Table.create(client, TABLE);
    var store = new DealStore(client, TABLE);
    var playbooks = new Playbooks(new PlaybookStore(client, TABLE), FRIDAY);
    var commands = new Commands(store, playbooks, new Ids(), FRIDAY);
    var owners = new Owners(client, TABLE);
    openDeal = new OpenDeal(commands);
    planTouch = new PlanTouch(commands, new Beside(store, owners));
    reviewWeek =
        new ReviewWeek(
            owners, new ReviewOwner(owners, store), new Reviews(client, TABLE), playbooks, FRIDAY);
    fill();
  }

  /// The whole review, as the schedule's event asks for it.
  Took review() {
    Review.pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    counter.reset();
    var from = System.nanoTime();
    var answer =
        reviewWeek.review(
            body(
                """
                {"specversion": "1.0", "id": "bench", "source": "/bench", "type": "vna.review.weekly.v1",
                 "time": "2026-11-20T15:50:00Z", "data": {"week": "2026-W47"}}
                """));
    var took = Duration.ofNanos(System.nanoTime() - from);
    var planned = answer.body().at("/counts/planned").asInt();
    if (planned != OWNERS * TOUCHES) {
      throw new IllegalStateException("the review counts " + planned + " touches");
    }
    return new Took(took, counter.requests.get(), counter.indexQueries.get(), Review.peakHeap());
  }

  private void fill() {
    var first = "rep0@example.com";
    var dealIds = new ArrayList<String>();
    for (var i = 0; i < DEALS; i++) {
      dealIds.add(open(first, i));
    }
    for (var i = 0; i < TOUCHES; i++) {
      plan(dealIds.get(i % DEALS), i);
    }
    var rows =
        client.scanPaginator(scan -> scan.tableName(TABLE)).items().stream()
            .filter(row -> row.containsKey("byOwnerPK"))
            .toList();
    for (var owner = 1; owner < OWNERS; owner++) {
      copy(rows, dealIds, first, "rep" + owner + "@example.com");
    }
  }

  private String open(String owner, int number) {
    var deal =
        """
        {"name": "Changeover of line %d", "account": "Plant GmbH", "owner": "%s", "openedAt": "2026-11-02T08:00:00Z",
         "contacts": [{"name": "Dana Weiss", "email": "dana@plant.example", "role": "Plant manager"}]}
        """
            .formatted(number, owner);
    return openDeal.open(OpenReader.read(body(deal)), CALL).body().path("dealId").asText();
  }

  private void plan(String dealId, int number) {
    var plan =
        """
        {"channel": "CALL", "scheduledFor": "2026-11-%02dT%02d:00:00+01:00",
         "buyerExpects": "How other plants cut changeover time without new machines",
         "value": {"kind": "INSIGHT", "statement": "Benchmark %d of 14 plants: the three scheduling changes behind the 18 %% gain, line by line, with what each of them took in hours and what the shift leaders said about them afterwards"},
         "advances": {"step": "build-requirements"},
         "buyerNextAction": {"action": "Send last quarter's changeover log for line %d", "dueBy": "2026-11-27"}}
        """
            .formatted(16 + number % 4, 8 + number % 9, number, number);
    var answer = planTouch.plan(new DealName.ById(dealId), PlanReader.read(body(plan)), CALL);
    if (answer.isProblem()) {
      throw new IllegalStateException(answer.body().toString());
    }
  }

  /// A deal opened by a command says where the owner's rows are in the index.
  private void copy(
      List<Map<String, AttributeValue>> rows, List<String> dealIds, String first, String owner) {
    var own = open(owner, 0);
    var key = Map.of("PK", text("DEAL#" + own), "SK", text("DEAL"));
    var opened = client.getItem(get -> get.tableName(TABLE).key(key)).item();
    var there = opened.getOrDefault("byOwnerPK", text("")).s();
    var names = new HashMap<String, String>();
    names.put(first, owner);
    names.put(dealIds.getFirst(), own);
    dealIds.stream().skip(1).forEach(id -> names.put(id, UlidCreator.getUlid().toString()));
    var writes =
        rows.stream()
            .map(row -> renamed(row, names, there))
            .map(row -> WriteRequest.builder().putRequest(put -> put.item(row)).build())
            .toList();
    for (var i = 0; i < writes.size(); i += BATCH) {
      var batch = writes.subList(i, Math.min(writes.size(), i + BATCH));
      client.batchWriteItem(write -> write.requestItems(Map.of(TABLE, batch)));
    }
  }

  private static Map<String, AttributeValue> renamed(
      Map<String, AttributeValue> row, Map<String, String> names, String index) {
    var copy = new HashMap<String, AttributeValue>();
    row.forEach((column, value) -> {
      var text = value.s();
      if (text == null) {
        copy.put(column, value);
        return;
      }
      for (var name : names.entrySet()) {
        text = text.replace(name.getKey(), name.getValue());
      }
      copy.put(column, text(column.equals("byOwnerPK") ? index : text));
    });
    return copy;
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static Received body(String json) {
    return StrictJson.read(json.getBytes(UTF_8));
  }

  @Override
  public void close() {
    client.close();
    local.close();
  }

  private static final class Counter implements ExecutionInterceptor {
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger indexQueries = new AtomicInteger();

    void reset() {
      requests.set(0);
      indexQueries.set(0);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      requests.incrementAndGet();
      if (context.request() instanceof QueryRequest query && "byOwner".equals(query.indexName())) {
        indexQueries.incrementAndGet();
      }
    }
  }
}
