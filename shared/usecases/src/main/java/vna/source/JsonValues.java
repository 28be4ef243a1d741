package vna.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// JSON as the values that the expression library works on, and back.
final class JsonValues {
  private static final int DOUBLE_DIGITS = 15;

  private JsonValues() {}

  static @Nullable Object of(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> {
        var map = new LinkedHashMap<String, @Nullable Object>();
        node.properties().forEach(member -> map.put(member.getKey(), of(member.getValue())));
        yield map;
      }
      case ARRAY -> {
        var list = new ArrayList<@Nullable Object>();
        node.forEach(element -> list.add(of(element)));
        yield list;
      }
      case STRING -> node.textValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> number(node.decimalValue());
      case NULL, MISSING, POJO, BINARY -> null;
    };
  }

  /// A number that a double would change is a text, so that whoever calculates with it is told.
  private static Object number(BigDecimal number) {
    if (number.stripTrailingZeros().scale() <= 0) {
      try {
        var whole = number.longValueExact();
        return (int) whole == whole ? (Object) (int) whole : (Object) whole;
      } catch (ArithmeticException e) {
        return number.toPlainString();
      }
    }
    return number.stripTrailingZeros().precision() <= DOUBLE_DIGITS
        ? (Object) number.doubleValue()
        : number.toPlainString();
  }

  /// Empty for nothing, for null, and for what is no JSON, such as a function.
  static Optional<JsonNode> toJson(@Nullable Object value) {
    return switch (value) {
      case null -> Optional.empty();
      case String text -> Optional.of(TextNode.valueOf(text));
      case Boolean flag -> Optional.of(BooleanNode.valueOf(flag));
      case Double number when number.isNaN() || number.isInfinite() -> Optional.empty();
      case Number number -> Optional.of(DecimalNode.valueOf(new BigDecimal(number.toString())));
      case List<?> list -> {
        var array = JsonNodeFactory.instance.arrayNode();
        list.forEach(element -> toJson(element).ifPresent(array::add));
        yield Optional.of(array);
      }
      case Map<?, ?> map -> {
        var object = JsonNodeFactory.instance.objectNode();
        map.forEach((name, member) ->
            toJson(member).ifPresent(node -> object.set(String.valueOf(name), node)));
        yield Optional.of(object);
      }
      default -> Optional.empty();
    };
  }
}
