package vna.nextaction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a commitment is itself to meet us.
///
/// Conservative, since a wrong yes nags about a meeting that nobody booked: it goes by how the
/// words begin, and in German also by how they end. To bring somebody to a walkthrough, to confirm
/// one or to send its agenda is not to meet.
final class BookedMeeting {
  /// What may stand before the act and says nothing of it.
  private static final Set<String> PREFACE =
      Set.of(
          "to", "will", "we", "we'll", "i", "i'll", "they", "they'll", "wir", "ich", "sich", "zu",
          "zum", "zur", "a", "the", "our", "der", "die", "das", "ein", "eine");

  /// Acts that are to meet, whatever the occasion is called.
  private static final Set<String> JOIN =
      Set.of("join", "joins", "attend", "attends", "teilnahme", "teilnehmen");

  /// What makes another act of those ("attend to the open points").
  private static final Set<String> NOT_AFTER_JOIN = Set.of("to", "up", "forces");

  /// Acts and occasions that are to meet when only who, when or where follows.
  private static final Set<String> MEET =
      Set.of(
          "meet",
          "meets",
          "meeting",
          "call",
          "demo",
          "walkthrough",
          "workshop",
          "appointment",
          "visit",
          "treffen",
          "termin",
          "besprechung",
          "telefonat",
          "vorführung",
          "besuch");

  /// How who, when or where begins; `:` begins a title.
  private static final Set<String> WHO_WHEN_WHERE =
      Set.of(
          ":",
          "with",
          "on",
          "at",
          "next",
          "this",
          "tomorrow",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "mit",
          "am",
          "um",
          "im",
          "bei",
          "morgen",
          "montag",
          "dienstag",
          "mittwoch",
          "donnerstag",
          "freitag",
          "nächste",
          "nächsten",
          "nächster");

  /// Acts that are to meet when an occasion is named too ("come to the demo").
  private static final Set<String> COME = Set.of("come", "comes", "kommen", "kommt");

  /// German puts the act last ("an der Demo teilnehmen").
  private static final Set<String> LAST = Set.of("teilnehmen", "kommen", "teil");

  /// Acts that only have to do with a meeting.
  private static final Set<String> OTHER_ACT =
      Set.of(
          "bring",
          "send",
          "invite",
          "share",
          "prepare",
          "confirm",
          "propose",
          "schedule",
          "book",
          "cancel",
          "name",
          "schicken",
          "senden",
          "einladen",
          "mitbringen",
          "bestätigen",
          "vorschlagen",
          "vereinbaren",
          "verschieben",
          "absagen",
          "nennen",
          "klären");

  private BookedMeeting() {}

  /// Whether `action` says so.
  static boolean isOne(String action) {
    var words = words(action).stream().dropWhile(PREFACE::contains).toList();
    if (words.isEmpty()) {
      return false;
    }
    var first = words.getFirst();
    var second = words.size() > 1 ? words.get(1) : ":";
    if (JOIN.contains(first)) {
      return !NOT_AFTER_JOIN.contains(second);
    }
    if (words.stream().anyMatch(OTHER_ACT::contains)) {
      return false;
    }
    if (MEET.contains(first) && WHO_WHEN_WHERE.contains(second)) {
      return true;
    }
    var isOccasionNamed = words.stream().skip(1).anyMatch(MEET::contains);
    return switch (first + " " + second) {
      case "meet us", "visit us" -> true;
      case "take part" -> isOccasionNamed;
      default ->
          (COME.contains(first) && isOccasionNamed)
              || (LAST.contains(words.getLast()) && words.stream().anyMatch(MEET::contains));
    };
  }

  private static List<String> words(String action) {
    var text = action.toLowerCase(Locale.ROOT).replace('’', '\'').replace(":", " : ");
    return Arrays.stream(text.split("[^\\p{L}\\p{N}':]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
