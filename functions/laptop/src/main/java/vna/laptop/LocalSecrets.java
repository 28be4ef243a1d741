package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vna.intake.Outage;
import vna.intake.Secrets;

/// The secrets of a laptop: a file, read anew each time, so that a change of it holds at once.
@ApplicationScoped
@Alternative
@Priority(1)
public class LocalSecrets implements Secrets {
  private static final String FILE = "vna.secrets-file";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// From now on they are in this file.
  static void are(Path file) {
    System.setProperty(FILE, file.toString());
  }

  /// Whether a file holds secrets: a JSON object of texts.
  static boolean isIn(Path file) {
    try {
      return MAPPER.readTree(file.toFile()).isObject();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public List<String> read(List<String> names) {
    var file = System.getProperty(FILE, "");
    if (file.isEmpty()) {
      return List.of();
    }
    try {
      var secrets = MAPPER.readTree(Path.of(file).toFile());
      return names.stream()
          .map(secrets::path)
          .filter(JsonNode::isTextual)
          .map(JsonNode::textValue)
          .toList();
    } catch (IOException e) {
      throw new Outage("the file of the secrets cannot be read");
    }
  }
}
