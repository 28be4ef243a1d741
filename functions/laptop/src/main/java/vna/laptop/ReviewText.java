package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vna.laptop.Paper.Ink;

/// The weekly review as text, in the order in which it is answered.
record ReviewText(Paper paper, Days days, Instant now) {

  void tell(JsonNode review) {
    paper.row("week", Ink.STRONG, review.path("week").asText());
    list("moved", review.path("moved"), Ink.GOOD, this::moved);
    list("decide", review.path("decide"), Ink.WEAK, this::toDecide);
    list("waiting", review.path("waitingFor"), Ink.PLAIN, this::waitingFor);
    list("habits", review.path("habits"), Ink.PLAIN, ReviewText::habits);
  }

  private void list(String label, JsonNode items, Ink ink, Function<JsonNode, String> words) {
    if (items.isEmpty()) {
      paper.row(label, Ink.FAINT, "nothing");
      return;
    }
    var nameIt = label;
    for (var item : items) {
      paper.row(nameIt, ink, words.apply(item));
      nameIt = "";
    }
  }

  private String moved(JsonNode item) {
    var what =
        Stream.of(
                item.has("step") ? "entered step " + item.path("step").asText() : "",
                item.has("goal") ? "reached “" + item.path("goal").asText() + "”" : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return "%s on %s: %s"
        .formatted(
            deal(item),
            days.moment(item.path("at").asText(), now),
            what.isEmpty() ? "the buyer did what we asked" : what);
  }

  private String toDecide(JsonNode item) {
    return "%s, %s: %s"
        .formatted(
            deal(item),
            item.path("reason").asText().toLowerCase(Locale.ROOT).replace('_', ' '),
            item.path("question").asText());
  }

  private String waitingFor(JsonNode item) {
    return "%s, by %s: %s"
        .formatted(
            deal(item),
            days.moment(item.path("dueAt").asText(), now),
            item.path("action").asText());
  }

  private static String habits(JsonNode item) {
    var advance = item.path("advance");
    return "%s: %s planned, of these %s intentional and %s that need work; %s empty; %s unplanned; %s of %s brought movement"
        .formatted(
            Rep.called(item.path("owner").asText()),
            item.path("planned").asText(),
            item.path("intentional").asText(),
            item.path("needsWork").asText(),
            item.path("empty").asText(),
            item.path("unplanned").asText(),
            advance.path("count").asText(),
            advance.path("of").asText());
  }

  private static String deal(JsonNode item) {
    var deal = item.path("deal");
    return deal.path("account").asText() + " (" + Rep.called(deal.path("owner").asText()) + ")";
  }
}
