package vna.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import vna.problem.InvalidInput;
import vna.problem.Problem;

/// A JSON document as it came, and what is wrong with it as JSON. A function that takes this type
/// gets every event, so that it is the one to say what is wrong.
///
/// @param tree what could be read; members that came twice are in it once
/// @param problems of the JSON itself, in the order of the document
@JsonDeserialize(using = Received.Deserializer.class)
public record Received(JsonNode tree, List<Problem> problems) {
  public Received {
    problems = List.copyOf(problems);
  }

  /// A document of which nothing is wrong as JSON.
  public static Received of(JsonNode tree) {
    return new Received(tree, List.of());
  }

  /// The document as something of ours.
  ///
  /// @throws InvalidInput with everything that is wrong, as JSON and with its fields
  <T> T read(Function<Fields, T> reader) {
    if (isUnreadable()) {
      throw new InvalidInput(problems);
    }
    var found = new Problems(problems);
    var read = Fields.read(tree, "", found, reader);
    InvalidInput.check(found.all());
    return read;
  }

  /// Whether there is no document to look at, but only its problems.
  boolean isUnreadable() {
    return tree.isMissingNode();
  }

  /// Reads with [StrictJson] inside Jackson's own reading.
  static final class Deserializer extends StdDeserializer<Received> {
    private static final long serialVersionUID = 1L;

    Deserializer() {
      super(Received.class);
    }

    @Override
    public Received deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return StrictJson.read(parser, StrictJson.MAX_BYTES);
    }

    @Override
    public Received getNullValue(DeserializationContext context) {
      return of(NullNode.instance);
    }
  }
}
