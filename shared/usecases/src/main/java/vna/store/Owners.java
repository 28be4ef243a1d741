package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /// Everybody who ever owned a deal.
  public List<String> all() {
    return query(query ->
            query
                .keyConditionExpression("PK = :owners")
                .expressionAttributeValues(Map.of(":owners", Table.text(Keys.OWNERS))))
        .stream()
        .map(row -> OwnerRow.SCHEMA.mapToItem(row).owner())
        .sorted()
        .toList();
  }

  /// The owner's deals of every status, each as it was seen when it changed last.
  public List<DealNow> deals(String owner) {
    var deals = Keys.dealsByOwner(owner);
    return byOwner(
            "begins_with(#sort, :deals)",
            Map.of(
                ":owner", Table.text(deals.partition()),
                ":deals", Table.text(deals.sort())))
        .stream()
        .map(row -> DealRow.SCHEMA.mapToItem(row).toDomain())
        .toList();
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
