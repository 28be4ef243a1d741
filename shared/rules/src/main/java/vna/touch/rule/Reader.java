package vna.touch.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vna.touch.rule.Reading.Kind;

/// Reads a text sentence by sentence: gives each word its kind, by the lists of the sentence's
/// language.
final class Reader {
  private static final int NAME_WORDS = 4;
  private static final int BARE_NAME_WORDS = 2;
  private static final int SIGNATURE_WORDS = 12;
  private static final int PAPER_REACH = 3;
  private static final int REMOVED_WORDS = 10;
  private static final int LEAD_WORDS = 12;

  private final List<Word> words;
  private final Kind[] kinds;
  private final Set<Kind> found = EnumSet.noneOf(Kind.class);
  private final Names names;
  private final PhraseList removed;
  private final boolean withHearsay;
  private int signature;

  private Reader(List<Word> words, Names names, PhraseList removed, boolean withHearsay) {
    this.words = words;
    this.kinds = new Kind[words.size()];
    this.names = names;
    this.removed = removed;
    this.withHearsay = withHearsay;
    this.signature = words.size();
    Arrays.fill(kinds, Kind.CONTENT);
  }

  /// @param withHearsay whether merely to hear from us is nothing
  static Reading read(String text, Wording wording, Names names, boolean withHearsay) {
    var reader = new Reader(Words.of(text), names, wording.removed(), withHearsay);
    for (var from = 0; from < reader.words.size(); ) {
      var to = Reading.segmentEnd(reader.words, from);
      reader.readSegment(
          from, to, Tongues.speaking(wording.lexicons(), reader.words.subList(from, to)));
      from = to;
    }
    Arrays.fill(reader.kinds, reader.signature, reader.kinds.length, Kind.NAME);
    return new Reading(reader.words, List.of(reader.kinds), Set.copyOf(reader.found));
  }

  private void readSegment(int from, int to, List<Lexicon> lexicons) {
    Predicate<String> isFiller =
        word -> lexicons.stream().anyMatch(lexicon -> lexicon.words().fillers().contains(word));
    classify(from, to, lexicons);
    for (var lexicon : lexicons) {
      var phrases = lexicon.phrases();
      mark(from, to, phrases.greetings(), Kind.GREETING, isFiller);
      mark(from, to, phrases.thanks(), Kind.THANKS, isFiller);
      mark(from, to, phrases.wishes(), Kind.WISH, isFiller);
      mark(from, to, phrases.hopes(), Kind.HOPE, isFiller);
      mark(from, to, phrases.ownFollowUps(), Kind.OWN_FOLLOW_UP, isFiller);
      mark(from, to, phrases.nones(), Kind.NONE, isFiller);
      mark(from, to, phrases.stubs(), Kind.STUB, isFiller);
      mark(from, to, phrases.faintWords(), Kind.FAINT_WORD, isFiller);
      mark(from, to, phrases.faint(), Kind.FAINT, isFiller);
      mark(from, to, phrases.questions(), Kind.QUESTION, isFiller);
      if (withHearsay) {
        mark(from, to, phrases.hearsay(), Kind.HEARSAY, isFiller);
      }
      mark(from, to, phrases.chasing(), Kind.CHASE, isFiller);
      mark(from, to, phrases.farewells(), Kind.FAREWELL, isFiller);
    }
  }

  private void classify(int from, int to, List<Lexicon> lexicons) {
    for (var i = from; i < to; i++) {
      var word = words.get(i).text();
      var isIdle = false;
      var isPaper = false;
      var chase = false;
      var courtesy = false;
      for (var lexicon : lexicons) {
        isIdle |= lexicon.isIdle(word);
        isPaper |= lexicon.words().papers().contains(word) && !isBrought(i, from, lexicon);
        chase |= lexicon.words().chase().contains(word);
        courtesy |= lexicon.words().courtesy().contains(word);
      }
      if (isIdle) {
        kinds[i] = Kind.IDLE;
      } else if (isName(i, from)) {
        kinds[i] = Kind.NAME;
      } else {
        kinds[i] = tail(isPaper, chase, courtesy);
      }
    }
  }

  private boolean isName(int at, int from) {
    var word = words.get(at).text();
    return at == from
        ? names.has(word, "", false)
        : names.has(word, words.get(at - 1).text(), kinds[at - 1] == Kind.NAME);
  }

