package vna.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The members of one JSON object, read one by one. What is wrong is noted and reading goes on, so
/// that all problems come together; a stand-in takes the place of what could not be read, and the
/// document is refused at its end.
///
/// A member is known once it was asked for; members that nobody asked for are problems.
final class Fields {
  private final JsonNode object;
  private final String pointer;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> reported = new HashSet<>();

  private Fields(JsonNode object, String pointer, Problems problems) {
    this.object = object;
    this.pointer = pointer;
    this.problems = problems;
  }

  /// Reads an object, or notes that it is none.
  static <T> T read(JsonNode node, String pointer, Problems problems, Function<Fields, T> reader) {
    if (!node.isObject()) {
      if (!node.isPojo()) {
        problems.add(pointer, "must be a JSON object");
      }
      return reader.apply(
          new Fields(JsonNodeFactory.instance.objectNode(), pointer, new Problems(List.of())));
    }
    var fields = new Fields(node, pointer, problems);
    var read = reader.apply(fields);
    fields.refuseUnknown();
    return read;
  }

  /// The object itself.
  JsonNode tree() {
    return object;
  }

  /// Whether the member was sent.
  boolean has(String name) {
    return object.has(name);
  }

  /// Whether the member was sent, and not as an empty text.
  boolean isFilled(String name) {
    return has(name) && !isEmptyText(name);
  }

  /// A text, empty where none was sent.
  String text(String name, Text text) {
    return optional(name, text).orElse("");
  }

  /// A text that must be there.
  String requiredText(String name, Text text) {
    var read = text(name, text);
    requireFilled(name, read);
    return read;
  }

  /// A string of some form.
  <T> Optional<T> optional(String name, Format<T> format) {
    return member(name).flatMap(node -> string(node, Pointers.below(pointer, name), format));
  }

  /// A string of some form that must be there.
  <T> T required(String name, Format<T> format, T standIn) {
    requireMember(name);
    return optional(name, format).orElse(standIn);
  }

  /// True or false.
  Optional<Boolean> flag(String name) {
    var node = member(name);
    if (node.isPresent() && !node.get().isBoolean()) {
      problem(name, "must be true or false");
      return Optional.empty();
    }
    return node.map(JsonNode::booleanValue);
  }

  /// A whole number within bounds, both included.
  Optional<Integer> whole(String name, int min, int max) {
    return number(name, BigDecimal.valueOf(min), BigDecimal.valueOf(max), 0)
        .map(BigDecimal::intValueExact);
  }

  /// A number within bounds, both included.
  ///
  /// @param decimals at most so many
  Optional<BigDecimal> number(String name, BigDecimal min, BigDecimal max, int decimals) {
    var node = member(name);
    var number = node.filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    var fitting =
        number.filter(value ->
            value.compareTo(min) >= 0
                && value.compareTo(max) <= 0
                && value.stripTrailingZeros().scale() <= decimals);
    if (node.isPresent() && fitting.isEmpty()) {
      problem(
          name,
          "must be a %s from %s to %s"
              .formatted(
                  decimals == 0 ? "whole number" : "number with at most " + decimals + " decimals",
                  min.toPlainString(),
                  max.toPlainString()));
    }
    return fitting;
  }

  /// An object.
  <T> Optional<T> object(String name, Function<Fields, T> reader) {
    return member(name).map(node -> read(node, Pointers.below(pointer, name), problems, reader));
  }

  /// An object that says what becomes different in another one.
  <T> Optional<T> merged(
      String name, Optional<? extends JsonNode> before, Function<Fields, T> reader) {
    return member(name)
        .map(node ->
            before.isPresent() && node.isObject() ? MergePatch.apply(before.get(), node) : node)
        .map(node -> read(node, Pointers.below(pointer, name), problems, reader));
  }

  /// An object that must be there.
  <T> T requiredObject(String name, Function<Fields, T> reader) {
    requireMember(name);
    return member(name)
        .map(node -> read(node, Pointers.below(pointer, name), problems, reader))
        .orElseGet(() -> read(StrictJson.BROKEN, pointer, problems, reader));
  }

  /// A list of objects, empty where none was sent.
  <T> List<T> objects(String name, int max, Function<Fields, T> reader) {
    return list(name, max, (node, at) -> Optional.of(read(node, at, problems, reader)));
  }

  /// A list of strings of some form, empty where none was sent.
  <T> List<T> strings(String name, int max, Format<T> format) {
    return list(name, max, (node, at) -> string(node, at, format));
  }

