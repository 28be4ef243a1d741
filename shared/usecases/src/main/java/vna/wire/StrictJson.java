package vna.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vna.problem.Problem;

/// Reads JSON exactly as [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259) has it, in UTF-8, and
/// reports what others let pass: a member twice, text after the end, lone surrogates, numbers and
/// nesting without bound.
public final class StrictJson {
  static final long MAX_BYTES = 256 * 1024;

  /// What a function can be invoked with: a batch of messages.
  static final long MAX_BATCH_BYTES = 6 * 1024 * 1024;

  private static final long MAX_MESSAGE_BYTES = 1024 * 1024;
  private static final int MAX_NESTING = 32;
  private static final int MAX_NAME_LENGTH = 200;
  private static final int MAX_NUMBER_LENGTH = 40;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000)
                  .maxNumberLength((int) MAX_BYTES)
                  .maxNameLength(50_000)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /// All that is said of a document beyond 256 KiB.
  static final Problem TOO_LARGE = Problem.at("", "is larger than 256 KiB; send less at a time");

  /// Stands where a value was whose problem is reported already.
  static final JsonNode BROKEN = new POJONode("broken");

  private final JsonParser parser;
  private final Problems problems = new Problems(List.of());

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /// Reads a body.
  public static Received read(byte[] utf8) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      return read(text);
    } catch (CharacterCodingException e) {
      return unreadable("is not UTF-8; send JSON in UTF-8");
    }
  }

  /// Reads a text.
  public static Received read(String text) {
    return read(text, MAX_BYTES);
  }

  /// Reads a message of a queue: a delivery of a source is as long as a body may be, and wrapped.
  public static Received message(String text) {
    return read(text, MAX_MESSAGE_BYTES);
  }

  private static Received read(String text, long maxBytes) {
    try (var parser = FACTORY.createParser(text)) {
      return parser.nextToken() == null
          ? unreadable("is empty; send a JSON object")
          : new StrictJson(parser).document(maxBytes);
    } catch (JsonProcessingException e) {
      return malformed(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads what a parser stands before, to the end of its input.
  ///
  /// @throws IOException when the input itself breaks off, not for anything that is wrong in it
  static Received read(JsonParser parser, long maxBytes) throws IOException {
    try {
      return new StrictJson(parser).document(maxBytes);
    } catch (JsonProcessingException e) {
      return malformed(e);
    }
  }

  private static Received malformed(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return unreadable("is nested too deeply, or holds a name or number without bound");
    }
    var at = e.getLocation();
    return unreadable(
        at == null
            ? "is not well-formed JSON"
            : "is not well-formed JSON, from line %d, column %d on"
                .formatted(at.getLineNr(), at.getColumnNr()));
  }

  private static Received unreadable(String detail) {
    return new Received(MissingNode.getInstance(), List.of(Problem.at("", detail)));
  }

  private Received document(long maxBytes) throws IOException {
    var tree = value("", 1);
    if (parser.nextToken() != null) {
      return unreadable("holds text after the end of the JSON document; send one document");
    }
    return parser.currentLocation().getByteOffset() > maxBytes
        ? new Received(MissingNode.getInstance(), List.of(TOO_LARGE))
        : new Received(tree, problems.all());
  }

  private JsonNode value(String pointer, int depth) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> isTooDeep(pointer, depth) ? BROKEN : object(pointer, depth);
      case START_ARRAY -> isTooDeep(pointer, depth) ? BROKEN : array(pointer, depth);
      case VALUE_STRING -> text(pointer);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      case VALUE_NULL -> NullNode.instance;
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("no JSON value starts with " + parser.currentToken());
    };
  }

  private boolean isTooDeep(String pointer, int depth) throws IOException {
    if (depth <= MAX_NESTING) {
      return false;
    }
    problems.add(pointer, "is nested too deeply; at most 32 levels are allowed");
    parser.skipChildren();
    return true;
  }

  private JsonNode object(String pointer, int depth) throws IOException {
    var object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      if (name.length() > MAX_NAME_LENGTH || hasLoneSurrogate(name)) {
        problems.add(pointer, "has a member whose name is too long or broken; leave it out");
        parser.skipChildren();
        continue;
      }
      var below = Pointers.below(pointer, name);
      var isDoubled = object.has(name);
      var value = value(below, depth + 1);
      if (isDoubled) {
        problems.add(below, "comes twice; send each member once");
      } else {
        object.set(name, value);
      }
    }
    return object;
  }

  private JsonNode array(String pointer, int depth) throws IOException {
    var array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(Pointers.below(pointer, array.size()), depth + 1));
    }
    return array;
  }

  private JsonNode text(String pointer) throws IOException {
    var text = parser.getText();
    if (hasLoneSurrogate(text)) {
      problems.add(pointer, "holds half of a surrogate pair; send whole characters");
      return BROKEN;
    }
    return TextNode.valueOf(text);
  }

  private JsonNode number(String pointer) throws IOException {
    var digits = parser.getText();
    if (digits.length() > MAX_NUMBER_LENGTH || exponent(digits) > MAX_NUMBER_LENGTH) {
      problems.add(pointer, "is a number too long or too large to be one of ours");
      return BROKEN;
    }
    return DecimalNode.valueOf(parser.getDecimalValue());
  }

  private static long exponent(String digits) {
    var from = Math.max(digits.indexOf('e'), digits.indexOf('E')) + 1;
    return from == 0 ? 0 : Math.abs(Long.parseLong(clipped(digits.substring(from))));
  }

  private static String clipped(String exponent) {
    return exponent.length() > 10 ? exponent.substring(0, 10) : exponent;
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(character ->
            character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
  }
}
