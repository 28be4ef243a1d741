package vna.laptop;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vna.function.FunctionName;
import vna.laptop.Paper.Ink;
import vna.laptop.Story.Scene;

/// Plays a story through the functions and tells it.
record Demo(FunctionDoor door, StoryClock clock, Paper paper, Days days) {

  /// @throws IOException when a function fails
  void play(List<Scene> scenes) throws IOException, InterruptedException {
    var narrator = new Narrator(paper, days);
    var firstRefused = Optional.<Scene>empty();
    for (var scene : scenes) {
      var answer = send(scene);
      narrator.tell(scene, answer);
      if (firstRefused.isEmpty() && answer.body().has("verdict") && !answer.isGood()) {
        firstRefused = Optional.of(scene);
      }
    }
    tellWhatIsNext(narrator, scenes.getLast());
    firstRefused.ifPresent(this::tellWhatToDo);
  }

  /// Sends one event at its own time.
  Answer send(Scene scene) throws IOException, InterruptedException {
    clock.turnTo(scene.time());
    var type = scene.event().path("type").asText();
    var function =
        FunctionName.of(type)
            .orElseThrow(() -> new IOException(scene.file() + " is for no function: " + type));
    return door.send(function, scene.text());
  }

  private void tellWhatIsNext(Narrator narrator, Scene last) {
    paper.line(Ink.STRONG, "What is next on each deal");
    narrator.deals().stream()
        .filter(deal -> deal.has("nextAction"))
        .sorted(Comparator.comparing(deal -> deal.path("nextAction").path("dueAt").asText()))
        .forEach(
            deal -> paper.line(
                Ink.PLAIN,
                "  " + deal.path("account").asText() + " · " + Rep.next(deal, days, last.time())));
    paper.gap();
  }

  private void tellWhatToDo(Scene refused) {
    paper.line(
        Ink.STRONG,
        "Your very next action: give the touch in %s something the buyer can use, and run ./vna demo again."
            .formatted(refused.file()));
  }
}
