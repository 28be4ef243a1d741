package vna.function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.POJONode;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import vna.wire.Received;

/// Hands every event to its function as it came, and as one.
///
/// Funqy on Lambda reads an event into a tree first and the function's input out of that tree: a
/// member that came twice is gone by then, and a list of CloudEvents would be taken apart and
/// answered by Funqy. So the tree is a single node that holds the event as [Received].
@Singleton
public class WholeEvents implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("whole-events").addDeserializer(JsonNode.class, new WholeEvent()));
  }

  private static final class WholeEvent extends JsonDeserializer<JsonNode> {
    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return new POJONode(context.readValue(parser, Received.class));
    }
  }
}
