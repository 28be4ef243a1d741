package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vna.laptop.Happening.Said;
import vna.laptop.Paper.Ink;

/// Tells each event and what the service answered, as a person wants to read it.
///
/// Nothing is said that is not in an event or its answer. A deal's next action is told when it
/// changed.
final class Narrator {
  private final Paper paper;
  private final Days days;
  private final Map<String, JsonNode> deals = new HashMap<>();
  private Optional<LocalDate> today = Optional.empty();

  Narrator(Paper paper, Days days) {
    this.paper = paper;
    this.days = days;
  }

  /// Tells one event.
  void tell(Story.Scene scene, Answer answer) {
    newDay(scene);
    var type = scene.event().path("type").asText();
    if (type.equals("vna.clock.tick.v1")) {
      paper.entry(days.time(scene.time()), "The clock");
      tellProblem(answer);
      if (answer.isGood()) {
        paper.row("turned", Ink.PLAIN, turned(answer.body().path("turned").asInt()));
      }
      paper.gap();
      return;
    }
    var key = dealKey(scene.data());
    var before = deals.getOrDefault(key, MissingNode.getInstance());
    var deal = dealIn(answer).orElse(before);
    paper.entry(
        days.time(scene.time()),
        deal.path("account").asText(key) + " · " + Rep.called(deal.path("owner").asText()));
    for (var said : said(type, scene, before)) {
      paper.row(said.label(), Ink.PLAIN, said.text());
    }
    tellVerdict(answer.body().path("verdict"), answer);
    tellProblem(answer);
    if (answer.isGood()) {
      tellNext(before.path("nextAction"), deal, answer, scene);
      deals.put(key, deal);
    }
    paper.gap();
  }

  private static String turned(int deals) {
    return (deals == 1 ? "1 deal" : deals + " deals")
        + ": time alone has changed what is next, or made it due";
  }

  /// Tells a weekly review.
  ///
  /// @param text the review in words, or nothing where there is none
  void tellReview(Story.Scene scene, Answer answer, String text) {
    newDay(scene);
    paper.entry(days.time(scene.time()), "Weekly review");
    paper.block(text);
    tellProblem(answer);
    paper.gap();
  }

  /// The deals as the last answers had them.
  List<JsonNode> deals() {
    return List.copyOf(deals.values());
  }

  private void newDay(Story.Scene scene) {
    var day = days.dayOf(scene.time());
    if (!today.equals(Optional.of(day))) {
      today = Optional.of(day);
      paper.line(Ink.STRONG, days.longDay(scene.time()));
      paper.gap();
    }
  }

  private List<Said> said(String type, Story.Scene scene, JsonNode before) {
    var happening = new Happening(days, scene.time(), before);
    return switch (type) {
      case "vna.deal.open.v1" -> happening.opening(scene.data());
      case "vna.touch.plan.v1" -> happening.plan(scene.data());
      case "vna.outcome.record.v1" -> happening.outcome(scene.data());
      case "vna.deal.close.v1" -> happening.close(scene.data());
      default -> List.of();
    };
  }

  private void tellVerdict(JsonNode verdict, Answer answer) {
    if (verdict.isMissingNode()) {
      return;
    }
    var decision = verdict.path("decision").asText();
    paper.row("verdict", inkOf(decision), decision + whatFollows(decision, answer));
    for (var finding : verdict.path("findings")) {
      var severity = finding.path("severity").asText();
      paper.row(
          severity.toLowerCase(Locale.ROOT),
          inkOfSeverity(severity),
          finding.path("rule").asText() + ": " + finding.path("message").asText());
      paper.row("found", Ink.FAINT, finding.path("found").asText());
      paper.row("expected", Ink.FAINT, finding.path("expected").asText());
      paper.row("better", Ink.PLAIN, finding.path("suggestion").asText());
    }
  }

  private static String whatFollows(String decision, Answer answer) {
    if (!answer.isGood()) {
      return ", so it is refused";
    }
    return decision.equals("EMPTY") ? ", stored all the same" : "";
  }

  private void tellProblem(Answer answer) {
    if (answer.isGood() || answer.body().has("verdict")) {
      return;
    }
    paper.row(
        "answer",
        Ink.BAD,
        answer.status()
            + " "
            + answer.body().path("title").asText()
            + ": "
            + answer.body().path("detail").asText());
    for (var error : answer.body().path("errors")) {
      paper.row("", Ink.BAD, error.path("pointer").asText() + " " + error.path("detail").asText());
    }
  }

  private void tellNext(JsonNode before, JsonNode deal, Answer answer, Story.Scene scene) {
    var next = deal.path("nextAction");
    if (next.isMissingNode()) {
      paper.row(
          "next",
          Ink.FAINT,
          "nothing: the deal is " + deal.path("status").asText().toLowerCase(Locale.ROOT));
    } else if (isJustPlanned(next, answer)) {
      paper.row("next", Ink.STRONG, Rep.due(deal, days, scene.time()) + ": this touch");
    } else if (!isSame(before, next)) {
      paper.row("next", Ink.STRONG, Rep.next(deal, days, scene.time()));
      paper.row(
          "why", Ink.FAINT, next.path("why").asText() + " (" + next.path("rule").asText() + ")");
    }
  }

  private static boolean isJustPlanned(JsonNode next, Answer answer) {
    return answer.body().has("verdict")
        && next.has("touchId")
        && next.path("touchId").equals(answer.body().path("touchId"));
  }

  private static boolean isSame(JsonNode one, JsonNode other) {
    return List.of("actor", "action", "dueAt", "rule").stream()
        .allMatch(member -> one.path(member).equals(other.path(member)));
  }

  private static Optional<JsonNode> dealIn(Answer answer) {
    var body = answer.body();
    return body.has("deal")
        ? Optional.of(body.path("deal"))
        : Optional.of(body).filter(it -> it.has("dealId"));
  }

  /// By what the event calls its deal.
  private static String dealKey(JsonNode data) {
    var deal = data.path("deal");
    return Stream.of(deal.path("externalId").path("id"), deal.path("id"))
        .filter(JsonNode::isTextual)
        .findFirst()
        .or(() -> data.path("externalIds").valueStream().findFirst())
        .map(JsonNode::asText)
        .orElse("");
  }

  private static Ink inkOf(String decision) {
    return switch (decision) {
      case "INTENTIONAL" -> Ink.GOOD;
      case "NEEDS_WORK" -> Ink.WEAK;
      default -> Ink.BAD;
    };
  }

  private static Ink inkOfSeverity(String severity) {
    return switch (severity) {
      case "BLOCKER" -> Ink.BAD;
      case "ADVICE" -> Ink.WEAK;
      default -> Ink.FAINT;
    };
  }
}