  /// A list whose elements are strings of some form or objects, empty where none was sent.
  <T> List<T> stringsOrObjects(String name, int max, Format<T> format, Function<Fields, T> reader) {
    return list(
        name,
        max,
        (node, at) ->
            node.isObject()
                ? Optional.of(read(node, at, problems, reader))
                : string(node, at, format, "must be a JSON string or object"));
  }

  /// An object whose members are named by the caller, empty where none was sent.
  <T> Map<String, T> map(String name, int max, Format<String> key, Format<T> value) {
    var map = new TreeMap<String, T>();
    var node = member(name);
    if (node.isEmpty()) {
      return map;
    }
    if (!node.get().isObject()) {
      problem(name, "must be a JSON object");
      return map;
    }
    if (node.get().size() > max) {
      problem(name, "has too many members; at most %d are allowed".formatted(max));
      return map;
    }
    for (var property : node.get().properties()) {
      var at = Pointers.below(Pointers.below(pointer, name), property.getKey());
      var read = string(property.getValue(), at, value);
      try {
        var readKey = key.read(property.getKey());
        read.ifPresent(text -> map.put(readKey, text));
      } catch (Misfit misfit) {
        problems.add(at, misfit.detail());
      }
    }
    return map;
  }

  /// An object whose members are objects, each named by the caller; empty where none was sent.
  <T> Map<String, T> objects(String name, Format<String> key, Function<Fields, T> reader) {
    var map = new TreeMap<String, T>();
    var node = member(name);
    if (node.isPresent() && !node.get().isObject()) {
      problem(name, "must be a JSON object");
      return map;
    }
    for (var property : node.map(JsonNode::properties).orElse(Set.of())) {
      var at = Pointers.below(Pointers.below(pointer, name), property.getKey());
      try {
        map.put(key.read(property.getKey()), read(property.getValue(), at, problems, reader));
      } catch (Misfit misfit) {
        problems.add(at, misfit.detail());
      }
    }
    return map;
  }

  /// A member of any kind.
  Optional<JsonNode> member(String name) {
    known.add(name);
    var node = object.get(name);
    if (node == null || node.isPojo()) {
      return Optional.empty();
    }
    if (node.isNull()) {
      problem(name, "must not be null; leave it out instead");
      return Optional.empty();
    }
    return Optional.of(node);
  }

  /// Notes that a member must be there, if it is not.
  void requireMember(String name) {
    known.add(name);
    if (!has(name)) {
      problem(name, "is missing; it is required here");
    }
  }

  /// Notes that a text must be there and say something, if it was not sent or is empty.
  void requireFilled(String name, String read) {
    requireMember(name);
    if (read.isEmpty() && isEmptyText(name)) {
      problem(name, "must not be empty");
    }
  }

  /// Notes what is wrong with a member.
  void problem(String name, String detail) {
    reported.add(name);
    problems.add(Pointers.below(pointer, name), detail);
  }

  /// Notes what is wrong with the object as a whole.
  void problem(String detail) {
    problems.add(pointer, detail);
  }

  private <T> List<T> list(String name, int max, BiFunction<JsonNode, String, Optional<T>> reader) {
    var node = member(name);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!node.get().isArray()) {
      problem(name, "must be a list");
      return List.of();
    }
    if (node.get().size() > max) {
      problem(name, "has too many elements; at most %d are allowed".formatted(max));
      return List.of();
    }
    var list = new ArrayList<T>();
    for (var i = 0; i < node.get().size(); i++) {
      var at = Pointers.below(Pointers.below(pointer, name), i);
      reader.apply(node.get().get(i), at).ifPresent(list::add);
    }
    return list;
  }

  private <T> Optional<T> string(JsonNode node, String at, Format<T> format) {
    return string(node, at, format, "must be a JSON string");
  }

  private <T> Optional<T> string(JsonNode node, String at, Format<T> format, String kinds) {
    if (node.isPojo()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      problems.add(at, node.isNull() ? "must not be null; leave it out instead" : kinds);
      return Optional.empty();
    }
    try {
      return Optional.of(format.read(node.textValue()));
    } catch (Misfit misfit) {
      problems.add(at, misfit.detail());
      return Optional.empty();
    }
  }

  private boolean isEmptyText(String name) {
    return has(name) && object.get(name).isTextual() && object.get(name).textValue().isEmpty();
  }

  private void refuseUnknown() {
    for (var property : object.properties()) {
      if (!known.contains(property.getKey()) && !reported.contains(property.getKey())) {
        problem(property.getKey(), "is not known here; these are: " + String.join(", ", known));
      }
    }
  }
}
