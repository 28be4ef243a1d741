package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import vna.laptop.Paper.Ink;

/// Tells a suggested touch: what is filled in, and where it comes from.
///
/// @param deal as an answer had it
record SuggestionText(Paper paper, Days days, Instant now, JsonNode deal) {

  void tell(JsonNode suggestion) {
    var plan = suggestion.path("plan");
    paper.line(
        Ink.STRONG,
        "Suggested for %s (%s): all but the statement is filled in"
            .formatted(deal.path("account").asText(), Rep.called(deal.path("owner").asText())));
    for (var said : new Happening(days, now, deal).plan(plan)) {
      paper.row(said.label(), Ink.PLAIN, said.text());
    }
    paper.row("expects", Ink.PLAIN, plan.path("buyerExpects").asText());
    for (var value : suggestion.path("shelf")) {
      paper.row(
          "shelf", Ink.PLAIN, value.path("kind").asText() + ": " + value.path("title").asText());
    }
    for (var part : suggestion.path("from").properties()) {
      paper.row("from", Ink.FAINT, part.getKey() + ": " + part.getValue().asText());
    }
    paper.gap();
  }
}
