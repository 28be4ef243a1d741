package vna.nextaction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a commitment is itself to meet us: conservative, since a wrong yes nags about a meeting
/// that nobody booked. It looks at how the words begin, and in German also at how they end; to
/// bring somebody to a walkthrough, or to send an agenda, is not to meet.
final class BookedMeeting {
  /// What may stand before the act and says nothing of it.
  private static final Set<String> PREFACE =
      Set.of(
          "to", "will", "we", "we'll", "i", "i'll", "they", "they'll", "wir", "ich", "zu", "zur",
          "zum");

  /// Acts that are a meeting whatever follows.
  private static final Set<String> JOIN =
      Set.of("join", "joins", "attend", "attends", "teilnahme", "teilnehmen", "termin");

  /// What turns such an act into another one ("attend to the open points", "join up the data").
  private static final Set<String> NOT_AFTER_JOIN =
      Set.of("to", "up", "with", "vorschlagen", "finden");

  /// Acts or occasions that are a meeting when nothing but who, when or where follows.
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
          "video",
          "visit",
          "treffen",
          "besprechung",
          "telefonat",
          "vorführung",
          "besuch",
          "videocall");

  /// What may follow those.
  private static final Set<String> WHO_WHEN_WHERE =
      Set.of(
          "us",
          "with",
          "on",
          "at",
          "in",
          "again",
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
          "nächsten");

  /// Acts that are a meeting when an occasion is named too ("come to the demo").
  private static final Set<String> COME = Set.of("come", "comes", "take", "kommen", "kommt");

  /// German puts the act last ("an der Demo teilnehmen").
  private static final Set<String> LAST = Set.of("teilnehmen", "treffen", "teil");

  /// Acts by which somebody else is to meet, or only something about a meeting is done.
  private static final Set<String> OTHER_ACT =
      Set.of("bring", "send", "invite", "share", "prepare", "schicken", "einladen", "mitbringen");

  private BookedMeeting() {}

  /// Whether `action` says so.
  static boolean isOne(String action) {
    var words = withoutPreface(words(action));
    if (words.isEmpty() || words.stream().anyMatch(OTHER_ACT::contains)) {
      return false;
    }
    var first = words.getFirst();
    var second = words.size() > 1 ? words.get(1) : "";
    if (JOIN.contains(first)) {
      return !NOT_AFTER_JOIN.contains(second);
    }
    if (MEET.contains(first)) {
      return second.isEmpty() || WHO_WHEN_WHERE.contains(second) || MEET.contains(second);
    }
    var isOccasionNamed = words.stream().skip(1).anyMatch(MEET::contains);
    return COME.contains(first) && isOccasionNamed
        || LAST.contains(words.getLast()) && isOccasionNamed;
  }

  private static List<String> words(String action) {
    return Arrays.stream(
            action.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}']+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> withoutPreface(List<String> words) {
    return words.stream().dropWhile(PREFACE::contains).toList();
  }
}
