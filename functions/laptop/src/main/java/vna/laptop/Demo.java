package vna.laptop;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vna.function.FunctionName;
import vna.laptop.Paper.Ink;
import vna.laptop.Story.Scene;

/// Plays a story through the functions and tells it.
record Demo(FunctionDoor door, StoryClock clock, Paper paper, Days days) {

  /// @return the answers, in the order of the scenes
  /// @throws IOException when a function fails
  List<Answer> play(List<Scene> scenes) throws IOException, InterruptedException {
    tellTitle(scenes);
    var narrator = new Narrator(paper, days);
    var answers = new ArrayList<Answer>();
    var firstRefused = Optional.<Scene>empty();
    for (var scene : scenes) {
      var answer = send(scene);
      answers.add(answer);
      narrator.tell(scene, answer);
      if (firstRefused.isEmpty() && answer.body().has("verdict") && !answer.isGood()) {
        firstRefused = Optional.of(scene);
      }
    }
    var now = scenes.getLast().time();
    tellWhatIsNext(narrator, now);
    tellSuggestion(narrator, now);
    tellWhatToDo(firstRefused);
    return answers;
  }

  /// Sends one event at its own time.
  Answer send(Scene scene) throws IOException, InterruptedException {
    clock.turnTo(scene.time());
    var type = scene.event().path("type").asText();
    var function =
        FunctionName.of(type)
            .orElseThrow(() -> new IOException(scene.place() + " is for no function: " + type));
    return door.send(function, scene.text());
  }

  private void tellTitle(List<Scene> scenes) {
    var first = scenes.getFirst().time();
    var last = scenes.getLast().time();
    paper.line(
        Ink.STRONG,
        "%d events from %s to %s"
            .formatted(scenes.size(), days.longDay(first), days.longDay(last)));
    paper.gap();
  }

  private void tellWhatIsNext(Narrator narrator, Instant now) {
    paper.line(Ink.STRONG, "What is next, deal by deal");
    narrator.deals().stream()
        .filter(deal -> deal.has("nextAction"))
        .sorted(Comparator.comparing(deal -> deal.path("nextAction").path("dueAt").asText()))
        .forEach(deal ->
            paper.row(
                Rep.called(deal.path("owner").asText()), Ink.PLAIN, Rep.todo(deal, days, now)));
    paper.gap();
  }

  /// For the most urgent deal on which no touch is planned and the move is ours.
  private void tellSuggestion(Narrator narrator, Instant now)
      throws IOException, InterruptedException {
    var deal =
        narrator.deals().stream()
            .filter(it -> it.at("/nextAction/actor").asText().equals("SELLER"))
            .filter(it -> !it.at("/nextAction").has("touchId"))
            .min(Comparator.comparing(it -> it.at("/nextAction/dueAt").asText()));
    if (deal.isPresent()) {
      var path = "/v1/deals/" + deal.get().path("dealId").asText() + "/touches/suggested";
      new SuggestionText(paper, days, now, deal.get()).tell(door.read(path));
    }
  }

  private void tellWhatToDo(Optional<Scene> refused) {
    var todo =
        refused
            .map(scene -> "make %s worth reading".formatted(scene.place()))
            .orElse("add a touch of your own to events/commands");
    paper.line(Ink.STRONG, "Your turn: " + todo + ", then ./vna demo");
  }
}
