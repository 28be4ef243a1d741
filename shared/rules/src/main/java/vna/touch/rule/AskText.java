package vna.touch.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// An ask, or a goal, read as an act of the buyer's.
final class AskText {
  private static final int TOGETHER_REACH = 5;
  private static final Set<String> OPEN_QUESTIONS =
      Lexicon.words(
          "when which who whom whose where many wann welche welcher welches welchen wer wen wem wo"
              + " viele");
  private static final Set<String> BEFORE_SUBJECT =
      Lexicon.words(
          "and then so if when once after until that as while und dann damit wenn sobald nachdem"
              + " bis dass");

  private final Text text;
  private final Names names;
  private final long lexicons;
  private final int start;
  private final int end;
  private final int head;

  private AskText(Text text, Names names, long lexicons, int start, int end) {
    this.text = text;
    this.names = names;
    this.lexicons = lexicons;
    this.start = start;
    this.end = end;
    this.head = findHead();
  }

  static AskText of(Text text, Names names) {
    return new AskText(text, names, text.speaking(0, text.size()), 0, text.size());
  }

  // Behind "could you please", the name of whoever is asked, and fillers.
  private int findHead() {
    var at = start;
    while (at < end) {
      var opened = match(Listing.OPENING, at);
      if (opened > at) {
        at = opened;
      } else if (isName(at) || text.is(at, Trait.FILLER, lexicons)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /// Whether it asks for the order and for nothing else.
  boolean isOnlyOrder() {
    if (start == end
        || has(Trait.QUESTION, start, end)
        || contains(Listing.ORDER_STEP)
        || containsTaken(Listing.NOT_ORDER)) {
      return false;
    }
    return isMadeOfOrderWords() || isOrderOfSomething();
  }

  // "Sign the contract by 12 May", "get the order".
  private boolean isMadeOfOrderWords() {
    var covered = new boolean[end - start];
    return text.cover(Listing.ORDER, start, end, lexicons, covered)
        && IntStream.range(start, end).allMatch(i -> covered[i - start] || isOrderWord(i));
  }

  private boolean isOrderWord(int at) {
    return at < head || carriesNothing(at) || text.is(at, Trait.ORDER, lexicons);
  }

  // "Place the order for twelve pumps", "zwölf Pumpen bestellen"; with a second act it is not only
  // the order.
  private boolean isOrderOfSomething() {
    return head < end
        && !has(Trait.JOINING, start, end)
        && (opensWithOrder() || isEndedBy(Listing.ORDER_END));
  }

  // What follows the act must not make it another one: "order book", "order of".
  private boolean opensWithOrder() {
    var acted = match(Listing.ORDER_HEAD, head);
    return acted > head && (acted == end || carriesNothing(acted) || carriesNothing(acted - 1));
  }

  /// Whether nobody could watch the buyer do it: no sentence of it is an act.
  boolean isVague() {
    if (containsTaken(Listing.NOT_VAGUE)) {
      return false;
    }
    var sentences = sentences().stream().filter(AskText::hasHead).toList();
    return !sentences.isEmpty() && sentences.stream().allMatch(AskText::isVagueSentence);
  }

  private List<AskText> sentences() {
    var sentences = new ArrayList<AskText>();
    for (var from = start; from < end; from = text.segmentEnd(from)) {
      sentences.add(new AskText(text, names, lexicons, from, text.segmentEnd(from)));
    }
    return sentences;
  }

  // More than somebody's name.
  private boolean hasHead() {
    return head < end;
  }

  private boolean isVagueSentence() {
    return contains(Listing.VAGUE_ANYWHERE)
        || (match(Listing.VAGUE_HEAD, head) > head && !hasActBehind(head + 1))
        || isEndedBy(Listing.VAGUE_END)
        || isVagueAlone();
  }

  // "Think it through and mark the two to drop" ends in something to see.
  private boolean hasActBehind(int from) {
    return IntStream.range(from, end)
        .filter(i -> text.is(i, Trait.ACT, lexicons))
        .filter(i -> text.word(i).afterBreak() || has(Trait.JOINING, from, i))
        .anyMatch(i ->
            i == end - 1
                ? IntStream.range(from, i).anyMatch(this::isThing)
                : IntStream.range(i + 1, end).anyMatch(this::isThing));
  }

  private boolean isThing(int at) {
    return !isBesideTheAct(at) && !text.is(at, Trait.ACT, lexicons);
  }

  // "Let me know" and nothing definite; "let me know when the log is ready" is a question for the
  // buyer.
  private boolean isVagueAlone() {
    if (IntStream.range(start, end).anyMatch(i -> OPEN_QUESTIONS.contains(word(i)))) {
      return false;
    }
    var covered = new boolean[end - start];
    return text.cover(Listing.VAGUE_ALONE, start, end, lexicons, covered)
        && IntStream.range(head, end).allMatch(i -> covered[i - start] || isBesideTheAct(i));
  }

  private boolean isBesideTheAct(int at) {
    return text.isIdle(at, lexicons)
        || text.is(at, Trait.CHASE, lexicons)
        || text.is(at, Trait.PAPER, lexicons);
  }

  /// Whether it asks for two acts, each with an object of its own.
  boolean hasTwoActs() {
    var all = text.wording().lexicons();
    for (var i = 0; i < all.size(); i++) {
      var lexicon = 1L << i;
      if ((lexicons & lexicon) != 0
          && (all.get(i).verbLast() ? hasTwoClosingActs(lexicon) : hasTwoOpeningActs(lexicon))) {
        return true;
      }
    }
    return false;
  }

  // "Send the log and book a room".
  private boolean hasTwoOpeningActs(long lexicon) {
    if (head >= end || !text.is(head, Trait.ACT, lexicon)) {
      return false;
    }
    return IntStream.range(head + 2, end - 1)
        .filter(i -> text.is(i, Trait.ACT, lexicon))
        .filter(i -> text.word(i).afterBreak() || text.is(i - 1, Trait.JOINING, lexicon))
        .filter(i -> text.is(i + 1, Trait.ARTICLE, lexicon) || text.word(i + 1).hasDigit())
        .anyMatch(i -> hasObject(head + 1, i, lexicon) && hasOwnObject(i + 1, end, lexicon));
  }

  // "Protokoll schicken und Termin nennen", "schicken Sie das Protokoll und nennen Sie den Termin".
  private boolean hasTwoClosingActs(long lexicon) {
    return IntStream.range(head + 1, end - 1)
        .filter(i -> text.is(i, Trait.JOINING, lexicon))
        .filter(i -> isActPair(i - 1, end - 1, lexicon) || isActPair(head, i + 1, lexicon))
        .anyMatch(i -> hasObject(head, i, lexicon) && hasOwnObject(i + 1, end, lexicon));
  }

  private boolean isActPair(int one, int other, long lexicon) {
    return text.is(one, Trait.ACT, lexicon) && text.is(other, Trait.ACT, lexicon);
  }

  private boolean hasObject(int from, int to, long lexicon) {
    return IntStream.range(from, to)
        .anyMatch(i ->
            !text.isIdle(i, lexicons)
                && !text.is(i, Trait.ACT, lexicon)
                && !text.is(i, Trait.JOINING, lexicon));
  }

  // An object that is not the first act's own result; a question is answered, not handled.
  private boolean hasOwnObject(int from, int to, long lexicon) {
    return !has(Trait.QUESTION, from, to)
        && hasObject(from, to, lexicon)
        && !text.has(Trait.SAME_THING, from, to, lexicon);
  }

  /// Whether it is something that we do.
  boolean isOurs() {
    var first = start;
    while (first < end && text.is(first, Trait.FILLER, lexicons)) {
      first++;
    }
    return first < end
        && match(Listing.OPENING, first) <= first
        && match(Listing.OUR_ACT, first) > first
        && !has(Trait.TOGETHER, start, Math.min(end, first + TOGETHER_REACH))
        && !hasBuyerActing(first + 1);
  }

  private boolean hasBuyerActing(int from) {
    return IntStream.range(from, end)
        .filter(i -> text.is(i, Trait.BUYER_ACTS, lexicons) || isName(i))
        .anyMatch(i -> text.word(i).afterBreak() || BEFORE_SUBJECT.contains(word(i - 1)));
  }

  /// The word with which it begins, or an empty one.
  String firstWord() {
    return start == end ? "" : word(start);
  }

  private String word(int at) {
    return text.word(at).text();
  }

  private boolean isName(int at) {
    return names.hasAnywhere(word(at));
  }

  private boolean carriesNothing(int at) {
    return text.isIdle(at, lexicons) || text.word(at).hasDigit() || isName(at);
  }

  private boolean has(Trait trait, int from, int to) {
    return text.has(trait, from, to, lexicons);
  }

  private int match(Listing listing, int from) {
    return text.match(listing, from, end, lexicons);
  }

  private boolean contains(Listing listing) {
    return text.contains(listing, start, end, lexicons);
  }

  private boolean containsTaken(Listing listing) {
    return text.wording().hasTaken(listing)
        && IntStream.range(start, end).anyMatch(i -> text.matchTaken(listing, i, end) > i);
  }

  private boolean isEndedBy(Listing listing) {
    for (var i = head; i < end; i++) {
      if (match(listing, i) == end) {
        return true;
      }
    }
    return false;
  }
}
