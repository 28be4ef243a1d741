package vna.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How what a source sends becomes commands. One delivery may hold several items, each mapped by
/// itself: one that fails is in nobody's way.
///
/// @param items what of the payload is one item each
/// @param eventId names an item for good; by default the digest of the body does
/// @param occurredAt when an item happened, as RFC 3339 or in milliseconds since 1970; by default
///   when it came
/// @param expose the headers that expressions may read
/// @param defaults bound as `$defaults`
/// @param tables bound as `$tables`
public record Mapping(
    Optional<Expression> items,
    EventId eventId,
    Optional<Expression> occurredAt,
    List<Rule> rules,
    Set<String> expose,
    ObjectNode defaults,
    ObjectNode tables) {
  private static final int MAX_ITEMS = 100;
  private static final int MAX_ID_LENGTH = 190;

  public Mapping {
    rules = List.copyOf(rules);
    expose = Set.copyOf(expose);
  }

  /// What names an item.
  public sealed interface EventId {
    record OfHeader(String header) implements EventId {}

    record OfItem(Expression expression) implements EventId {}

    record OfBody() implements EventId {}
  }

  /// One command that an item may be.
  ///
  /// @param when whether it is; always without one
  /// @param type the command's CloudEvent type
  /// @param data the HTTP body of the command, with its deal and touch
  public record Rule(Optional<Expression> when, String type, Expression data) {}

  /// A command that an item is.
  ///
  /// @param id with the source's name it names the command for good
  /// @param occurredAt when the item happened, as the source says it
  public record Command(String id, String type, String occurredAt, JsonNode data) {}

  /// What came of one item.
  ///
  /// @param failure why it could not be mapped, where it could not
  public record Item(String id, List<Command> commands, Optional<Failure> failure) {}

  /// @param place member of the definition that failed, as a JSON pointer
  public record Failure(String place, String reason) {}

  /// Where in the definition an expression failed.
  private static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Failure failure;

    Failed(String place, String reason) {
      super(reason, null, false, false);
      this.failure = new Failure(place, reason);
    }
  }

  /// What a payload is.
  public List<Item> map(JsonNode payload, Delivery delivery) {
    try {
      var items = items(payload, bound(delivery));
      if (items.size() > MAX_ITEMS) {
        throw new Failed("/items", "gives more than %d items".formatted(MAX_ITEMS));
      }
      var mapped = new ArrayList<Item>();
      for (var i = 0; i < items.size(); i++) {
        mapped.add(item(items.get(i), i, delivery));
      }
      return mapped;
    } catch (Failed failed) {
      return List.of(new Item(delivery.body().digest(), List.of(), Optional.of(failed.failure)));
    }
  }

  /// The headers that it reads.
  public Set<String> headers() {
    var headers = new HashSet<>(expose);
    if (eventId instanceof EventId.OfHeader(var header)) {
      headers.add(header);
    }
    return headers;
  }

  /// The values among which a source's owner must be.
  public Set<String> texts() {
    var texts = new HashSet<String>();
    collect(defaults, texts);
    collect(tables, texts);
    return texts;
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    node.forEach(child -> collect(child, texts));
  }

  private List<JsonNode> items(JsonNode payload, Map<String, Object> bound) throws Failed {
    var found =
        items.isPresent() ? evaluate(items.get(), payload, bound, "/items") : Optional.of(payload);
    if (found.isPresent() && found.get().isArray()) {
      var all = new ArrayList<JsonNode>();
      found.get().forEach(all::add);
      return all;
    }
    return found.stream().toList();
  }

  private Item item(JsonNode item, int index, Delivery delivery) {
    var byBody = delivery.body().digest() + (index == 0 ? "" : ":" + index);
    try {
      var bound = bound(delivery);
      var id = shortened(id(item, byBody, bound, delivery));
      var occurredAt = occurredAt(item, bound, delivery.receivedAt());
      var commands = new ArrayList<Command>();
      for (var i = 0; i < rules.size(); i++) {
        var number = i;
        command(i, item, bound)
            .ifPresent(data ->
                commands.add(
                    new Command(
                        number == 0 ? id : id + "#" + number,
                        rules.get(number).type(),
                        occurredAt,
                        data)));
      }
      return new Item(id, commands, Optional.empty());
    } catch (Failed failed) {
      return new Item(byBody, List.of(), Optional.of(failed.failure));
    }
  }

  private Optional<JsonNode> command(int number, JsonNode item, Map<String, Object> bound)
      throws Failed {
    var rule = rules.get(number);
    var place = "/commands/" + number;
    if (rule.when().isPresent()) {
      var applies = evaluate(rule.when().get(), item, bound, place + "/when");
      if (applies.filter(JsonNode::isBoolean).filter(JsonNode::booleanValue).isEmpty()) {
        return Optional.empty();
      }
    }
    var data = evaluate(rule.data(), item, bound, place + "/data");
    return Optional.of(
        data.orElseThrow(() -> new Failed(place + "/data", "gives nothing for this item")));
  }

  private String id(JsonNode item, String byBody, Map<String, Object> bound, Delivery delivery)
      throws Failed {
    return switch (eventId) {
      case EventId.OfBody() -> byBody;
      case EventId.OfHeader(var header) ->
          delivery
              .header(header)
              .filter(value -> !value.isBlank())
              .orElseThrow(() -> new Failed("/eventId", "names a header that was not sent"));
      case EventId.OfItem(var expression) -> {
        var id = evaluate(expression, item, bound, "/eventId");
        yield id.filter(node -> node.isTextual() || node.isNumber())
            .map(JsonNode::asText)
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> new Failed("/eventId", "gives neither text nor number"));
      }
    };
  }

  private static String shortened(String id) {
    return id.length() <= MAX_ID_LENGTH ? id : Body.of(id.getBytes(UTF_8)).digest();
  }

  private String occurredAt(JsonNode item, Map<String, Object> bound, Instant receivedAt)
      throws Failed {
    if (occurredAt.isEmpty()) {
      return receivedAt.toString();
    }
    return evaluate(occurredAt.get(), item, bound, "/occurredAt")
        .map(time ->
            time.isNumber() ? Instant.ofEpochMilli(time.longValue()).toString() : time.asText())
        .orElse(receivedAt.toString());
  }

  private Map<String, Object> bound(Delivery delivery) {
    var headers = new LinkedHashMap<String, Object>();
    expose.forEach(name -> delivery.header(name).ifPresent(value -> headers.put(name, value)));
    var bound = new LinkedHashMap<String, Object>();
    bound.put("headers", headers);
    bound.put("receivedAt", delivery.receivedAt().toString());
    bound.put("defaults", value(defaults));
    bound.put("tables", value(tables));
    return bound;
  }

  private static Optional<JsonNode> evaluate(
      Expression expression, JsonNode item, Map<String, Object> bound, String place) throws Failed {
    try {
      return expression.evaluate(value(item), bound);
    } catch (Expression.Unusable unusable) {
      throw new Failed(place, unusable.reason());
    }
  }

  private static Object value(JsonNode node) {
    var value = JsonValues.of(node);
    return value == null ? Map.of() : value;
  }
}
