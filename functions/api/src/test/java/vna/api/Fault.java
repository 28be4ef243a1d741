package vna.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vna.store.Database;

/// What may go wrong with the table.
enum Fault {
  NONE,
  /// Somebody else is writing the same rows.
  CONFLICT,
  /// Nothing comes back in time.
  OUTAGE;

  private static volatile Fault current = NONE;

  /// From now on, until it is closed.
  Striking strikes() {
    current = this;
    return () -> current = NONE;
  }

  /// As long as it goes wrong.
  interface Striking extends AutoCloseable {
    @Override
    void close();
  }

  private void on(SdkRequest request) {
    if (this == CONFLICT && request instanceof TransactWriteItemsRequest write) {
      var reason = CancellationReason.builder().code("TransactionConflict").build();
      throw TransactionCanceledException.builder()
          .cancellationReasons(write.transactItems().stream().map(_ -> reason).toList())
          .build();
    }
    if (this == OUTAGE) {
      throw ApiCallTimeoutException.create(1);
    }
  }

  /// The client of the application under test.
  @ApplicationScoped
  @Alternative
  @Priority(1)
  static class FaultyDatabase {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    DynamoDbClient client(@ConfigProperty(name = "vna.dynamodb.endpoint") URI endpoint) {
      return Database.local(endpoint)
          .overrideConfiguration(override ->
              override.addExecutionInterceptor(
                  new ExecutionInterceptor() {
                    @Override
                    public void beforeExecution(
                        Context.BeforeExecution context, ExecutionAttributes attributes) {
                      current.on(context.request());
                    }
                  }))
          .build();
    }
  }
}
