package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.deal.Deal;
import vna.nextaction.DealNow;
import vna.wire.ExternalId;

/// Deals by urgency, by external id and by contact. Reads of the indexes are eventually consistent.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class DealLists {
  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public DealLists(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// A deal as it was seen when it changed last.
  ///
  /// @param place where it lies among the others, by urgency as it was stored: sortable as a text
  public record Placed(String place, DealNow deal) {
    static Placed of(DealRow row) {
      var now = row.toDomain();
      return new Placed(Keys.place(DealRow.dueAt(now), row.dealId()), now);
    }
  }

  /// The most urgent deals of these statuses, most urgent first: of one owner by one query for each
  /// status, of all by eight.
  ///
  /// @param after place after which they begin
  public List<Placed> byUrgency(
      Optional<String> owner, Collection<Deal.Status> statuses, Optional<String> after, int limit) {
    var index = owner.isPresent() ? Index.BY_OWNER : Index.BY_STATUS;
    var beginnings =
        statuses.stream()
            .flatMap(status ->
                owner
                    .map(known -> Stream.of(Keys.dealsByOwner(known, status)))
                    .orElseGet(() -> Keys.dealsByStatus(status).stream()))
            .toList();
    return Parallel.map(beginnings, beginning -> query(index, beginning, after, limit)).stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Placed::place))
        .limit(limit)
        .toList();
  }

  private List<Placed> query(Index index, RowKey beginning, Optional<String> after, int limit) {
    // A place is of fixed length: "!" follows it at once, and "~" follows all of them.
    var from = beginning.sort() + after.map(place -> place + "!").orElse("");
    return Unavailable.unless(() ->
        client
            .queryPaginator(query ->
                query
                    .tableName(table)
                    .indexName(index.published())
                    .keyConditionExpression(
                        "#partition = :partition AND #sort BETWEEN :from AND :to")
                    .expressionAttributeNames(
                        Map.of("#partition", index.partition(), "#sort", index.sort()))
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", Table.text(beginning.partition()),
                            ":from", Table.text(from),
                            ":to", Table.text(beginning.sort() + "~")))
                    .limit(limit))
            .items()
            .stream()
            .limit(limit)
            .map(DealLists::placed)
            .toList());
  }

  /// The deal of an external id, if there is one.
  public List<Placed> of(ExternalId externalId) {
    return row(Keys.externalId(externalId))
        .map(ExternalIdRow.SCHEMA::mapToItem)
        .flatMap(pointer -> deal(pointer.dealId()))
        .stream()
        .toList();
  }

  /// The deals of which somebody with this address is a contact.
  ///
  /// @param email lower case
  public List<Placed> ofContact(String email) {
    var deals = Keys.dealsOfEmail(email);
    var dealIds =
        Unavailable.unless(() ->
            client
                .queryPaginator(query ->
                    query
                        .tableName(table)
                        .keyConditionExpression("PK = :email AND begins_with(SK, :deals)")
                        .expressionAttributeValues(
                            Map.of(
                                ":email", Table.text(deals.partition()),
                                ":deals", Table.text(deals.sort()))))
                .items()
                .stream()
                .map(row -> EmailRow.SCHEMA.mapToItem(row).dealId())
                .toList());
    return Parallel.map(dealIds, this::deal).stream()
        .flatMap(Optional::stream)
        .filter(placed -> placed.deal().deal().contact(email).isPresent())
        .toList();
  }

  private Optional<Placed> deal(String dealId) {
    return row(Keys.deal(dealId)).map(DealLists::placed);
  }

  private Optional<Map<String, AttributeValue>> row(RowKey key) {
    return Unavailable.unless(() -> {
      var response = client.getItem(get -> get.tableName(table).key(Table.key(key)));
      return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
    });
  }

  private static Placed placed(Map<String, AttributeValue> row) {
    return Placed.of(DealRow.SCHEMA.mapToItem(row));
  }
}
