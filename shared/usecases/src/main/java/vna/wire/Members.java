package vna.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The members of a JSON object that goes out, in order. What is absent is left out; lists stay,
/// empty or not.
final class Members {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssX").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  private final ObjectNode object = JsonNodeFactory.instance.objectNode();

  ObjectNode object() {
    return object;
  }

  /// A text, left out when empty.
  Members text(String name, String text) {
    if (!text.isEmpty()) {
      object.put(name, text);
    }
    return this;
  }

  /// A text, also when empty.
  Members always(String name, String text) {
    object.put(name, text);
    return this;
  }

  Members text(String name, Optional<String> text) {
    return text(name, text.orElse(""));
  }

  Members name(String name, Enum<?> constant) {
    object.put(name, constant.name());
    return this;
  }

  /// A number, as it is when it is read again.
  Members number(String name, long number) {
    object.put(name, Math.toIntExact(number));
    return this;
  }

  Members number(String name, BigDecimal number) {
    object.put(name, number);
    return this;
  }

  Members flag(String name, boolean flag) {
    object.put(name, flag);
    return this;
  }

  Members instant(String name, Instant instant) {
    object.put(name, format(instant).format(instant));
    return this;
  }

  /// Also a whole second with its milliseconds.
  Members millis(String name, Instant instant) {
    object.put(name, MILLIS.format(instant));
    return this;
  }

  private static DateTimeFormatter format(Instant instant) {
    return instant.equals(instant.truncatedTo(ChronoUnit.SECONDS)) ? SECONDS : MILLIS;
  }

  Members instant(String name, Optional<Instant> instant) {
    instant.ifPresent(known -> instant(name, known));
    return this;
  }

  Members date(String name, Optional<LocalDate> date) {
    date.ifPresent(known -> object.put(name, known.toString()));
    return this;
  }

  Members node(String name, JsonNode node) {
    object.set(name, node);
    return this;
  }

  <T> Members node(String name, Optional<T> value, Function<T, ? extends JsonNode> json) {
    value.ifPresent(known -> object.set(name, json.apply(known)));
    return this;
  }

  <T> Members list(String name, List<T> values, Function<T, ? extends JsonNode> json) {
    var array = object.putArray(name);
    values.forEach(value -> array.add(json.apply(value)));
    return this;
  }
}
