package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vna.playbook.Playbook;

/// The team's playbook in the table, every version of it. Reads are consistent.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class PlaybookStore {
  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public PlaybookStore(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// The latest version; none for a team that never changed what ships.
  public Optional<Playbook> latest() {
    return Unavailable.unless(() ->
        client
            .query(query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("PK = :playbook")
                    .expressionAttributeValues(Map.of(":playbook", Table.text(Keys.PLAYBOOK)))
                    .scanIndexForward(false)
                    .limit(1))
            .items()
            .stream()
            .map(row -> PlaybookRow.SCHEMA.mapToItem(row).toDomain())
            .findFirst());
  }

  /// Adds the version that follows `before`, unless somebody else was faster. What ships, which is
  /// not stored, is kept beside the first version of the team's own: a later release may ship
  /// another.
  ///
  /// @return whether it is stored
  public boolean append(Playbook playbook, Playbook before, String by, Instant at) {
    var transaction = new Transaction(table);
    putNew(transaction, PlaybookRow.of(playbook, by, at));
    if (before.version() == Playbook.DEFAULT.version()) {
      putNew(transaction, PlaybookRow.of(before, by, at));
    }
    return transaction.write(client, Optional.empty()) instanceof Saving.Saved;
  }

  private static void putNew(Transaction transaction, PlaybookRow row) {
    transaction.put(PlaybookRow.SCHEMA, row, "attribute_not_exists(PK)", Map.of());
  }
}
