package vna.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vna.deal.TouchName;
import vna.decision.OutcomeRequest;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.DealStore;
import vna.store.Owners;
import vna.store.PlaybookStore;
import vna.store.Table;
import vna.usecase.Beside;
import vna.usecase.Call;
import vna.usecase.Caller;
import vna.usecase.Commands;
import vna.usecase.Ids;
import vna.usecase.OpenDeal;
import vna.usecase.PlanTouch;
import vna.usecase.Playbooks;
import vna.usecase.RecordOutcome;
import vna.usecase.Role;
import vna.wire.DealName;
import vna.wire.OpenReader;
import vna.wire.OutcomeReader;
import vna.wire.PlanReader;
import vna.wire.Received;
import vna.wire.StrictJson;

/// The same commands without HTTP, of which only the requests to DynamoDB Local are timed.
final class Direct implements AutoCloseable {
  private static final String TABLE = "vna";
  private static final Call CALL =
      Call.ofRequest(
          new Caller.User("bench@example.com", Role.ADMIN), Optional.empty(), Optional.empty());

  private final Stopwatch stopwatch = new Stopwatch();
  private final LocalDynamoDb local;
  private final DynamoDbClient client;
  private final OpenDeal openDeal;
  private final PlanTouch planTouch;
  private final RecordOutcome recordOutcome;
  private final Samples plans = new Samples();
  private final Samples outcomes = new Samples();

  Direct(Path folder) {
    local = LocalDynamoDb.in(folder, LocalDynamoDb.ANY_PORT);
    client =
        Database.local(local.endpoint())
            .overrideConfiguration(override -> override.addExecutionInterceptor(stopwatch))
            .build();
    Table.create(client, TABLE);
    var store = new DealStore(client, TABLE);
    var clock = Clock.systemUTC();
    var playbooks = new Playbooks(new PlaybookStore(client, TABLE), clock);
    var commands = new Commands(store, playbooks, new Ids(), clock);
    openDeal = new OpenDeal(commands);
    planTouch = new PlanTouch(commands, new Beside(store, new Owners(client, TABLE)));
    recordOutcome = new RecordOutcome(commands);
  }

  /// Opens a deal, plans a touch and records its outcome.
  void run(int number, boolean isMeasured) {
    var opened = openDeal.open(OpenReader.read(body(Bodies.deal(number))), CALL).body();
    var deal = new DealName.ById(opened.path("dealId").asText());
    stopwatch.reset();
    var planned = planTouch.plan(deal, PlanReader.read(body(Bodies.plan())), CALL).body();
    var plan = stopwatch.reset();
    var touch = new TouchName.ById(planned.path("touchId").asText());
    var outcome = OutcomeReader.read(body(Bodies.outcome()));
    recordOutcome.record(deal, new OutcomeRequest(touch, outcome), CALL);
    if (isMeasured) {
      plans.add(plan);
      outcomes.add(stopwatch.reset());
    }
  }

  Samples plans() {
    return plans;
  }

  Samples outcomes() {
    return outcomes;
  }

  private static Received body(String json) {
    return StrictJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    client.close();
    local.close();
  }

  /// From where a request leaves the SDK until its answer is there, all requests together.
  private static final class Stopwatch implements ExecutionInterceptor {
    private static final ExecutionAttribute<Long> FROM = new ExecutionAttribute<>("from");

    private long nanos;

    @Override
    public void beforeTransmission(
        Context.BeforeTransmission context, ExecutionAttributes attributes) {
      attributes.putAttribute(FROM, System.nanoTime());
    }

    @Override
    public void afterTransmission(
        Context.AfterTransmission context, ExecutionAttributes attributes) {
      nanos += System.nanoTime() - attributes.getAttribute(FROM);
    }

    /// What it showed.
    Duration reset() {
      var shown = Duration.ofNanos(nanos);
      nanos = 0;
      return shown;
    }
  }
}