  private static Kind tail(boolean isPaper, boolean chase, boolean courtesy) {
    if (chase || isPaper) {
      return courtesy ? Kind.ANY_TAIL : chase ? Kind.CHASE_TAIL : Kind.PAPER;
    }
    return courtesy ? Kind.COURTESY_TAIL : Kind.CONTENT;
  }

  // "Following up with the offer" brings one, "on the offer" asks about one.
  private boolean isBrought(int at, int from, Lexicon lexicon) {
    return IntStream.range(Math.max(from, at - PAPER_REACH), at)
        .anyMatch(i -> lexicon.words().bringing().contains(words.get(i).text()));
  }

  private void mark(int from, int to, PhraseList phrases, Kind kind, Predicate<String> isFiller) {
    for (var i = from; i < to; i++) {
      var end = phrases.match(words, i, to, isFiller);
      if (end > i && !isRemoved(i, end) && stands(kind, from, i, end, to)) {
        Arrays.fill(kinds, i, end, kind);
        found.add(kind);
        if (kind == Kind.GREETING) {
          markAddressee(end, to);
        } else if (kind == Kind.FAREWELL || (kind == Kind.THANKS && isLead(from, i))) {
          markSignature(end, kind);
        }
      }
    }
  }

  private boolean isRemoved(int start, int end) {
    return IntStream.range(Math.max(0, start - REMOVED_WORDS), end)
        .anyMatch(i -> removed.match(words, i, words.size(), _ -> false) > start);
  }

  private boolean stands(Kind kind, int from, int start, int end, int to) {
    var isLast = end == to;
    return switch (kind) {
      // A hyphen makes it another word ("hi-res").
      case GREETING -> isLead(from, start) && (isLast || !words.get(end).afterHyphen());
      case FAREWELL ->
          isLead(from, start) && (isLast || words.get(end).afterBreak() || isNamed(end, to));
      // "Touch base plates" and "checking in luggage" are words of the buyer's trade.
      case CHASE ->
          isLead(clauseStart(from, start), start)
              && (isLast || words.get(end).afterBreak() || kinds[end] != Kind.CONTENT);
      default -> true;
    };
  }

  private boolean isNamed(int from, int to) {
    return IntStream.range(from, to).allMatch(i -> names.hasAnywhere(words.get(i).text()));
  }

  private int clauseStart(int from, int start) {
    var clause = start;
    while (clause > Math.max(from, start - LEAD_WORDS) && !words.get(clause).afterBreak()) {
      clause--;
    }
    return clause;
  }

  // What opens a sentence, or has nothing before it that carries anything.
  private boolean isLead(int from, int start) {
    return start - from <= LEAD_WORDS
        && IntStream.range(from, start).noneMatch(i -> kinds[i] == Kind.CONTENT);
  }

  // Whom a greeting addresses: everything up to a comma; at the end of a sentence one or two words;
  // before
  // more words a single one.
  private void markAddressee(int start, int to) {
    var end = start;
    while (end < to
        && end - start <= NAME_WORDS
        && (end == start || !words.get(end).afterBreak())) {
      end++;
    }
    if (end - start <= (end < to ? NAME_WORDS : BARE_NAME_WORDS)) {
      Arrays.fill(kinds, start, end, Kind.NAME);
    } else if (kinds[start] == Kind.CONTENT && kinds[start + 1] != Kind.CONTENT) {
      kinds[start] = Kind.NAME;
    }
  }

  // One or two words; or, where the owner's name leads it, a block of several lines.
  private void markSignature(int start, Kind kind) {
    var rest = words.subList(start, words.size());
    if (rest.isEmpty()
        || rest.size() > SIGNATURE_WORDS
        || rest.stream().anyMatch(word -> word.text().equals("ps"))) {
      return;
    }
    var isOnNextLine = rest.getFirst().line() > words.get(start - 1).line();
    var isOwners =
        isOnNextLine
            && rest.stream()
                .limit(BARE_NAME_WORDS)
                .anyMatch(word -> names.owner().contains(word.text()));
    if (isOwners || (kind == Kind.FAREWELL && rest.size() <= BARE_NAME_WORDS)) {
      signature = Math.min(signature, start);
    }
  }
}
