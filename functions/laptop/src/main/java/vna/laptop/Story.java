package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The sample events in playing order: the numbers that their files begin with, whatever the
/// folder.
final class Story {
  private static final List<String> FOLDERS = List.of("commands", "schedule");
  private static final String ANSWER = ".answer.json";

  private Story() {}

  /// One event of the story.
  ///
  /// @param file where it lies
  /// @param place the same, from the folder in which `events/` lies
  /// @param text the envelope as it is sent
  /// @param event what is in it
  record Scene(Path file, Path place, String text, JsonNode event) {

    /// The file's name without its ending.
    String name() {
      return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    /// When it happened.
    Instant time() {
      return OffsetDateTime.parse(event.path("time").asText()).toInstant();
    }

    /// What is in the envelope.
    JsonNode data() {
      return event.path("data");
    }

    /// Where its answer lies.
    Path answerFile() {
      return file.resolveSibling(name() + ANSWER);
    }
  }

  /// @param folder `events/` of the repository
  /// @throws IOException when it cannot be read
  static List<Scene> in(Path folder) throws IOException {
    var mapper = new ObjectMapper();
    var scenes = Stream.<Scene>builder();
    for (var name : FOLDERS) {
      try (var files = Files.list(folder.resolve(name))) {
        for (var file : files.filter(Story::isEvent).toList()) {
          var text = Files.readString(file);
          var place = folder.getFileName().resolve(folder.relativize(file));
          scenes.add(new Scene(file, place, text, mapper.readTree(text)));
        }
      }
    }
    return scenes.build().sorted(Comparator.comparing(Scene::name)).toList();
  }

  private static boolean isEvent(Path file) {
    var name = file.toString();
    return name.endsWith(".json") && !name.endsWith(ANSWER);
  }
}
