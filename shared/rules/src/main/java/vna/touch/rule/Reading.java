package vna.touch.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text read with a team's word lists: which of its words carry something, and what the others
/// are.
///
/// A word is content unless a list says otherwise, so that nothing unknown is ever taken for
/// nothing.
///
/// @param words in order
/// @param kinds what each of them is
/// @param found kinds of phrases that were found
record Reading(List<Word> words, List<Kind> kinds, Set<Kind> found) {

  /// What a word is, or the phrase that it belongs to.
  enum Kind {
    CONTENT,
    /// Carries nothing of itself.
    IDLE,
    /// Carries nothing beside a phrase that asks how things stand.
    CHASE_TAIL,
    /// Carries nothing beside thanks and wishes.
    COURTESY_TAIL,
    /// A thing of ours: carries nothing in a sentence that asks how things stand.
    PAPER,
    /// Carries nothing beside either.
    ANY_TAIL,
    NAME,
    GREETING,
    FAREWELL,
    THANKS,
    WISH,
    HOPE,
    CHASE,
    QUESTION,
    FAINT,
    FAINT_WORD,
    HEARSAY,
    OWN_FOLLOW_UP,
    NONE,
    STUB
  }

  private static final Set<Kind> CHASES =
      EnumSet.of(
          Kind.CHASE, Kind.QUESTION, Kind.FAINT, Kind.FAINT_WORD, Kind.HEARSAY, Kind.OWN_FOLLOW_UP);
  private static final Set<Kind> COURTESIES =
      EnumSet.of(Kind.THANKS, Kind.WISH, Kind.HOPE, Kind.FAREWELL);
  private static final Set<Kind> EMPTY_PHRASES =
      EnumSet.of(Kind.CHASE, Kind.QUESTION, Kind.FAINT, Kind.FAINT_WORD, Kind.WISH, Kind.HOPE);
  private static final Set<Kind> EMPTY_QUESTIONS =
      EnumSet.of(Kind.CHASE, Kind.QUESTION, Kind.FAINT, Kind.WISH, Kind.HOPE);
  private static final Set<Kind> PLEASANTRIES =
      EnumSet.of(Kind.GREETING, Kind.FAREWELL, Kind.THANKS);
  private static final int FEW_WORDS = 2;

  /// Reads what we bring or ask.
  static Reading of(String text, Wording wording, Names names) {
    return Reader.read(text, wording, names, false);
  }

  /// Reads what the buyer expects: merely to hear from us is nothing.
  static Reading ofExpectation(String text, Wording wording, Names names) {
    return Reader.read(text, wording, names, true);
  }

  /// The end (exclusive) of the segment that begins at `from`.
  static int segmentEnd(List<Word> words, int from) {
    var to = from;
    while (to < words.size() && words.get(to).segment() == words.get(from).segment()) {
      to++;
    }
    return to;
  }

  /// Whether nothing is left of it.
  boolean isEmpty() {
    return isNothing(0, words.size());
  }

  /// Whether nothing is left of it and it is no empty phrase either: no word, a placeholder, or
  /// thanks.
  boolean isVoid() {
    return isEmpty() && !isEmptyPhrase() && !found.contains(Kind.OWN_FOLLOW_UP);
  }

  /// Whether it is nothing but an empty phrase.
  boolean isEmptyPhrase() {
    return isEmpty() && has(EMPTY_PHRASES);
  }

  /// Whether it is nothing but a phrase that is empty as an ask too.
  boolean isEmptyQuestion() {
    return isEmpty() && has(EMPTY_QUESTIONS);
  }

  /// Whether it only says that we shall be in touch.
  boolean isOwnFollowUp() {
    return isEmpty() && found.contains(Kind.OWN_FOLLOW_UP) && !found.contains(Kind.CHASE);
  }

  /// The empty phrase that stands beside content, if one does.
  Optional<String> emptyOpener() {
    if (isEmpty()) {
      return Optional.empty();
    }
    for (var from = 0; from < words.size(); ) {
      var to = segmentEnd(words, from);
      var opener = first(from, to, kind -> kind == Kind.CHASE);
      if (opener < to) {
        return Optional.of(text(lead(from, opener), first(opener, to, kind -> kind != Kind.CHASE)));
      }
      if (isNothing(from, to)
          && first(from, to, kind -> kind == Kind.QUESTION || kind == Kind.HOPE) < to) {
        return Optional.of(text(from, to));
      }
      from = to;
    }
    return Optional.empty();
  }

  /// Its words that carry something, in order.
  List<Word> content() {
    return IntStream.range(0, words.size())
        .filter(i -> kinds.get(i) != Kind.IDLE && !PLEASANTRIES.contains(kinds.get(i)))
        .mapToObj(words::get)
        .toList();
  }

  private boolean has(Set<Kind> any) {
    return found.stream().anyMatch(any::contains);
  }

  private boolean isNothing(int from, int to) {
    var here = kinds.subList(from, to);
    if (here.stream().allMatch(kind -> kind == Kind.STUB || kind == Kind.NONE)) {
      return true;
    }
    var isKnownEmpty = has(CHASES) || has(COURTESIES) || has(EnumSet.of(Kind.NONE, Kind.GREETING));
    if (!isKnownEmpty) {
      return here.size() <= FEW_WORDS && here.stream().allMatch(kind -> kind == Kind.IDLE);
    }
    for (var start = from; start < to; start = segmentEnd(words, start)) {
      var segment = kinds.subList(start, segmentEnd(words, start));
      var isChasing = segment.stream().anyMatch(CHASES::contains);
      if (!segment.stream().allMatch(kind -> isNothing(kind, isChasing))) {
        return false;
      }
    }
    return true;
  }

  private boolean isNothing(Kind kind, boolean isChasing) {
    return switch (kind) {
      case CONTENT -> false;
      case PAPER -> isChasing;
      case CHASE_TAIL -> has(CHASES);
      case COURTESY_TAIL -> has(COURTESIES);
      // In a sentence of content such a word is the buyer's: "test", "value".
      case ANY_TAIL, STUB -> has(CHASES) || has(COURTESIES);
      case IDLE,
          NAME,
          GREETING,
          FAREWELL,
          THANKS,
          WISH,
          HOPE,
          CHASE,
          QUESTION,
          FAINT,
          FAINT_WORD,
          HEARSAY,
          OWN_FOLLOW_UP,
          NONE ->
          true;
    };
  }

  // "I was just", before "checking in".
  private int lead(int from, int opener) {
    var start = opener;
    while (start > from && !words.get(start).afterBreak() && kinds.get(start - 1) == Kind.IDLE) {
      start--;
    }
    return start;
  }

  private int first(int from, int to, Predicate<Kind> wanted) {
    return IntStream.range(from, to).filter(i -> wanted.test(kinds.get(i))).findFirst().orElse(to);
  }

  private String text(int from, int to) {
    return words.subList(from, to).stream().map(Word::written).collect(Collectors.joining(" "));
  }
}
