package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.nextaction.DealNow;
import vna.store.Keys.Key;

/// The owners, and by the index what each has and did. Reads of the index are eventually consistent.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class Owners {
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
    return Unavailable.unless(
        () ->
            client
                .queryPaginator(
                    query ->
                        query
                            .tableName(table)
                            .keyConditionExpression("PK = :owners")
                            .expressionAttributeValues(
                                Map.of(":owners", Table.text(Keys.OWNERS))))
                .items()
                .stream()
                .map(OwnerRow.SCHEMA::mapToItem)
                .map(OwnerRow::owner)
                .sorted()
                .toList());
  }

  /// The owner's deals of every status, each as it was seen when it changed last.
  public List<DealNow> deals(String owner) {
    return byOwner(Keys.dealsByOwner(owner), Keys.dealsByOwner(owner).sort() + Keys.AFTER_ALL)
        .map(DealRow.SCHEMA::mapToItem)
        .map(DealRow::toDomain)
        .toList();
  }

  /// What the owner did, earliest first: from `from` on, before `to`.
  public List<Deed> deeds(String owner, Instant from, Instant to) {
    return byOwner(Keys.activity(owner, from, ""), Keys.activity(owner, to, "").sort())
        .map(Deed::of)
        .toList();
  }

  private Stream<Map<String, AttributeValue>> byOwner(Key from, String to) {
    var rows =
        Unavailable.unless(
            () ->
                client
                    .queryPaginator(
                        query ->
                            query
                                .tableName(table)
                                .indexName(Index.BY_OWNER.published())
                                .keyConditionExpression("#owner = :owner AND #sort BETWEEN :from AND :to")
                                .expressionAttributeNames(
                                    Map.of(
                                        "#owner", Index.BY_OWNER.partition(),
                                        "#sort", Index.BY_OWNER.sort()))
                                .expressionAttributeValues(
                                    Map.of(
                                        ":owner", Table.text(from.partition()),
                                        ":from", Table.text(from.sort()),
                                        ":to", Table.text(to))))
                    .items()
                    .stream()
                    .toList());
    return rows.stream();
  }
}
