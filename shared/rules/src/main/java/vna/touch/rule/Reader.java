package vna.touch.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vna.touch.rule.Reading.Kind;

/// Reads a text sentence by sentence: gives each word its kind, by the lists of the sentence's
/// language.
final class Reader {
  private static final int NAME_WORDS = 4;
  private static final int BARE_NAME_WORDS = 2;
  private static final int SIGNATURE_WORDS = 12;
  private static final int PAPER_REACH = 3;
  private static final int TAKEN_WORDS = 10;
  private static final int LEAD_WORDS = 12;
  private static final Set<String> PLACING = Set.of("in", "aus");

  /// A phrase that a list has, where it stands in the segment.
  private record Hit(Listing listing, int lexicon, int start, int end) {
    static final Comparator<Hit> IN_ORDER =
        Comparator.comparingInt(Hit::lexicon)
            .thenComparing(Hit::listing)
            .thenComparingInt(Hit::start);

    boolean isSameList(Hit other) {
      return start == other.start && listing == other.listing && lexicon == other.lexicon;
    }
  }

  private final Text text;
  private final Kind[] kinds;
  private final boolean[] idle;
  private final Set<Kind> found = EnumSet.noneOf(Kind.class);
  private final List<Hit> hits = new ArrayList<>();
  private final Names names;
  private final boolean withHearsay;
  private int signature;

  private Reader(Text text, Names names, boolean withHearsay) {
    this.text = text;
    this.kinds = new Kind[text.size()];
    this.idle = new boolean[text.size()];
    this.names = names;
    this.withHearsay = withHearsay;
    this.signature = text.size();
    Arrays.fill(kinds, Kind.CONTENT);
  }

  /// @param withHearsay whether merely to hear from us is nothing
  static Reading read(Text text, Names names, boolean withHearsay) {
    var reader = new Reader(text, names, withHearsay);
    for (var from = 0; from < text.size(); ) {
      var to = text.segmentEnd(from);
      reader.readSegment(from, to, text.speaking(from, to));
      from = to;
    }
    Arrays.fill(reader.kinds, reader.signature, reader.kinds.length, Kind.NAME);
    return new Reading(text, reader.kinds, reader.idle, reader.found);
  }

  private void readSegment(int from, int to, long lexicons) {
    classify(from, to, lexicons);
    findPhrases(from, to, lexicons);
    if (hits.size() > 1) {
      hits.sort(Hit.IN_ORDER);
    }
    for (var hit : hits) {
      mark(hit, from, to, lexicons);
    }
    markCapitals(from, to, lexicons);
    markWhole(from, to, lexicons);
  }

  // A sentence that is nothing as a whole, in whatever words.
  private void markWhole(int from, int to, long lexicons) {
    if (isContact(from, to, lexicons)) {
      markWhole(Kind.CONTACT, from, to);
    } else if (isCourtesy(from, to, lexicons)) {
      markWhole(Kind.COURTESY, from, to);
    } else if (isPromise(from, to, lexicons)) {
      markWhole(Kind.PROMISE, from, to);
    }
  }

  private void markWhole(Kind kind, int from, int to) {
    Arrays.fill(kinds, from, to, kind);
    found.add(kind);
  }

  // Only about being in touch: "May I call you on Thursday?"
  private boolean isContact(int from, int to, long lexicons) {
    return text.has(Trait.CONTACT, from, to, lexicons)
        && text.has(Trait.PERSON, from, to, lexicons)
        && IntStream.range(from, to)
            .noneMatch(i ->
                (kinds[i] == Kind.CONTENT && !isWhereOrWho(i, from, to)) || isThing(i, lexicons));
  }

  // "We will write the test for you": beside a contact a stub such as "test" is the buyer's.
  private boolean isThing(int at, long lexicons) {
    return kinds[at] == Kind.STUB
        && !text.is(at, Trait.CONTACT, lexicons)
        && !text.is(at, Trait.PAPER, lexicons)
        && !text.is(at, Trait.CHASE, lexicons)
        && !idle[at];
  }

  // Only praise and feelings: "Loved your inspiring talk in Hamburg". A figure in it is content.
  private boolean isCourtesy(int from, int to, long lexicons) {
    return text.has(Trait.FEELING, from, to, lexicons)
        && IntStream.range(from, to).noneMatch(i -> isContent(i, from, to));
  }

  private boolean isContent(int at, int from, int to) {
    return switch (kinds[at]) {
      case CONTENT -> !isWhereOrWho(at, from, to);
      case NUMBER, PAPER -> true;
      default -> false;
    };
  }

  // The word for value in place of any: "We want to offer you real added value".
  private boolean isPromise(int from, int to, long lexicons) {
    return text.has(Trait.VALUE, from, to, lexicons)
        && text.has(Trait.US, from, to, lexicons)
        && IntStream.range(from, to)
            .allMatch(i ->
                idle[i]
                    || text.is(i, Trait.VALUE, lexicons)
                    || text.is(i, Trait.PROMISING, lexicons));
  }

