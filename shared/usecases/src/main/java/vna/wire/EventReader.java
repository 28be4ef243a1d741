package vna.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vna.deal.Closing;
import vna.deal.TouchName;
import vna.decision.OpenRequest;
import vna.wire.Event.Order;

/// Reads the envelope that every function and the queue take: a structured [CloudEvent
/// 1.0](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md) whose
/// `data` is the HTTP body of the operation plus `deal`, and `touch` for an outcome.
public final class EventReader {
  private static final Content STAND_IN_CONTENT =
      new Content(
          new Order.ToClose(new DealName.ById(""), new Closing.Won()), StrictJson.BROKEN, "");

  private EventReader() {}

  /// An event of one of these types.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong with the envelope, and, unless
  ///   its type is, with its data
  public static Event read(Received received, Set<EventType> types) {
    return received.read(fields -> event(fields, types, false));
  }

  /// What a source's mapping made: as an event, but it may name a touch by our reference.
  ///
  /// @throws vna.problem.InvalidInput as [#read]
  public static Event mapped(Received received, Set<EventType> types) {
    return received.read(fields -> event(fields, types, true));
  }

  private static Event event(Fields fields, Set<EventType> types, boolean fromSource) {
    var envelope = Envelope.read(fields, byName(types));
    var content =
        envelope
            .type()
            .flatMap(known -> fields.object("data", data -> content(data, known, fromSource)))
            .orElse(STAND_IN_CONTENT);
    return new Event(
        envelope.id(),
        envelope.source(),
        envelope.type().orElse(EventType.OPEN_DEAL),
        envelope.time(),
        content.order(),
        content.data(),
        content.fingerprint());
  }

  private static Map<String, EventType> byName(Set<EventType> types) {
    var names = new LinkedHashMap<String, EventType>();
    for (var type : EventType.values()) {
      if (types.contains(type)) {
        names.put(type.published(), type);
      }
    }
    return names;
  }

  private record Content(Order order, JsonNode data, String fingerprint) {}

  private static Content content(Fields data, EventType type, boolean fromSource) {
    return new Content(order(data, type, fromSource), data.tree(), Fingerprint.of(data.tree()));
  }

  private static Order order(Fields data, EventType type, boolean fromSource) {
    return switch (type) {
      case OPEN_DEAL -> new Order.ToOpen(open(data));
      case PLAN_TOUCH -> new Order.ToPlan(deal(data), PlanReader.request(data));
      case RECORD_OUTCOME ->
          fromSource && !data.has("deal")
              ? matched(data)
              : new Order.ToRecord(deal(data), OutcomeReader.request(data, fromSource));
      case CLOSE_DEAL -> new Order.ToClose(deal(data), ClosingReader.closing(data));
    };
  }

  /// The deal may be named here too, as in all events; by external id only, for it has no other
  /// yet.
  private static OpenRequest open(Fields data) {
    var named =
        data.object("deal", deal -> deal.requiredObject("externalId", EventReader::externalId));
    return OpenReader.request(data, named);
  }

  /// An outcome that names no deal: a link's reference or the person leads to it.
  private static Order matched(Fields data) {
    var request = OutcomeReader.request(data, true);
    if (request.touch() instanceof TouchName.ByReplyRef(var replyRef)) {
      return new Order.ToRecord(new DealName.ByReplyRef(replyRef), request);
    }
    var contact = request.outcome().contact();
    if (contact.isEmpty()) {
      data.problem("deal", "is missing; name the deal, or the touch by its replyRef, or a contact");
    }
    var email = contact.orElse("").toLowerCase(Locale.ROOT);
    return new Order.ToRecord(new DealName.ByContact(email), request);
  }

  static DealName deal(Fields data) {
    return data.requiredObject(
        "deal",
        deal -> {
          var id = deal.text("id", Text.LINE);
          var externalId = deal.object("externalId", EventReader::externalId);
          if (deal.isFilled("id") == deal.has("externalId")) {
            deal.problem("must name the deal in one way: by its id or by an externalId");
          }
          return externalId
              .<DealName>map(DealName.ByExternalId::new)
              .orElseGet(() -> new DealName.ById(id));
        });
  }

  private static ExternalId externalId(Fields fields) {
    return new ExternalId(
        fields.required("source", Formats::source, ""),
        fields.required("id", OpenReader::externalId, ""));
  }
}
