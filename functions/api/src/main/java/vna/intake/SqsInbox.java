package vna.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// An SQS queue. Its group is the source, which makes the queue fair, not ordered.
///
/// Source: [Amazon SQS fair
/// queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues.html).
@ApplicationScoped
public class SqsInbox implements Inbox {
  private final SqsClient client;
  private final Optional<String> url;

  /// By the function's own role.
  ///
  /// @param url of the queue
  @Inject
  public SqsInbox(@ConfigProperty(name = "vna.inbox-url") Optional<String> url) {
    this(
        SqsClient.builder()
            .httpClientBuilder(Apache5HttpClient.builder())
            .overrideConfiguration(Patience.AS_SOURCES_HAVE)
            .build(),
        url);
  }

  SqsInbox(SqsClient client, Optional<String> url) {
    this.client = client;
    this.url = url;
  }

  @Override
  public void put(String source, String message) {
    var queue = url.orElseThrow(() -> new Outage("there is no inbox"));
    try {
      client.sendMessage(send -> send.queueUrl(queue).messageGroupId(source).messageBody(message));
    } catch (SdkException e) {
      throw new Outage("the inbox cannot be reached", e);
    }
  }
}
