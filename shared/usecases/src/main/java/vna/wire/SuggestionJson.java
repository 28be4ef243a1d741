package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeMap;
import vna.suggestion.Suggestion;

/// Prints a suggested touch.
final class SuggestionJson {
  private static final int DECIMALS = 2;

  private SuggestionJson() {}

  /// The plan as `POST` takes it, but for the statement.
  static ObjectNode suggestion(Suggestion suggestion) {
    var from = new Members();
    new TreeMap<>(suggestion.from()).forEach(from::text);
    return new Members()
        .node("plan", TouchJson.plan(suggestion.plan()))
        .node("from", from.object())
        .list("shelf", suggestion.shelf(), SuggestionJson::offer)
        .object();
  }

  private static ObjectNode offer(Suggestion.Offer offer) {
    var members =
        new Members()
            .text("key", offer.value().key())
            .name("kind", offer.value().kind())
            .text("title", offer.value().title())
            .text("asset", offer.value().asset());
    offer
        .record()
        .rate()
        .map(rate -> BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_UP))
        .ifPresent(rate -> members.number("advanceRate", rate));
    return members.number("n", offer.record().of()).object();
  }
}
