package vna.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vna.deal.Closing;
import vna.decision.OpenRequest;
import vna.wire.Event.Order;

/// Reads the envelope that every function and the queue take: a structured [CloudEvent
/// 1.0](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md) whose
/// `data` is the HTTP body of the operation plus `deal`, and `touch` for an outcome.
public final class EventReader {
  private static final OffsetDateTime STAND_IN = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  private static final Content STAND_IN_CONTENT =
      new Content(new Order.ToClose(new DealName.ById(""), new Closing.Won()), "");

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
    fields.required("specversion", EventReader::version, "");
    var id = fields.requiredText("id", Text.LINE);
    var source = fields.requiredText("source", Text.LINE);
    fields.requireMember("type");
    var type = fields.optional("type", text -> type(text, types));
    var time = fields.required("time", Formats::dateTime, STAND_IN).toInstant();
    fields.text("subject", Text.LINE);
    fields.requireMember("data");
    var content =
        type.flatMap(known -> fields.object("data", data -> content(data, known, fromSource)))
            .orElse(STAND_IN_CONTENT);
    return new Event(
        id, source, type.orElse(EventType.OPEN_DEAL), time, content.order(), content.fingerprint());
  }

  private record Content(Order order, String fingerprint) {}

  private static Content content(Fields data, EventType type, boolean fromSource) {
    return new Content(order(data, type, fromSource), Fingerprint.of(data.tree()));
  }

  private static Order order(Fields data, EventType type, boolean fromSource) {
    return switch (type) {
      case OPEN_DEAL -> new Order.ToOpen(open(data));
      case PLAN_TOUCH -> new Order.ToPlan(deal(data), PlanReader.request(data));
      case RECORD_OUTCOME ->
          new Order.ToRecord(deal(data), OutcomeReader.request(data, fromSource));
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

  private static DealName deal(Fields data) {
    return data.requiredObject(
        "deal",
        deal -> {
          var id = deal.text("id", Text.LINE);
          var externalId = deal.object("externalId", EventReader::externalId);
          if (id.isEmpty() == externalId.isEmpty()) {
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

  private static String version(String text) throws Misfit {
    if (!text.equals("1.0")) {
      throw new Misfit("must be \"1.0\"");
    }
    return text;
  }

  private static EventType type(String text, Set<EventType> types) throws Misfit {
    for (var type : types) {
      if (type.published().equals(text)) {
        return type;
      }
    }
    throw new Misfit(
        "must be "
            + Arrays.stream(EventType.values())
                .filter(types::contains)
                .map(EventType::published)
                .collect(Collectors.joining(" or ")));
  }
}
