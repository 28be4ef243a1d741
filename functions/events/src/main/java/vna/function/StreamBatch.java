package vna.function;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.delivery.Publisher.Written;

/// Reads a [batch of a table's
/// stream](https://docs.aws.amazon.com/lambda/latest/dg/with-ddb-example.html).
final class StreamBatch {
  private StreamBatch() {}

  /// The rows that were written, in order.
  static List<Written> read(JsonNode batch) {
    var written = new ArrayList<Written>();
    for (var entry : batch.path("Records")) {
      var change = entry.path("dynamodb");
      if (change.has("NewImage")) {
        written.add(
            new Written(change.path("SequenceNumber").asText(), row(change.path("NewImage"))));
      }
    }
    return written;
  }

  private static Map<String, AttributeValue> row(JsonNode image) {
    var row = new HashMap<String, AttributeValue>();
    image
        .properties()
        .forEach(attribute -> row.put(attribute.getKey(), value(attribute.getValue())));
    return row;
  }

  /// Of the kinds that our rows have.
  private static AttributeValue value(JsonNode value) {
    var kind = value.fieldNames().next();
    return switch (kind) {
      case "S" -> AttributeValue.fromS(value.path(kind).asText());
      case "N" -> AttributeValue.fromN(value.path(kind).asText());
      case "BOOL" -> AttributeValue.fromBool(value.path(kind).asBoolean());
      case "SS" ->
          AttributeValue.fromSs(
              StreamSupport.stream(value.path(kind).spliterator(), false)
                  .map(JsonNode::asText)
                  .toList());
      default ->
          throw new IllegalArgumentException("an attribute of a kind that no row has: " + kind);
    };
  }
}
