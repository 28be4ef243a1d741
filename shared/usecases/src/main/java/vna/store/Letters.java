package vna.store;

import com.github.f4b6a3.ulid.UlidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The queues of a laptop: messages as rows of the table, which a kill does not lose. In AWS they
/// are queues.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class Letters {
  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public Letters(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// What a message waits for.
  public enum Queue {
    /// To be applied.
    INBOX,
    /// For a person to mend its cause.
    DEAD
  }

  /// A message.
  ///
  /// @param id sortable by when it came
  /// @param receives how often it was tried
  /// @param visibleAt when it is to be tried next
  /// @param reason why it is dead, or empty
  public record Letter(
      String id, String source, String message, int receives, Instant visibleAt, String reason) {

    /// A new one, to be tried at once.
    public static Letter of(String source, String message, String reason) {
      return new Letter(
          UlidCreator.getMonotonicUlid().toString(), source, message, 0, Instant.EPOCH, reason);
    }
  }

  /// Keeps a message, in the place of one with its id.
  public void put(Queue queue, Letter letter) {
    Unavailable.unless(() ->
        client.putItem(put ->
            put.tableName(table)
                .item(LetterRow.SCHEMA.itemToMap(new LetterRow(queue, letter), true))));
  }

  /// Those to be tried at that time, oldest first.
  public List<Letter> due(Queue queue, Instant now, int limit) {
    return Unavailable.unless(() ->
        client
            .queryPaginator(query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("PK = :queue")
                    .filterExpression(LetterRow.VISIBLE_AT + " <= :now")
                    .expressionAttributeValues(
                        Map.of(
                            ":queue", Table.text(Keys.letter(queue.name(), "").partition()),
                            ":now", Table.number(now.toEpochMilli()))))
            .items()
            .stream()
            .limit(limit)
            .map(row -> LetterRow.SCHEMA.mapToItem(row).letter())
            .toList());
  }

  /// It waits no more.
  public void remove(Queue queue, String id) {
    Unavailable.unless(() ->
        client.deleteItem(
            delete -> delete.tableName(table).key(Table.key(Keys.letter(queue.name(), id)))));
  }
}
