package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/// The owners, and by the index what each has and did. Reads of the index are eventually
/// consistent.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class Owners {
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

  /// The touches that the owner planned for `from` on, latest first.
  ///
  /// @param max at most so many
  public List<Touch> latestTouches(String owner, Instant from, int max) {
    var first = Keys.activity(owner, from, "");
    var activities = Keys.activities(owner);
    return Unavailable.unless(() ->
        client
            .queryPaginator(query ->
                query
                    .tableName(table)
                    .indexName(Index.BY_OWNER.published())
                    .keyConditionExpression("#owner = :owner AND #sort BETWEEN :from AND :last")
                    .expressionAttributeNames(
                        Map.of(
                            "#owner", Index.BY_OWNER.partition(),
                            "#sort", Index.BY_OWNER.sort()))
                    .expressionAttributeValues(
                        Map.of(
                            ":owner", Table.text(first.partition()),
                            ":from", Table.text(first.sort()),
                            ":last", Table.text(activities.sort() + LAST)))
                    .scanIndexForward(false)
                    .limit(max))
            .items()
            .stream()
            .limit(max)
            .flatMap(row ->
                Deed.of(row) instanceof Deed.Touch(_, var touch)
                    ? Stream.of(touch)
                    : Stream.empty())
            .toList());
  }

  private List<Map<String, AttributeValue>> byOwner(
      String which, Map<String, AttributeValue> values) {
    return query(query ->
        query
            .indexName(Index.BY_OWNER.published())
            .keyConditionExpression("#owner = :owner AND " + which)
            .expressionAttributeNames(
                Map.of(
                    "#owner", Index.BY_OWNER.partition(),
                    "#sort", Index.BY_OWNER.sort()))
            .expressionAttributeValues(values));
  }

  private List<Map<String, AttributeValue>> query(Consumer<QueryRequest.Builder> what) {
    return Unavailable.unless(() ->
        client.queryPaginator(query -> what.accept(query.tableName(table))).items().stream()
            .toList());
  }
}