  // "In Hamburg", or somebody called by name at the end: in a sentence that is otherwise nothing,
  // what else could it be?
  private boolean isWhereOrWho(int at, int from, int to) {
    var word = text.word(at);
    if (at == from || !word.capital() || word.hasDigit() || text.meaning(at) != Meaning.UNKNOWN) {
      return false;
    }
    return PLACING.contains(text.word(at - 1).text()) || (at == to - 1 && word.afterBreak());
  }

  // Only where English speaks alone: other languages write other words with a capital too.
  private void markCapitals(int from, int to, long lexicons) {
    if (!text.wording().isOnlyEnglish(lexicons)) {
      return;
    }
    for (var i = from; i < to; i++) {
      if (kinds[i] == Kind.CONTENT
          && text.word(i).capital()
          && !text.word(i).afterBreak()
          && text.meaning(i) == Meaning.UNKNOWN) {
        kinds[i] = Kind.CAPITAL;
      }
    }
  }

  private void findPhrases(int from, int to, long lexicons) {
    hits.clear();
    for (var i = from; i < to; i++) {
      findPhrases(text.meaning(i).openings(), i, to, lexicons);
      findPhrases(text.wording().freeOpenings(text.word(i)), i, to, lexicons);
    }
  }

  // Openings come list by list, so that the longest of each list is the only one kept.
  private void findPhrases(Meaning.Openings openings, int start, int to, long lexicons) {
    for (var opening : openings.empty()) {
      if ((opening.lexicons() & lexicons) != 0
          && (withHearsay || !opening.listing().isOnlyExpected())) {
        var end = opening.match(text, start, to, lexicons);
        if (end > start && !isTaken(start, end)) {
          keep(new Hit(opening.listing(), opening.lexicon(), start, end));
        }
      }
    }
  }

  private void keep(Hit hit) {
    if (hits.isEmpty() || !hits.getLast().isSameList(hit)) {
      hits.add(hit);
    } else if (hits.getLast().end() < hit.end()) {
      hits.set(hits.size() - 1, hit);
    }
  }

  private void classify(int from, int to, long lexicons) {
    for (var i = from; i < to; i++) {
      var isPaper = text.is(i, Trait.PAPER, lexicons) && !isBrought(i, from, lexicons);
      idle[i] = text.isIdle(i, lexicons);
      if (idle[i]) {
        kinds[i] = Kind.IDLE;
      } else if (isName(i, from)) {
        kinds[i] = Kind.NAME;
      } else if (text.word(i).hasDigit()) {
        kinds[i] = isDate(i, from, to, lexicons) ? Kind.DATE : Kind.NUMBER;
      } else {
        kinds[i] =
            tail(
                isPaper,
                text.is(i, Trait.CHASE, lexicons),
                isManners(i, lexicons),
                text.is(i, Trait.SCENE, lexicons) || text.is(i, Trait.CONTACT, lexicons));
      }
    }
  }

  // What is a scene too ("workshop") carries nothing in a courteous sentence only.
  private boolean isManners(int at, long lexicons) {
    return text.is(at, Trait.FEELING, lexicons)
        || (text.is(at, Trait.COURTESY, lexicons) && !text.is(at, Trait.SCENE, lexicons));
  }

  private boolean isDate(int at, int from, int to, long lexicons) {
    return (at > from && text.is(at - 1, Trait.DATE, lexicons))
        || (at + 1 < to && text.is(at + 1, Trait.DATE, lexicons));
  }

  private boolean isName(int at, int from) {
    var word = text.word(at).text();
    if (at == from) {
      return names.has(word, "", false);
    }
    return names.has(word, text.word(at - 1).text(), kinds[at - 1] == Kind.NAME)
        || isTitled(at, from);
  }

  // "Frau Melanie Trautwein", whoever that is.
  private boolean isTitled(int at, int from) {
    var isUnknownName = text.word(at).capital() && !text.word(at).afterBreak();
    return isUnknownName
        && (Names.TITLES.contains(text.word(at - 1).text())
            || (at - 2 >= from
                && kinds[at - 1] == Kind.NAME
                && Names.TITLES.contains(text.word(at - 2).text())));
  }

  private static Kind tail(boolean isPaper, boolean chase, boolean courtesy, boolean scene) {
    if (chase || isPaper) {
      return courtesy ? Kind.ANY_TAIL : chase ? Kind.CHASE_TAIL : Kind.PAPER;
    }
    return courtesy ? Kind.COURTESY_TAIL : scene ? Kind.SCENE : Kind.CONTENT;
  }

  // "Following up with the offer" brings one, "on the offer" asks about one.
  private boolean isBrought(int at, int from, long lexicons) {
    return text.has(Trait.BRINGING, Math.max(from, at - PAPER_REACH), at, lexicons);
  }

