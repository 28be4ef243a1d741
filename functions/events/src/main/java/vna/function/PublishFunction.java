package vna.function;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.funqy.Funq;
import jakarta.inject.Inject;
import java.util.List;
import vna.delivery.Publisher;

/// Tells others what was written to the table; its stream calls.
public class PublishFunction {
  private final Publisher publisher;

  @Inject
  PublishFunction(Publisher publisher) {
    this.publisher = publisher;
  }

  /// What of a batch is to come again: from the first record on that failed.
  ///
  /// Source: [partial batch
  /// responses](https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html)
  public record BatchAnswer(List<Failure> batchItemFailures) {
    /// @param itemIdentifier a record's number in the stream
    public record Failure(String itemIdentifier) {}
  }

  /// @param batch of the stream, as Lambda hands it over
  @Funq(FunctionName.PUBLISH_EVENTS)
  public BatchAnswer publishEvents(JsonNode batch) {
    return new BatchAnswer(
        publisher.publish(StreamBatch.read(batch)).stream().map(BatchAnswer.Failure::new).toList());
  }
}
