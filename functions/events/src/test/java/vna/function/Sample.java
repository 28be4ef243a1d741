package vna.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A sample event of the repository, moved back by whole weeks until its story lies in the past: a
/// function in a zip runs by the real clock.
record Sample(ObjectNode event) {
  private static final Path EVENTS = Path.of("..", "..", "events");
  private static final LocalDate STORY_ENDS = LocalDate.of(2026, 11, 22);
  private static final Pattern DATE = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// @param name path below `events/`, without its ending
  static Sample of(String name) throws IOException {
    return new Sample(read(inThePast(Files.readString(EVENTS.resolve(name + ".json")))));
  }

  /// The same with something changed in the envelope.
  Sample but(Consumer<ObjectNode> change) {
    var changed = event.deepCopy();
    change.accept(changed);
    return new Sample(changed);
  }

  /// The same with something changed in its data.
  Sample butData(Consumer<ObjectNode> change) {
    return but(envelope -> change.accept((ObjectNode) envelope.get("data")));
  }

  String json() {
    return event.toString();
  }

  private static String inThePast(String text) {
    var today = LocalDate.now(ZoneOffset.UTC);
    var weeks = Math.max(0, ChronoUnit.WEEKS.between(today, STORY_ENDS) + 1);
    return DATE.matcher(text)
        .replaceAll(date -> LocalDate.parse(date.group()).minusWeeks(weeks).toString());
  }

  private static ObjectNode read(String text) throws JsonProcessingException {
    return (ObjectNode) MAPPER.readTree(text);
  }
}
