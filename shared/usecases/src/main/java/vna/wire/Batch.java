package vna.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/// What the queue's consumer is invoked with: messages of the queue, or one event as every function
/// takes it.
///
/// Source: [Using Lambda with Amazon
/// SQS](https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html).
@JsonDeserialize(using = Batch.Deserializer.class)
public record Batch(Received received) {
  private static final String RECORDS = "Records";

  /// A message.
  ///
  /// @param receives how often it has come, this time included
  public record Message(String messageId, String body, int receives) {}

  /// Whether these are messages, not one event.
  public boolean isOfQueue() {
    return received.tree().path(RECORDS).isArray();
  }

  public List<Message> messages() {
    return StreamSupport.stream(received.tree().path(RECORDS).spliterator(), false)
        .map(Batch::message)
        .toList();
  }

  private static Message message(JsonNode node) {
    return new Message(
        node.path("messageId").asText(),
        node.path("body").asText(),
        node.path("attributes").path("ApproximateReceiveCount").asInt(1));
  }

  /// Reads with [StrictJson] inside Jackson's own reading.
  static final class Deserializer extends StdDeserializer<Batch> {
    private static final long serialVersionUID = 1L;

    Deserializer() {
      super(Batch.class);
    }

    @Override
    public Batch deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return new Batch(StrictJson.read(parser, StrictJson.MAX_BATCH_BYTES));
    }

    @Override
    public Batch getNullValue(DeserializationContext context) {
      return new Batch(Received.of(NullNode.instance));
    }
  }
}
