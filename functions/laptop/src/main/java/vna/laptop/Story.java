package vna.laptop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The sample events in playing order: the numbers that their files begin with, whatever the
/// folder.
final class Story {
  static final List<String> FOLDERS = List.of("commands", "schedule");
  private static final String ANSWER = ".answer.json";

  private Story() {}

  /// One event of the story.
  ///
  /// @param file where it lies
  /// @param place the same, from the folder in which `events/` lies
  /// @param text the envelope as it is sent
  /// @param event what is in it
  /// @param time when it happened
  record Scene(Path file, Path place, String text, JsonNode event, Instant time) {

    /// The file's name without its ending.
    String name() {
      return file.getFileName().toString().replaceFirst("\\.json$", "");
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
  /// @throws IOException when it cannot be read, or an event in it says no time
  static List<Scene> in(Path folder) throws IOException {
    var mapper = new ObjectMapper();
    var scenes = new ArrayList<Scene>();
    for (var name : FOLDERS) {
      try (var files = Files.list(folder.resolve(name))) {
        for (var file : files.filter(Story::isEvent).toList()) {
          var place = folder.getFileName().resolve(folder.relativize(file));
          scenes.add(scene(file, place, mapper));
        }
      }
    }
    return scenes.stream().sorted(Comparator.comparing(Scene::name)).toList();
  }

  private static Scene scene(Path file, Path place, ObjectMapper mapper) throws IOException {
    var text = Files.readString(file);
    try {
      var event = mapper.readTree(text);
      var time = OffsetDateTime.parse(event.path("time").asText()).toInstant();
      return new Scene(file, place, text, event, time);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new IOException(
          "%s is not well-formed JSON, from line %d, column %d on"
              .formatted(place, at.getLineNr(), at.getColumnNr()),
          e);
    } catch (DateTimeParseException e) {
      throw new IOException(
          place + " has no time with an offset, such as 2026-11-09T08:05:00+01:00", e);
    }
  }

  private static boolean isEvent(Path file) {
    var name = file.toString();
    return name.endsWith(".json") && !name.endsWith(ANSWER);
  }
}
