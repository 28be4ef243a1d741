package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The texts of messages, which a deal's journal leaves out. Reads are consistent.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class Drafts {
  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public Drafts(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// Those of a deal, by the id of their touch.
  public Map<String, String> of(String dealId) {
    var drafts = Keys.drafts(dealId);
    return Unavailable.unless(() -> {
      var found = new HashMap<String, String>();
      client
          .queryPaginator(query ->
              query
                  .tableName(table)
                  .consistentRead(true)
                  .keyConditionExpression("PK = :deal AND begins_with(SK, :drafts)")
                  .expressionAttributeValues(
                      Map.of(
                          ":deal", Table.text(drafts.partition()),
                          ":drafts", Table.text(drafts.sort()))))
          .items()
          .forEach(item -> {
            var row = DraftRow.SCHEMA.mapToItem(item);
            found.put(row.touchId(), row.draft());
          });
      return found;
    });
  }

  /// That of one touch, or nothing.
  public String of(String dealId, String touchId) {
    return Unavailable.unless(() -> {
      var response =
          client.getItem(get ->
              get.tableName(table)
                  .consistentRead(true)
                  .key(Table.key(Keys.draft(dealId, touchId))));
      return response.hasItem() ? DraftRow.SCHEMA.mapToItem(response.item()).draft() : "";
    });
  }
}
