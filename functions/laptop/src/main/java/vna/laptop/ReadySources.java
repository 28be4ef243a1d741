package vna.laptop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vna.store.SourceStore;

/// The definitions that come with the product. Each may be replaced or deleted like any other;
/// until somebody writes one over it, nobody need say that they saw it.
@ApplicationScoped
public class ReadySources {
  static final Path FOLDER = Path.of("events", "webhooks");
  private static final long UNWRITTEN = 0;

  private final SourceStore sources;
  private final ObjectMapper mapper = new ObjectMapper();

  @Inject
  ReadySources(SourceStore sources) {
    this.sources = sources;
  }

  /// Puts those of a folder beside what is there.
  ///
  /// @throws IOException when they cannot be read
  void load(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.map(vendor -> vendor.resolve("source.json")).toList()) {
        if (Files.exists(file)) {
          var definition = (ObjectNode) mapper.readTree(file.toFile());
          var name = definition.path("source").asText();
          var _ = sources.write(name, definition, Optional.empty(), UNWRITTEN);
        }
      }
    }
  }
}
