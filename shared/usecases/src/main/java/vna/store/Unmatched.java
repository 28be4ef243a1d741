package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vna.wire.Answer;
import vna.wire.Waiting;

/// The outcomes from sources that fit no deal or contact, until somebody books or drops them. Each
/// waits at most [#KEPT]. Reads are consistent.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class Unmatched {
  static final Duration KEPT = Duration.ofDays(90);

  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public Unmatched(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// Keeps it, unless the same event was here before, whatever became of it.
  public void add(Waiting waiting, Once once, Answer answer) {
    var row = new UnmatchedRow(waiting, once.now().plus(KEPT).getEpochSecond());
    var _ =
        new Transaction(table)
            .put(UnmatchedRow.SCHEMA, row)
            .putOnce(OnceRow.of(once, answer), once)
            .write(client, Optional.of(once));
  }

  /// All that wait, oldest first.
  public List<Waiting> all() {
    return Unavailable.unless(() ->
        client
            .queryPaginator(query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("PK = :unmatched")
                    .expressionAttributeValues(Map.of(":unmatched", Table.text(Keys.UNMATCHED))))
            .items()
            .stream()
            .map(row -> UnmatchedRow.SCHEMA.mapToItem(row).waiting())
            .toList());
  }

  /// One by its id.
  public Optional<Waiting> find(String id) {
    return Unavailable.unless(() -> {
      var response =
          client.getItem(
              get -> get.tableName(table).consistentRead(true).key(Table.key(Keys.unmatched(id))));
      return response.hasItem()
          ? Optional.of(UnmatchedRow.SCHEMA.mapToItem(response.item()).waiting())
          : Optional.empty();
    });
  }

  /// It waits no more.
  public void remove(String id) {
    Unavailable.unless(() ->
        client.deleteItem(delete -> delete.tableName(table).key(Table.key(Keys.unmatched(id)))));
  }
}
