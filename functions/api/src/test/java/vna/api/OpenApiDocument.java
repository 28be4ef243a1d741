package vna.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// `openapi.json`, as something to hold requests and answers against.
record OpenApiDocument(JsonNode root, Map<String, JsonSchema> schemas) {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  static OpenApiDocument read() {
    try (var document = OpenApiDocument.class.getResourceAsStream("/openapi.json")) {
      return new OpenApiDocument(new ObjectMapper().readTree(document), new ConcurrentHashMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One operation.
  ///
  /// @param path with its parameters in braces
  /// @param pointer to where it is described
  record Described(String method, String path, String pointer) {

    /// By its method and path.
    String name() {
      return method + " " + path;
    }

    private boolean takes(String requested) {
      return Pattern.matches(
          Pattern.quote(path).replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q"), requested);
    }
  }

  /// All operations.
  List<Described> operations() {
    var all = new ArrayList<Described>();
    for (var path : root.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        all.add(
            new Described(
                method.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                "/paths/" + escaped(path.getKey()) + "/" + method.getKey()));
      }
    }
    return all;
  }

  /// The operation that a request is for: a path without parameters is meant before one with.
  Optional<Described> operation(String method, String path) {
    return operations().stream()
        .filter(operation -> operation.method.equals(method) && operation.takes(path))
        .min(
            Comparator.comparingLong(
                operation -> operation.path.chars().filter(c -> c == '{').count()));
  }

  /// The statuses by which an operation may answer, `default` among them, each with the pointer to
  /// its description.
  Map<String, String> answers(Described operation) {
    var answers = new TreeMap<String, String>();
    for (var answer : root.at(operation.pointer + "/responses").properties()) {
      var reference = answer.getValue().path("$ref").asText();
      answers.put(
          answer.getKey(),
          reference.isEmpty()
              ? operation.pointer + "/responses/" + answer.getKey()
              : reference.substring(1));
    }
    return answers;
  }

  /// What is wrong with a document, by the schema to which the pointer leads.
  List<String> problems(String pointer, JsonNode document) {
    return schemas.computeIfAbsent(pointer, this::schema).validate(document).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private JsonSchema schema(String pointer) {
    var schema = JsonNodeFactory.instance.objectNode();
    schema.put("$ref", "#" + pointer.replace("{", "%7B").replace("}", "%7D"));
    schema.set("paths", root.path("paths"));
    schema.set("components", root.path("components"));
    return FACTORY.getSchema(schema);
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
