package vna.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/// The inbox's dead-letter queue. The message is as it came, so that it can be moved back; the
/// reason is an attribute of it.
@ApplicationScoped
public class SqsDeadLetters implements DeadLetters {
  static final String REASON = "reason";
  private static final int MAX_REASON = 2_000;

  private final SqsClient client;
  private final Optional<String> url;

  /// By the function's own role.
  ///
  /// @param url of the queue
  @Inject
  public SqsDeadLetters(@ConfigProperty(name = "vna.dead-letters-url") Optional<String> url) {
    this(SqsClient.builder().httpClientBuilder(Apache5HttpClient.builder()).build(), url);
  }

  SqsDeadLetters(SqsClient client, Optional<String> url) {
    this.client = client;
    this.url = url;
  }

  @Override
  public void put(String message, String reason) {
    var queue = url.orElseThrow(() -> new IllegalStateException("there is no dead-letter queue"));
    var shortened = reason.substring(0, Math.min(MAX_REASON, reason.length()));
    client.sendMessage(send ->
        send.queueUrl(queue)
            .messageBody(message)
            .messageAttributes(
                Map.of(
                    REASON,
                    MessageAttributeValue.builder()
                        .dataType("String")
                        .stringValue(shortened)
                        .build())));
  }
}
