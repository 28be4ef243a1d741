package vna.laptop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vna.function.FunctionName;
import vna.laptop.Paper.Ink;
import vna.laptop.Story.Scene;

/// Plays a story through the functions and tells it.
///
/// @param pages the folder that pages are written to
record Demo(FunctionDoor door, StoryClock clock, Paper paper, Days days, Path pages) {

  /// @return the answers, in the order of the scenes
  /// @throws IOException when a function fails
  List<Answer> play(List<Scene> scenes) throws IOException, InterruptedException {
    tellTitle(scenes);
    var narrator = new Narrator(paper, days);
    var answers = new ArrayList<Answer>();
    var lastReview = Optional.<Answer>empty();
    for (var scene : scenes) {
      var answer = send(scene);
      answers.add(answer);
      if (isReview(scene)) {
        narrator.tellReview(scene, answer, answer.isGood() ? review(answer, "text/plain") : "");
        lastReview = answer.isGood() ? Optional.of(answer) : lastReview;
      } else {
        narrator.tell(scene, answer);
      }
    }
    var now = scenes.getLast().time();
    tellWhatIsNext(narrator, now);
    tellSuggestion(narrator, now);
    if (lastReview.isPresent()) {
      tellPage(lastReview.get());
    }
    return answers;
  }

  private static boolean isReview(Scene scene) {
    return scene.event().path("type").asText().equals("vna.review.weekly.v1");
  }

  private String review(Answer answer, String type) throws IOException, InterruptedException {
    return door.read("/v1/reviews/" + answer.body().path("week").asText(), type);
  }

  /// The last review, to look at in a browser.
  private void tellPage(Answer answer) throws IOException, InterruptedException {
    var week = answer.body().path("week").asText();
    var page = Files.createDirectories(pages).resolve("review-" + week + ".html");
    Files.writeString(page, review(answer, "text/html"));
    paper.line(Ink.STRONG, "The review of " + week + " as a page: " + page);
    paper.gap();
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

  /// Says what whoever looks on can do: mend the first touch that was refused.
  void tellWhatToDo(List<Scene> scenes, List<Answer> answers) {
    var todo =
        IntStream.range(0, scenes.size())
            .filter(i -> answers.get(i).body().has("verdict") && !answers.get(i).isGood())
            .mapToObj(scenes::get)
            .findFirst()
            .map(scene -> "make %s worth reading".formatted(scene.place()))
            .orElse("add a touch of your own to events/commands");
    paper.line(Ink.STRONG, "Your turn: " + todo + ", then ./vna demo");
  }
}
