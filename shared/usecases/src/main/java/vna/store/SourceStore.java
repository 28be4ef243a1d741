package vna.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The definitions of sources. Reads are consistent: a change holds from the next delivery on.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class SourceStore {
  private static final JsonMapper JSON = new JsonMapper();

  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public SourceStore(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// A definition as it was written.
  ///
  /// @param version 0 for one that came with the product and nobody has written yet
  public record Written(ObjectNode definition, long version) {}

  /// The definition of that name, if there is one.
  public Optional<Written> find(String name) {
    return Unavailable.unless(() -> {
      var response =
          client.getItem(
              get -> get.tableName(table).consistentRead(true).key(Table.key(Keys.source(name))));
      return response.hasItem()
          ? Optional.of(written(SourceRow.SCHEMA.mapToItem(response.item())))
          : Optional.empty();
    });
  }

  /// Writes a definition over the one that was read, or where there was none. False if there is
  /// another one by now.
  public boolean write(String name, ObjectNode definition, Optional<Written> before, long version) {
    var row = new SourceRow(name, definition.toString(), version);
    return Unavailable.unless(() -> {
      try {
        client.putItem(put ->
            put.tableName(table)
                .item(SourceRow.SCHEMA.itemToMap(row, true))
                .conditionExpression(
                    before.isPresent() ? "version = :before" : "attribute_not_exists(PK)")
                .expressionAttributeValues(
                    before
                        .map(known -> Map.of(":before", Table.number(known.version())))
                        .orElse(null)));
        return true;
      } catch (ConditionalCheckFailedException e) {
        return false;
      }
    });
  }

  /// Deletes the definition that was read. False if there is another one by now.
  public boolean delete(String name, Written before) {
    return Unavailable.unless(() -> {
      try {
        client.deleteItem(delete ->
            delete
                .tableName(table)
                .key(Table.key(Keys.source(name)))
                .conditionExpression("version = :before")
                .expressionAttributeValues(Map.of(":before", Table.number(before.version()))));
        return true;
      } catch (ConditionalCheckFailedException e) {
        return false;
      }
    });
  }

  private static Written written(SourceRow row) {
    try {
      return new Written((ObjectNode) JSON.readTree(row.definition()), row.version());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored definition that is no JSON");
    }
  }
}
