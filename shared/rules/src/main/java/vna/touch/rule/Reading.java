package vna.touch.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A text read with a team's word lists: which of its words carry something, and what the others
/// are.
///
/// A word is content unless a list says otherwise, so that nothing unknown is ever taken for
/// nothing.
final class Reading {

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
    OCCASION,
    /// All of a sentence that is only about being in touch.
    CONTACT,
    /// All of a sentence that is only praise and feelings.
    COURTESY,
    /// All of a sentence that only promises value, in that word.
    PROMISE,
    /// A figure that is part of a date: carries nothing beside a phrase that asks how things stand.
    DATE,
    /// A figure: carries nothing in a sentence that is only about being in touch.
    NUMBER,
    /// Carries nothing in a sentence that is only about being in touch: "booth".
    SCENE,
    /// The same of a word with a capital that no list knows: a name, most likely.
    CAPITAL,
    NONE,
    STUB
  }

  private static final Set<Kind> CHASES =
      EnumSet.of(
          Kind.CHASE,
          Kind.QUESTION,
          Kind.FAINT,
          Kind.FAINT_WORD,
          Kind.HEARSAY,
          Kind.OWN_FOLLOW_UP,
          Kind.OCCASION,
          Kind.CONTACT);
  private static final Set<Kind> FAINT = EnumSet.of(Kind.FAINT, Kind.FAINT_WORD);
  private static final Set<Kind> PURSUITS =
      EnumSet.of(Kind.CHASE, Kind.QUESTION, Kind.OWN_FOLLOW_UP, Kind.OCCASION, Kind.CONTACT);
  private static final Set<Kind> COURTESIES =
      EnumSet.of(Kind.THANKS, Kind.WISH, Kind.HOPE, Kind.FAREWELL, Kind.COURTESY);
  private static final Set<Kind> EMPTY_PHRASES =
      EnumSet.of(
          Kind.CHASE,
          Kind.QUESTION,
          Kind.FAINT,
          Kind.FAINT_WORD,
          Kind.WISH,
          Kind.HOPE,
          Kind.OCCASION,
          Kind.CONTACT);
  private static final Set<Kind> EMPTY_QUESTIONS =
      EnumSet.of(Kind.CHASE, Kind.QUESTION, Kind.FAINT, Kind.WISH, Kind.HOPE);
  private static final Set<Kind> PLEASANTRIES =
      EnumSet.of(Kind.GREETING, Kind.FAREWELL, Kind.THANKS);
  private static final Set<Kind> NOTHINGS = EnumSet.of(Kind.NONE, Kind.GREETING, Kind.PROMISE);
  private static final int FEW_WORDS = 2;

  private final Text text;
  private final Kind[] kinds;
  private final Set<Kind> found;
  private final List<String> stems;
  private final boolean isChasing;
  private final boolean isCourteous;
  private final boolean isEmpty;

  Reading(Text text, Kind[] kinds, boolean[] idle, Set<Kind> found) {
    this.text = text;
    this.kinds = kinds;
    this.found = found;
    this.stems = stems(text, kinds, idle);
    this.isChasing = has(CHASES);
    this.isCourteous = has(COURTESIES);
    this.isEmpty = isNothing(0, kinds.length);
  }

  /// Reads what we bring or ask.
  static Reading of(String text, Wording wording, Names names) {
    return Reader.read(Text.of(text, wording), names, false);
  }

  /// Reads what the buyer expects: merely to hear from us is nothing.
  static Reading ofExpectation(String text, Wording wording, Names names) {
    return Reader.read(Text.of(text, wording), names, true);
  }

  private static List<String> stems(Text text, Kind[] kinds, boolean[] idle) {
    var stems = new ArrayList<String>(kinds.length);
    for (var i = 0; i < kinds.length; i++) {
      if (!idle[i] && !PLEASANTRIES.contains(kinds[i])) {
        stems.add(Stems.stem(text.word(i).text()));
      }
    }
    return Collections.unmodifiableList(stems);
  }

  /// Its words, whatever they carry.
  Text text() {
    return text;
  }

  /// Kinds of phrases that were found.
  Set<Kind> found() {
    return Collections.unmodifiableSet(found);
  }

  /// The stems of its words that carry something, in order, repeated ones too.
  List<String> stems() {
    return stems;
  }

  /// What it is about: its stems, each once.
  Set<String> topics() {
    return new LinkedHashSet<>(stems);
  }

  /// Whether nothing is left of it.
  boolean isEmpty() {
    return isEmpty;
  }

  /// Whether nothing is left of it and it is no empty phrase either: no word, a placeholder, or
  /// thanks.
  boolean isVoid() {
    return isEmpty && !isEmptyPhrase() && !found.contains(Kind.OWN_FOLLOW_UP);
  }

  /// Whether it is nothing but an empty phrase.
  boolean isEmptyPhrase() {
    return isEmpty && has(EMPTY_PHRASES);
  }

  /// Whether it is nothing but a phrase that is empty as an ask too.
  boolean isEmptyQuestion() {
    return isEmpty && has(EMPTY_QUESTIONS);
  }

  /// Whether it only says that we shall be in touch.
  boolean isOwnFollowUp() {
    return isEmpty && found.contains(Kind.OWN_FOLLOW_UP) && !found.contains(Kind.CHASE);
  }

  /// The empty phrase that stands beside content, if one does.
  Optional<String> emptyOpener() {
    if (isEmpty) {
      return Optional.empty();
    }
    for (var from = 0; from < kinds.length; ) {
      var to = text.segmentEnd(from);
      var opener = first(from, to, kind -> kind == Kind.CHASE);
      if (opener < to) {
        return Optional.of(
            written(lead(from, opener), first(opener, to, kind -> kind != Kind.CHASE)));
      }
      if (first(from, to, kind -> kind == Kind.QUESTION || kind == Kind.HOPE) < to
          && isNothing(from, to)) {
        return Optional.of(written(from, to));
      }
      from = to;
    }
    return Optional.empty();
  }

  private boolean has(Set<Kind> any) {
    return !Collections.disjoint(found, any);
  }

  private boolean isNothing(int from, int to) {
    for (var i = from; i < to; i++) {
      if (kinds[i] == Kind.CONTENT) {
        return false;
      }
    }
    if (first(from, to, kind -> kind != Kind.STUB && kind != Kind.NONE) == to) {
      return true;
    }
    var isKnownEmpty = isChasing || isCourteous || has(NOTHINGS);
    if (!isKnownEmpty) {
      return to - from <= FEW_WORDS && first(from, to, kind -> kind != Kind.IDLE) == to;
    }
    for (var start = from; start < to; ) {
      var end = text.segmentEnd(start);
      var isChased = has(start, end, CHASES);
      var isPursuit =
          has(start, end, PURSUITS)
              || has(start, end, COURTESIES)
              || (has(start, end, FAINT)
                  && text.has(Trait.PAPER, start, end, text.wording().allLexicons()));
      if (first(start, end, kind -> !isNothing(kind, isChased, isPursuit)) < end) {
        return false;
      }
      start = end;
    }
    return true;
  }

  private boolean has(int from, int to, Set<Kind> any) {
    return first(from, to, any::contains) < to;
  }

  private boolean isNothing(Kind kind, boolean isChased, boolean isPursuit) {
    return switch (kind) {
      case CONTENT -> false;
      case PAPER -> isChased;
      case DATE -> isChased || isPursuit;
      case NUMBER, CAPITAL, SCENE -> isPursuit;
      case CHASE_TAIL -> isChasing;
      case COURTESY_TAIL -> isCourteous;
      // In a sentence of content such a word is the buyer's: "test", "value".
      case ANY_TAIL, STUB -> isChasing || isCourteous;
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
          OCCASION,
          CONTACT,
          COURTESY,
          PROMISE,
          NONE ->
          true;
    };
  }

  // "I was just", before "checking in".
  private int lead(int from, int opener) {
    var start = opener;
    while (start > from && !text.word(start).afterBreak() && kinds[start - 1] == Kind.IDLE) {
      start--;
    }
    return start;
  }

  private int first(int from, int to, Predicate<Kind> wanted) {
    for (var i = from; i < to; i++) {
      if (wanted.test(kinds[i])) {
        return i;
      }
    }
    return to;
  }

  private String written(int from, int to) {
    return text.words().subList(from, to).stream()
        .map(Word::written)
        .collect(Collectors.joining(" "));
  }
}
