package vna.usecase;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// Counts what is asked of DynamoDB, and what it costs of the table, without and with its indexes.
public final class Requests implements ExecutionInterceptor {
  private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();
  private final DoubleAdder readUnits = new DoubleAdder();
  private final DoubleAdder writeUnits = new DoubleAdder();
  private final DoubleAdder writeUnitsWithIndexes = new DoubleAdder();

  /// Forgets all so far.
  public void clear() {
    counts.clear();
    readUnits.reset();
    writeUnits.reset();
    writeUnitsWithIndexes.reset();
  }

  /// How often what was asked, by operation.
  public Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }

  public double readUnits() {
    return readUnits.sum();
  }

  public double writeUnits() {
    return writeUnits.sum();
  }

  public double writeUnitsWithIndexes() {
    return writeUnitsWithIndexes.sum();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    counts.merge(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME), 1, Integer::sum);
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    var all = ReturnConsumedCapacity.INDEXES;
    return switch (context.request()) {
      case QueryRequest query -> query.toBuilder().returnConsumedCapacity(all).build();
      case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(all).build();
      case BatchGetItemRequest get -> get.toBuilder().returnConsumedCapacity(all).build();
      case TransactWriteItemsRequest write -> write.toBuilder().returnConsumedCapacity(all).build();
      default -> context.request();
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    switch (context.response()) {
      case QueryResponse query -> readUnits.add(units(query.consumedCapacity()));
      case GetItemResponse get -> readUnits.add(units(get.consumedCapacity()));
      case BatchGetItemResponse get ->
          get.consumedCapacity().forEach(capacity -> readUnits.add(units(capacity)));
      case TransactWriteItemsResponse write ->
          write
              .consumedCapacity()
              .forEach(capacity -> {
                writeUnits.add(units(capacity));
                writeUnitsWithIndexes.add(capacity.capacityUnits());
              });
      default -> {}
    }
  }

  private static double units(ConsumedCapacity capacity) {
    return capacity.table().capacityUnits();
  }
}
