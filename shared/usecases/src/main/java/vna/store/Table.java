package vna.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/// The table as the stack makes it, made here for tests and the laptop.
public final class Table {
  private Table() {}

  /// Makes the table, unless there is one of that name.
  public static void create(DynamoDbClient client, String name) {
    try {
      client.createTable(create ->
          create
              .tableName(name)
              .billingMode(BillingMode.PAY_PER_REQUEST)
              .attributeDefinitions(
                  Stream.concat(
                          Stream.of(Columns.PARTITION, Columns.SORT),
                          Arrays.stream(Index.values())
                              .flatMap(index -> Stream.of(index.partition(), index.sort())))
                      .map(Table::attribute)
                      .toList())
              .keySchema(hash(Columns.PARTITION), range(Columns.SORT))
              .globalSecondaryIndexes(Arrays.stream(Index.values()).map(Table::index).toList())
              .streamSpecification(
                  stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE)));
    } catch (ResourceInUseException e) {
      return;
    }
    client.waiter().waitUntilTableExists(table -> table.tableName(name));
    client.updateTimeToLive(update ->
        update
            .tableName(name)
            .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName(Columns.EXPIRES_AT)));
  }

  static Map<String, AttributeValue> key(RowKey key) {
    return Map.of(
        Columns.PARTITION,
        AttributeValue.fromS(key.partition()),
        Columns.SORT,
        AttributeValue.fromS(key.sort()));
  }

  static String sort(Map<String, AttributeValue> row) {
    return Objects.requireNonNull(row.get(Columns.SORT), "every row has a sort key").s();
  }

  static RowKey key(Map<String, AttributeValue> row) {
    return new RowKey(
        Objects.requireNonNull(row.get(Columns.PARTITION), "every row has a partition key").s(),
        sort(row));
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  private static GlobalSecondaryIndex index(Index index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.published())
        .keySchema(hash(index.partition()), range(index.sort()))
        .projection(projection -> projection.projectionType(index.projection()))
        .build();
  }

  private static AttributeDefinition attribute(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement hash(String name) {
    return KeySchemaElement.builder().attributeName(name).keyType(KeyType.HASH).build();
  }

  private static KeySchemaElement range(String name) {
    return KeySchemaElement.builder().attributeName(name).keyType(KeyType.RANGE).build();
  }
}