  private void mark(Hit hit, int from, int to, long lexicons) {
    var kind = hit.listing().kind();
    if (stands(kind, from, hit.start(), hit.end(), to)) {
      var end = kind == Kind.OCCASION ? clauseEnd(hit.end(), to, lexicons) : hit.end();
      Arrays.fill(kinds, hit.start(), end, kind);
      found.add(kind);
      if (kind == Kind.GREETING) {
        markAddressee(hit.end(), to);
      } else if (kind == Kind.FAREWELL || (kind == Kind.THANKS && isLead(from, hit.start()))) {
        markSignature(hit.end());
      }
    }
  }

  // Inside a phrase that the team took out of its lists.
  private boolean isTaken(int start, int end) {
    return text.wording().hasTaken(Listing.NOT_EMPTY)
        && IntStream.range(Math.max(0, start - TAKEN_WORDS), end)
            .anyMatch(i -> text.matchTaken(Listing.NOT_EMPTY, i, text.size()) > start);
  }

  private boolean stands(Kind kind, int from, int start, int end, int to) {
    var isLast = end == to;
    return switch (kind) {
      // A hyphen makes it another word ("hi-res").
      case GREETING -> isLead(from, start) && (isLast || !text.word(end).afterHyphen());
      case FAREWELL ->
          isLead(from, start)
              && (isLast || text.word(end).afterBreak() || isNamed(end, to) || isSigned(end));
      // "Touch base plates" and "checking in luggage" are words of the buyer's trade.
      case OCCASION -> !has(Kind.CONTENT, Math.max(from, start - LEAD_WORDS), start);
      case CHASE ->
          isLead(clauseStart(from, start), start)
              && (isLast || text.word(end).afterBreak() || !isContent(kinds[end]));
      default -> true;
    };
  }

  // "LG Tim", at the very end.
  private boolean isSigned(int start) {
    return isBareName(text.size() - start)
        && text.words().subList(start, text.size()).stream().allMatch(Word::capital);
  }

  private boolean isNamed(int from, int to) {
    return IntStream.range(from, to).allMatch(i -> names.hasAnywhere(text.word(i).text()));
  }

  private int clauseEnd(int end, int to, long lexicons) {
    var clause = end;
    while (clause < to
        && !text.word(clause).afterBreak()
        && !text.is(clause, Trait.HANDING_OVER, lexicons)) {
      clause++;
    }
    return clause;
  }

  private int clauseStart(int from, int start) {
    var clause = start;
    while (clause > Math.max(from, start - LEAD_WORDS) && !text.word(clause).afterBreak()) {
      clause--;
    }
    return clause;
  }

  // What opens a sentence, or has nothing before it that carries anything.
  private boolean isLead(int from, int start) {
    if (start - from > LEAD_WORDS) {
      return false;
    }
    for (var i = from; i < start; i++) {
      if (isContent(kinds[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean has(Kind kind, int from, int to) {
    for (var i = from; i < to; i++) {
      if (kinds[i] == kind) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContent(Kind kind) {
    return kind == Kind.CONTENT || kind == Kind.NUMBER || kind == Kind.DATE || kind == Kind.SCENE;
  }

  // Whom a greeting addresses: everything up to a comma; at the end of a sentence one or two words;
  // before
  // more words a single one.
  private void markAddressee(int start, int to) {
    var end = start;
    while (end < to
        && end - start <= NAME_WORDS
        && (end == start || !text.word(end).afterBreak())) {
      end++;
    }
    if (end - start <= (end < to ? NAME_WORDS : BARE_NAME_WORDS)) {
      Arrays.fill(kinds, start, end, Kind.NAME);
    } else if (kinds[start] == Kind.CONTENT && kinds[start + 1] != Kind.CONTENT) {
      kinds[start] = Kind.NAME;
    }
  }

  // One or two words with a capital; or, where the owner's name leads it, a block of several lines.
  private void markSignature(int start) {
    var rest = text.words().subList(start, text.size());
    if (rest.isEmpty()
        || rest.size() > SIGNATURE_WORDS
        || rest.stream().anyMatch(word -> word.text().equals("ps"))) {
      return;
    }
    var isOnNextLine = rest.getFirst().line() > text.word(start - 1).line();
    var isOwners =
        isOnNextLine
            && rest.stream()
                .limit(BARE_NAME_WORDS)
                .anyMatch(word -> names.owner().contains(word.text()));
    var isApart = isOnNextLine || rest.getFirst().afterBreak();
    var isName =
        isBareName(rest.size())
            && (kinds[start - 1] == Kind.FAREWELL
                || (isApart && rest.stream().allMatch(Word::capital)));
    if (isOwners || isName) {
      signature = Math.min(signature, start);
    }
  }

  private static boolean isBareName(int words) {
    return words <= BARE_NAME_WORDS;
  }
}
