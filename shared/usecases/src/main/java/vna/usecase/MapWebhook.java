package vna.usecase;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import vna.deal.TouchName;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.source.Mapping;
import vna.source.Source;
import vna.wire.DealName;
import vna.wire.Event;
import vna.wire.Event.Order;
import vna.wire.EventReader;
import vna.wire.EventType;
import vna.wire.Received;

/// Reads what a source's mapping made exactly as HTTP reads the body of that command, with what
/// only a person may say refused: whoever fills in a form could otherwise choose it.
final class MapWebhook {
  private MapWebhook() {}

  /// The envelope of a command that a mapping made.
  static ObjectNode envelope(Source source, Mapping.Command command) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("specversion", "1.0")
        .put("id", command.id())
        .put("source", source.name())
        .put("type", command.type())
        .put("time", command.occurredAt())
        .set("data", command.data());
  }

  /// @throws InvalidInput with everything that is wrong, with pointers from the envelope
  static Event read(Source source, Mapping.Command command) {
    var event =
        EventReader.mapped(Received.of(envelope(source, command)), EnumSet.allOf(EventType.class));
    InvalidInput.check(chosen(source, event.order()));
    return event;
  }

  /// What nobody outside may choose.
  private static List<Problem> chosen(Source source, Order order) {
    var problems = new ArrayList<Problem>();
    switch (order) {
      case Order.ToOpen(var request) -> {
        if (!request.owner().isEmpty() && !owners(source).contains(request.owner())) {
          problems.add(
              Problem.at(
                  "/data/owner",
                  "must be one of those in the source's defaults or tables, never of its payload"));
        }
      }
      case Order.ToPlan(var deal, var _) -> byId(deal, problems);
      case Order.ToClose(var deal, var _) -> byId(deal, problems);
      case Order.ToRecord(var deal, var request) -> {
        byId(deal, problems);
        if (request.touch() instanceof TouchName.ById
            || request.touch() instanceof TouchName.ByRef) {
          problems.add(Problem.at("/data/touch", "must be named by its replyRef here"));
        }
      }
    }
    return problems;
  }

  private static void byId(DealName deal, List<Problem> problems) {
    if (deal instanceof DealName.ById) {
      problems.add(Problem.at("/data/deal/id", "must not be given here; use an externalId"));
    }
  }

  private static List<String> owners(Source source) {
    return source.mapping().texts().stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }
}
