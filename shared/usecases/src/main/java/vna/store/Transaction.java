package vna.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vna.nextaction.DealNow;

/// Rows that are written together or not at all.
///
/// Written with the plain client, for the enhanced one cannot add to a set.
final class Transaction {
  /// [What a transaction
  /// holds](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html).
  static final int MAX_ITEMS = 100;

  private static final int NO_ONCE = -1;

  private final String table;
  private final List<TransactWriteItem> items = new ArrayList<>();
  private int once = NO_ONCE;

  Transaction(String table) {
    this.table = table;
  }

  /// How many more rows it takes.
  int room() {
    return MAX_ITEMS - items.size();
  }

  <R> Transaction put(TableSchema<R> schema, R row) {
    items.add(put(builder(schema, row)));
    return this;
  }

  <R> Transaction put(
      TableSchema<R> schema, R row, String condition, Map<String, AttributeValue> values) {
    items.add(
        put(
            builder(schema, row)
                .conditionExpression(condition)
                .expressionAttributeValues(values.isEmpty() ? null : values)));
    return this;
  }

  /// The deal as it is seen now: unless a command or the clock has stored it meanwhile.
  ///
  /// @param before as it was read; empty for a deal that is new
  Transaction putDeal(Optional<DealNow> before, DealNow now) {
    var row = DealRow.of(now);
    return before
        .map(seen ->
            put(
                DealRow.SCHEMA,
                row,
                "version = :version AND asOf = :asOf",
                Map.of(
                    ":version", Table.number(seen.deal().version()),
                    ":asOf", Table.text(seen.asOf().toString()))))
        .orElseGet(() -> put(DealRow.SCHEMA, row, "attribute_not_exists(PK)", Map.of()));
  }

  /// Sets the columns that the row has, and leaves the others as they are.
  <R> Transaction set(TableSchema<R> schema, R row) {
    var columns = new HashMap<String, AttributeValue>(schema.itemToMap(row, true));
    var key =
        Map.of(
            Columns.PARTITION, column(columns, Columns.PARTITION),
            Columns.SORT, column(columns, Columns.SORT));
    columns.keySet().removeAll(key.keySet());
    var names = columns.keySet().stream().sorted().toList();
    items.add(
        TransactWriteItem.builder()
            .update(update ->
                update
                    .tableName(table)
                    .key(key)
                    .updateExpression(
                        names.stream()
                            .map(name -> "#" + name + " = :" + name)
                            .collect(Collectors.joining(", ", "SET ", "")))
                    .expressionAttributeNames(
                        names.stream().collect(Collectors.toMap(name -> "#" + name, name -> name)))
                    .expressionAttributeValues(
                        names.stream()
                            .collect(
                                Collectors.toMap(
                                    name -> ":" + name, name -> column(columns, name)))))
            .build());
    return this;
  }

  private static AttributeValue column(Map<String, AttributeValue> columns, String name) {
    return Objects.requireNonNull(columns.get(name));
  }

  /// The once-row: unless there is one that has not expired.
  Transaction putOnce(OnceRow row, Once request) {
    once = items.size();
    items.add(
        put(
            builder(OnceRow.SCHEMA, row)
                .conditionExpression("attribute_not_exists(PK) OR expiresAt <= :now")
                .expressionAttributeValues(
                    Map.of(":now", Table.number(request.now().getEpochSecond())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)));
    return this;
  }

  Transaction delete(RowKey key) {
    items.add(
        TransactWriteItem.builder()
            .delete(delete -> delete.tableName(table).key(Table.key(key)))
            .build());
    return this;
  }

  /// Adds a text to a set, or takes it out.
  ///
  /// @param change `ADD` or `DELETE`
  Transaction changeSet(RowKey key, String change, String attribute, String text) {
    items.add(
        TransactWriteItem.builder()
            .update(update ->
                update
                    .tableName(table)
                    .key(Table.key(key))
                    .updateExpression(change + " #set :text")
                    .expressionAttributeNames(Map.of("#set", attribute))
                    .expressionAttributeValues(
                        Map.of(":text", AttributeValue.fromSs(List.of(text)))))
            .build());
    return this;
  }

  /// Writes all of it.
  ///
  /// @param request whose once-row is among the rows
  /// @throws Unavailable when the table cannot take it now
  Saving write(DynamoDbClient client, Optional<Once> request) {
    try {
      Unavailable.unless(() -> client.transactWriteItems(write -> write.transactItems(items)));
      return new Saving.Saved();
    } catch (TransactionCanceledException e) {
      return refused(e, request);
    }
  }

  private Saving refused(TransactionCanceledException e, Optional<Once> request) {
    var reasons = e.cancellationReasons();
    var codes = Set.copyOf(reasons.stream().map(CancellationReason::code).toList());
    if (once != NO_ONCE
        && request.isPresent()
        && reasons.get(once).code().equals("ConditionalCheckFailed")) {
      var row = OnceRow.SCHEMA.mapToItem(reasons.get(once).item());
      return new Saving.Known(row.toDomain(request.get()));
    }
    if (codes.contains("ConditionalCheckFailed") || codes.contains("TransactionConflict")) {
      return new Saving.Overtaken();
    }
    if (codes.contains("ThrottlingError") || codes.contains("ProvisionedThroughputExceeded")) {
      throw new Unavailable(e);
    }
    throw e;
  }

  private <R> Put.Builder builder(TableSchema<R> schema, R row) {
    return Put.builder().tableName(table).item(schema.itemToMap(row, true));
  }

  private static TransactWriteItem put(Put.Builder put) {
    return TransactWriteItem.builder().put(put.build()).build();
  }
}
