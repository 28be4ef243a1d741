package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What an event says, in words.
///
/// @param before the deal as the last answer had it; missing if there was none
record Happening(Days days, Instant now, JsonNode before) {

  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,4})?");

  /// One thing that the event says.
  record Said(String label, String text) {}

  /// A deal opened, or brought up to date by its external id.
  List<Said> opening(JsonNode data) {
    var facts = new ArrayList<String>();
    Stream.of("name", "amount", "step")
        .filter(data::has)
        .forEach(member -> facts.add(fact(member, data.path(member))));
    var said = new ArrayList<Said>();
    var isNew = before.isMissingNode();
    said.add(new Said(isNew ? "opened" : "updated", String.join(", ", facts)));
    if (data.has("contacts")) {
      said.add(new Said("contacts", people(data.path("contacts"))));
    }
    return said;
  }

  private String fact(String member, JsonNode value) {
    return switch (member) {
      case "amount" -> before.isMissingNode() ? money(value) : "amount " + money(value);
      case "step" -> "at step " + value.asText();
      default -> value.asText();
    };
  }

  /// A touch planned.
  List<Said> plan(JsonNode data) {
    var said = new ArrayList<Said>();
    said.add(
        new Said(
            "plans",
            "%s%s for %s"
                .formatted(
                    channel(data.path("channel").asText()),
                    addressees(data.path("channel").asText(), data.path("to")),
                    days.moment(data.path("scheduledFor").asText(), now))));
    add(said, "value", data.path("value").path("statement").asText());
    var ask = data.path("buyerNextAction");
    add(said, "asks for", ask.path("action").asText() + by(ask.path("dueBy")));
    add(said, "override", data.path("override").path("reason").asText());
    return said;
  }

  /// What the buyer did.
  List<Said> outcome(JsonNode data) {
    var said = new ArrayList<Said>();
    var who = data.has("contact") ? person(data.path("contact").asText()) : "the buyer";
    said.add(new Said("outcome", who + " " + result(data)));
    agreed(said, "commits", data.path("commitment"));
    agreed(said, "promise", data.path("promise"));
    add(said, "note", data.path("note").asText());
    return said;
  }

  /// The end of a deal, or its rest.
  List<Said> close(JsonNode data) {
    var end =
        switch (data.path("result").asText()) {
          case "WON" -> "won";
          case "PARKED" -> "parked until " + days.day(data.path("until").asText(), now);
          default -> "lost" + quoted(data.path("reason"));
        };
    return List.of(new Said("closed", end));
  }

  private String result(JsonNode data) {
    return switch (data.path("result").asText()) {
      case "BUYER_ACTED" ->
          "did " + (data.has("action") ? data.path("action").asText() : "it") + nowAt(data);
      case "BUYER_COMMITTED" -> "committed" + nowAt(data);
      case "BUYER_REPLIED" -> "replied" + quoted(data.path("question")) + nowAt(data);
      case "BUYER_DECLINED" -> "declined" + quoted(data.path("reason"));
      case "BUYER_WENT_BACK" -> "went back" + nowAt(data);
      case "NO_RESPONSE" -> "did not respond";
      case "AWAY" -> "is away until " + days.day(data.path("until").asText(), now);
      case "UNREACHABLE" -> "cannot be reached: " + data.path("why").asText();
      case "OPTED_OUT" -> "wants no more contact";
      default -> "did not meet us: the touch did not take place";
    };
  }

  private static String nowAt(JsonNode data) {
    return data.has("step") ? ", now at step " + data.path("step").asText() : "";
  }

  private void agreed(List<Said> said, String label, JsonNode agreement) {
    add(said, label, agreement.path("action").asText() + by(agreement.path("dueBy")));
  }

  private String by(JsonNode date) {
    return date.isMissingNode() ? "" : ", by " + days.day(date.asText(), now);
  }

  private String addressees(String channel, JsonNode to) {
    return to.isEmpty()
        ? ""
        : (isTo(channel) ? " to " : " with ")
            + nodes(to).map(this::person).collect(Collectors.joining(" and "));
  }

  /// Somebody by address or id, or somebody new.
  private String person(JsonNode somebody) {
    return somebody.isObject() ? somebody.path("name").asText() : person(somebody.asText());
  }

  private String person(String idOrEmail) {
    return nodes(before.path("contacts"))
        .filter(contact ->
            contact.path("email").asText().equals(idOrEmail)
                || contact.path("id").asText().equals(idOrEmail))
        .map(contact -> contact.path("name").asText())
        .findFirst()
        .orElse(idOrEmail);
  }

  private static String people(JsonNode contacts) {
    return nodes(contacts)
        .map(contact -> contact.path("name").asText() + " (" + contact.path("role").asText() + ")")
        .collect(Collectors.joining(", "));
  }

  private static Stream<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static void add(List<Said> said, String label, String text) {
    if (!text.isEmpty()) {
      said.add(new Said(label, text));
    }
  }

  private static String quoted(JsonNode words) {
    return words.isMissingNode() ? "" : ": “" + words.asText() + "”";
  }

  private static String channel(String channel) {
    return switch (channel) {
      case "EMAIL" -> "an email";
      case "MESSAGE" -> "a message";
      case "CALL" -> "a call";
      case "VIDEO" -> "a video call";
      case "MEETING" -> "a meeting";
      default -> "a touch (" + channel.toLowerCase(Locale.ROOT) + ")";
    };
  }

  private static boolean isTo(String channel) {
    return switch (channel) {
      case "EMAIL", "MESSAGE", "CALL" -> true;
      default -> false;
    };
  }

  private static String money(JsonNode amount) {
    var value = amount.path("value").asText();
    var number =
        PLAIN.matcher(value).matches()
            ? NumberFormat.getNumberInstance(Locale.ENGLISH).format(new BigDecimal(value))
            : value;
    return number + " " + amount.path("currency").asText();
  }
}
