package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;

/// How the demo speaks of people and of what is next for them.
final class Rep {
  private Rep() {}

  /// `Mara`, from the address of an owner.
  static String called(String owner) {
    var name = owner.replaceFirst("@.*", "");
    return name.isEmpty()
        ? owner
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// `Mara, by Tue 10 Nov, 09:00`
  static String due(JsonNode deal, Days days, Instant now) {
    var next = deal.path("nextAction");
    var who =
        next.path("actor").asText().equals("SELLER")
            ? called(deal.path("owner").asText())
            : "The buyer";
    return who + ", by " + days.moment(next.path("dueAt").asText(), now);
  }

  /// `Mara, by Tue 10 Nov, 09:00: Email Dana Petersen …`
  static String next(JsonNode deal, Days days, Instant now) {
    return due(deal, days, now) + ": " + deal.path("nextAction").path("action").asText();
  }
}
