package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vna.deal.Touch;
import vna.nextaction.DealNow;
import vna.touch.rule.RecentTouch;

/// The owners, and by the index what each has and did. Reads of the index are eventually
/// consistent.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class Owners {
  /// How many owners one batch has.
  public static final int BATCH = 25;

  /// As many of an owner's deeds as a plan is held against.
  private static final int MAX_RECENT = 200;

  // Sorts after whatever a key of ours goes on with.
  private static final String LAST = "~";

  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public Owners(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// Everybody who ever owned a deal, in batches.
  ///
  /// @return where each batch begins: the first one anywhere, another behind its cursor
  public List<Optional<String>> batches() {
    var owners =
        Unavailable.unless(
            () -> client.queryPaginator(query -> of(query, "")).items().stream().toList());
    var batches = new ArrayList<Optional<String>>();
    batches.add(Optional.empty());
    for (var next = BATCH; next < owners.size(); next += BATCH) {
      batches.add(Optional.of(Keys.cursor(owner(owners.get(next - 1)))));
    }
    return batches;
  }

  /// The owners of one batch.
  public List<String> batch(Optional<String> cursor) {
    return Unavailable.unless(() ->
        client.query(query -> of(query, cursor.orElse("")).limit(BATCH)).items().stream()
            .map(Owners::owner)
            .toList());
  }

  private QueryRequest.Builder of(QueryRequest.Builder query, String cursor) {
    var after = Keys.ownerAfter(cursor);
    return query
        .tableName(table)
        .keyConditionExpression("PK = :owners AND SK > :after")
        .expressionAttributeValues(
            Map.of(
                ":owners", Table.text(after.partition()),
                ":after", Table.text(after.sort())));
  }

  private static String owner(Map<String, AttributeValue> row) {
    return OwnerRow.SCHEMA.mapToItem(row).owner();
  }

  /// The owner's deals, each as it was seen when it changed last: all but those that were lost
  /// before `from`.
  public List<DealNow> deals(String owner, Instant from) {
    var first = Keys.dealsLostFrom(owner, from);
    return byOwner(
            "#sort BETWEEN :first AND :last",
            Map.of(
                ":owner", Table.text(first.partition()),
                ":first", Table.text(first.sort()),
                ":last", Table.text(Keys.dealsEnd(owner).sort())))
        .stream()
        .map(row -> DealRow.SCHEMA.mapToItem(row).toDomain())
        .toList();
  }

  /// Whether a deal that [#deals] gave holds all its movements from that instant on.
  public static boolean holdsMovementsFrom(DealNow stored, Instant from) {
    var movements = stored.deal().movements();
    return movements.size() < Bounded.MAX_MOVEMENTS || movements.getFirst().at().isBefore(from);
  }

  /// What the owner did from `from` on and before `to`, earliest first.
  public List<Deed> deeds(String owner, Instant from, Instant to) {
    var first = Keys.activity(owner, from, "");
    return byOwner(
            "#sort BETWEEN :from AND :to",
            Map.of(
                ":owner", Table.text(first.partition()),
                ":from", Table.text(first.sort()),
                ":to", Table.text(Keys.activity(owner, to, "").sort())))
        .stream()
        .map(Deed::of)
        .toList();
  }

  /// The owner's touches around `at`, latest first: one query, and at most [#MAX_RECENT] of what
  /// they did.
  public List<RecentTouch> recent(String owner, Instant at, Duration around) {
    var from = Keys.activity(owner, at.minus(around), "");
    var to = Keys.activity(owner, at.plus(around), "");
    return latest(from, to.sort(), MAX_RECENT).stream()
        .filter(row -> Keys.isTouch(Table.sort(row)))
        .flatMap(row -> TouchRow.SCHEMA.mapToItem(row).recent().stream())
        .toList();
  }

  /// The touches that the owner planned for `from` on, latest first.
  ///
  /// @param max at most so many
  public List<Touch> latestTouches(String owner, Instant from, int max) {
    return latest(Keys.activity(owner, from, ""), Keys.activities(owner).sort() + LAST, max)
        .stream()
        .flatMap(row ->
            Deed.of(row) instanceof Deed.Touch(_, var touch) ? Stream.of(touch) : Stream.empty())
        .toList();
  }

  private List<Map<String, AttributeValue>> latest(RowKey from, String to, int max) {
    return Unavailable.unless(() ->
        client
            .queryPaginator(query ->
                inOwner(
                        query.tableName(table),
                        "#sort BETWEEN :from AND :to",
                        Map.of(
                            ":owner", Table.text(from.partition()),
                            ":from", Table.text(from.sort()),
                            ":to", Table.text(to)))
                    .scanIndexForward(false)
                    .limit(max))
            .items()
            .stream()
            .limit(max)
            .toList());
  }

  private List<Map<String, AttributeValue>> byOwner(
      String which, Map<String, AttributeValue> values) {
    return query(query -> inOwner(query, which, values));
  }

  private static QueryRequest.Builder inOwner(
      QueryRequest.Builder query, String which, Map<String, AttributeValue> values) {
    return query
        .indexName(Index.BY_OWNER.published())
        .keyConditionExpression("#owner = :owner AND " + which)
        .expressionAttributeNames(
            Map.of(
                "#owner", Index.BY_OWNER.partition(),
                "#sort", Index.BY_OWNER.sort()))
        .expressionAttributeValues(values);
  }

  private List<Map<String, AttributeValue>> query(Consumer<QueryRequest.Builder> what) {
    return Unavailable.unless(() ->
        client.queryPaginator(query -> what.accept(query.tableName(table))).items().stream()
            .toList());
  }
}
