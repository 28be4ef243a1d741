package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vna.nextaction.DealNow;
import vna.nextaction.Turn;

/// Finds the deals that time has turned, and keeps what was announced of it.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class Turns {
  private static final int PAGE = 100;

  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public Turns(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// Hands over the ids of the deals that may have turned by now, of one part of all, earliest
  /// first, a page at a time: until one is not taken, or there are no more. The index may lag
  /// behind.
  ///
  /// @param shard from 0 to [Keys#SHARDS], exclusive
  /// @return whether all of them were taken
  public boolean handOver(int shard, Instant now, Predicate<String> taker) {
    var until = Keys.changesUntil(shard, now);
    return Unavailable.unless(() ->
        client
            .queryPaginator(query ->
                query
                    .tableName(table)
                    .indexName(Index.BY_CHANGE.published())
                    .keyConditionExpression("#partition = :partition AND #sort < :until")
                    .expressionAttributeNames(
                        Map.of(
                            "#partition", Index.BY_CHANGE.partition(),
                            "#sort", Index.BY_CHANGE.sort()))
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", Table.text(until.partition()),
                            ":until", Table.text(until.sort())))
                    .limit(PAGE))
            .items()
            .stream()
            .map(row -> Keys.dealId(Table.key(row)))
            .allMatch(taker));
  }

  /// Stores the deal as it is seen now, with what there is to announce: in one transaction, unless
  /// a command or another clock was faster.
  ///
  /// @param turns the difference to what was stored before
  public Saving save(Loaded loaded, DealNow now, List<Turn> turns) {
    var transaction = new Transaction(table).putDeal(Optional.of(loaded.seen()), now);
    turns.forEach(turn ->
        transaction.put(TurnRow.SCHEMA, TurnRow.of(now.deal().dealId(), loaded.version(), turn)));
    return transaction.write(client, Optional.empty());
  }

  /// What was announced of a deal because of time alone, oldest first.
  public List<Turn> of(String dealId) {
    var turns = Keys.turn(dealId, "");
    return Unavailable.unless(() ->
        client
            .queryPaginator(query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("PK = :deal AND begins_with(SK, :turns)")
                    .expressionAttributeValues(
                        Map.of(
                            ":deal", Table.text(turns.partition()),
                            ":turns", Table.text(turns.sort()))))
            .items()
            .stream()
            .map(row -> TurnRow.SCHEMA.mapToItem(row).toDomain())
            .toList());
  }
}
