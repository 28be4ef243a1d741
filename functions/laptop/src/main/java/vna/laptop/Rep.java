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

  /// `Mara, by Tue 10 Nov, 09:00`: whose move it is, and by when.
  static String due(JsonNode deal, Days days, Instant now) {
    var next = deal.path("nextAction");
    var who = isOurs(next) ? called(deal.path("owner").asText()) : "The buyer";
    return who + ", " + by(next, days, now);
  }

  /// `Mara, by Tue 10 Nov, 09:00: Email Dana Petersen …`
  static String next(JsonNode deal, Days days, Instant now) {
    return due(deal, days, now) + ": " + deal.path("nextAction").path("action").asText();
  }

  /// `Nordwind Getriebebau, by Tue 10 Nov, 09:00: Email Dana Petersen …`, in a list of one rep.
  static String todo(JsonNode deal, Days days, Instant now) {
    var next = deal.path("nextAction");
    return "%s, %s: %s"
        .formatted(
            deal.path("account").asText(),
            isOurs(next)
                ? by(next, days, now)
                : "waiting for the buyer until " + dueAt(next, days, now),
            next.path("action").asText());
  }

  private static boolean isOurs(JsonNode next) {
    return next.path("actor").asText().equals("SELLER");
  }

  private static String by(JsonNode next, Days days, Instant now) {
    return "by " + dueAt(next, days, now);
  }

  private static String dueAt(JsonNode next, Days days, Instant now) {
    return days.moment(next.path("dueAt").asText(), now);
  }
}
