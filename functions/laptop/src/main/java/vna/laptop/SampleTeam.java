package vna.laptop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import vna.function.FunctionName;

/// The team of the sample events: what a first look at the product needs.
record SampleTeam(FunctionDoor door, StoryClock clock) {
  /// What all of their addresses end with, so that they are easy to tell from one's own.
  static final String DOMAIN = "taktgeber.example";

  private static final Path EVENTS = Path.of("events");

  /// Sends what has happened to them until `now`, each event at its own time.
  ///
  /// @return how many deals they have
  /// @throws IOException when an event is not answered
  int arrive(Instant now) throws IOException, InterruptedException {
    var deals = new HashSet<String>();
    for (var scene : Story.in(EVENTS)) {
      var type = scene.event().path("type").asText();
      var function = FunctionName.of(type);
      if (scene.time().isAfter(now) || !type.startsWith("vna.") || type.contains("review")) {
        continue;
      }
      clock.turnTo(scene.time());
      var answer = door.send(function.orElseThrow(), scene.text());
      deals.add(answer.body().path("dealId").asText());
      deals.add(answer.body().path("deal").path("dealId").asText());
    }
    deals.remove("");
    return deals.size();
  }
}
