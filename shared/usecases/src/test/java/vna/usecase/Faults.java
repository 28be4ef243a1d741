package vna.usecase;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Lets the next writes go wrong, each in the way DynamoDB would.
final class Faults implements ExecutionInterceptor {
  private final AtomicInteger answered = new AtomicInteger(Integer.MAX_VALUE);
  private final AtomicInteger timeOuts = new AtomicInteger();
  private final AtomicInteger throttles = new AtomicInteger();
  private final AtomicInteger conflicts = new AtomicInteger();

  /// Answers so many requests, and none after.
  void unreachableAfter(int requests) {
    answered.set(requests);
  }

  void timeOutAfterWriting(int times) {
    timeOuts.set(times);
  }

  void throttle(int times) {
    throttles.set(times);
  }

  void conflict(int times) {
    conflicts.set(times);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (answered.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
      throw SdkClientException.create("unreachable");
    }
    if (context.request() instanceof TransactWriteItemsRequest write) {
      if (strikes(conflicts)) {
        var reason = CancellationReason.builder().code("TransactionConflict").build();
        var none = CancellationReason.builder().code("None").build();
        throw TransactionCanceledException.builder()
            .cancellationReasons(
                write.transactItems().stream()
                    .map(item -> item.equals(write.transactItems().getFirst()) ? reason : none)
                    .toList())
            .build();
      }
      if (strikes(throttles)) {
        throw ProvisionedThroughputExceededException.builder()
            .statusCode(400)
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode("ProvisionedThroughputExceededException")
                    .build())
            .build();
      }
    }
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof TransactWriteItemsRequest && strikes(timeOuts)) {
      throw ApiCallTimeoutException.create(1);
    }
  }

  private static boolean strikes(AtomicInteger left) {
    return left.getAndUpdate(times -> Math.max(0, times - 1)) > 0;
  }
}
