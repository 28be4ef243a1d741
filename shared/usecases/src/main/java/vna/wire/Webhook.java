package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import vna.source.Body;
import vna.source.Delivery;

/// A verified delivery of a source as it lies in the queue: raw, to be mapped by whoever takes it
/// out.
///
/// @param headers those that the source's mapping reads, and no other
public record Webhook(String source, Instant receivedAt, Map<String, String> headers, Body body) {
  /// Type of its envelope.
  public static final String TYPE = "vna.webhook.received.v1";

  private static final int MAX_HEADERS = 50;

  public Webhook {
    headers = Map.copyOf(headers);
  }

  /// The same as its source's mapping takes it.
  public Delivery delivery() {
    return new Delivery("POST", "", headers, body, receivedAt);
  }

  /// Its envelope.
  ///
  /// @param id of the message
  public ObjectNode event(String id) {
    var sent = new Members().object();
    headers.forEach(sent::put);
    var data =
        new Members()
            .text("source", source)
            .instant("receivedAt", receivedAt)
            .node("headers", sent)
            .always("bodyBase64", body.base64())
            .object();
    return new Members()
        .text("specversion", "1.0")
        .text("id", id)
        .text("source", "/webhooks/" + source)
        .text("type", TYPE)
        .instant("time", receivedAt)
        .node("data", data)
        .object();
  }

  /// Reads its envelope.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Webhook read(Received received) {
    return received.read(fields -> {
      var envelope = Envelope.read(fields, Map.of(TYPE, TYPE));
      return fields.requiredObject("data", data -> webhook(data, envelope.time()));
    });
  }

  private static Webhook webhook(Fields data, Instant time) {
    var source = data.required("source", Formats::source, "");
    var receivedAt =
        data.optional("receivedAt", Formats::dateTime).map(OffsetDateTime::toInstant).orElse(time);
    data.requireMember("receivedAt");
    var headers = data.map("headers", MAX_HEADERS, SourceReader::header, text -> text);
    var body = data.required("bodyBase64", Webhook::base64, Body.of(new byte[0]));
    return new Webhook(source, receivedAt, headers, body);
  }

  private static Body base64(String text) throws Misfit {
    try {
      return Body.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      throw new Misfit("must be base64");
    }
  }
}
