package vna.touch.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// An ask, or a goal, read as an act of the buyer's.
final class AskText {
  private static final Set<String> OPEN_QUESTIONS =
      Lexicon.words(
          "when which who whom whose where many wann welche welcher welches welchen wer wen wem wo"
              + " viele");
  private static final Set<String> BEFORE_SUBJECT =
      Lexicon.words(
          "and then so if when once after until that as while und dann damit wenn sobald nachdem"
              + " bis dass");

  private final List<Word> words;
  private final List<Lexicon> lexicons;
  private final Names names;
  private final Wording wording;
  private final int head;

  private AskText(List<Word> words, List<Lexicon> lexicons, Names names, Wording wording) {
    this.words = words;
    this.lexicons = lexicons;
    this.names = names;
    this.wording = wording;
    this.head = findHead();
  }

  static AskText of(String text, Wording wording, Names names) {
    var words = Words.of(text);
    return new AskText(words, Tongues.speaking(wording.lexicons(), words), names, wording);
  }

  // Behind "could you please", the name of whoever is asked, and fillers.
  private int findHead() {
    var at = 0;
    while (at < words.size()) {
      var start = at;
      var opened =
          lexicons.stream()
              .mapToInt(lexicon -> match(lexicon.asks().openings(), start))
              .max()
              .orElse(-1);
      if (opened > at) {
        at = opened;
      } else if (names.hasAnywhere(words.get(at).text()) || isFiller(words.get(at).text())) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /// Whether it asks for the order and for nothing else.
  boolean isOnlyOrder() {
    if (words.isEmpty()
        || has(lexicon -> lexicon.asks().questionWords(), words)
        || lexicons.stream().anyMatch(lexicon -> contains(lexicon.asks().orders().steps()))
        || contains(wording.removedOrders())) {
      return false;
    }
    return isMadeOfOrderWords() || isOrderOfSomething();
  }

  // "Sign the contract by 12 May", "get the order".
  private boolean isMadeOfOrderWords() {
    var covered = new boolean[words.size()];
    var found = false;
    for (var lexicon : lexicons) {
      found |= cover(lexicon.asks().orders().signs(), covered);
    }
    return found
        && IntStream.range(0, words.size())
            .allMatch(i -> covered[i] || isOrderWord(words.get(i), i));
  }

  private boolean isOrderWord(Word word, int at) {
    return at < head
        || carriesNothing(word)
        || lexicons.stream()
            .anyMatch(lexicon -> lexicon.asks().orders().words().contains(word.text()));
  }

  // "Place the order for twelve pumps", "zwölf Pumpen bestellen"; with a second act it is not only
  // the order.
  private boolean isOrderOfSomething() {
    return head < words.size()
        && !has(lexicon -> lexicon.asks().acts().joining(), words)
        && lexicons.stream()
            .map(lexicon -> lexicon.asks().orders())
            .anyMatch(orders -> opensWithOrder(orders) || isEndedBy(orders.ends()));
  }

  // What follows the act must not make it another one: "order book", "order of".
  private boolean opensWithOrder(AskLexicon.Orders orders) {
    var end = match(orders.heads(), head);
    return end > head
        && (end == words.size()
            || carriesNothing(words.get(end))
            || carriesNothing(words.get(end - 1)));
  }

  /// Whether nobody could watch the buyer do it: no sentence of it is an act.
  boolean isVague() {
    if (contains(wording.removedVagueAsks())) {
      return false;
    }
    var sentences = sentences().stream().filter(AskText::hasHead).toList();
    return !sentences.isEmpty() && sentences.stream().allMatch(AskText::isVagueSentence);
  }

  private List<AskText> sentences() {
    var sentences = new ArrayList<AskText>();
    for (var from = 0; from < words.size(); from = Reading.segmentEnd(words, from)) {
      var sentence = words.subList(from, Reading.segmentEnd(words, from));
      sentences.add(new AskText(sentence, lexicons, names, wording));
    }
    return sentences;
  }

  // More than somebody's name.
  private boolean hasHead() {
    return head < words.size();
  }

  private boolean isVagueSentence() {
    return lexicons.stream()
        .map(lexicon -> lexicon.asks().vagueness())
        .anyMatch(vagueness ->
            contains(vagueness.own())
                || match(vagueness.heads(), head) > head
                || isEndedBy(vagueness.ends())
                || isBare(vagueness.bare()));
  }

  // "Let me know" and nothing definite; "let me know when the log is ready" is a question for the
  // buyer.
  private boolean isBare(PhraseList acts) {
    if (head == words.size()
        || words.stream().anyMatch(word -> OPEN_QUESTIONS.contains(word.text()))) {
      return false;
    }
    var covered = new boolean[words.size()];
    return cover(acts, covered)
        && IntStream.range(head, words.size())
            .allMatch(i -> covered[i] || isBesideTheAct(words.get(i)));
  }

  private boolean isBesideTheAct(Word word) {
    return lexicons.stream()
        .anyMatch(lexicon ->
            lexicon.isIdle(word.text())
                || lexicon.words().chase().contains(word.text())
                || lexicon.words().papers().contains(word.text()));
  }

  /// Whether it asks for two acts, each with an object of its own.
  boolean hasTwoActs() {
    return lexicons.stream()
        .map(lexicon -> lexicon.asks().acts())
        .anyMatch(acts -> acts.verbLast() ? hasTwoClosingActs(acts) : hasTwoOpeningActs(acts));
  }

  // "Send the log and book a room".
  private boolean hasTwoOpeningActs(AskLexicon.Acts acts) {
    if (head >= words.size() || !acts.verbs().contains(words.get(head).text())) {
      return false;
    }
    return IntStream.range(head + 2, words.size() - 1)
        .filter(i -> acts.verbs().contains(words.get(i).text()))
        .filter(i -> words.get(i).afterBreak() || acts.joining().contains(words.get(i - 1).text()))
        .filter(
            i -> acts.openers().contains(words.get(i + 1).text()) || words.get(i + 1).hasDigit())
        .anyMatch(i -> hasObject(head + 1, i, acts) && hasOwnObject(i + 1, words.size(), acts));
  }

  // "Protokoll schicken und Termin nennen", "schicken Sie das Protokoll und nennen Sie den Termin".
  private boolean hasTwoClosingActs(AskLexicon.Acts acts) {
    return IntStream.range(head + 1, words.size() - 1)
        .filter(i -> acts.joining().contains(words.get(i).text()))
        .filter(i -> isActPair(i - 1, words.size() - 1, acts) || isActPair(head, i + 1, acts))
        .anyMatch(i -> hasObject(head, i, acts) && hasOwnObject(i + 1, words.size(), acts));
  }

  private boolean isActPair(int one, int other, AskLexicon.Acts acts) {
    return isAct(one, acts) && isAct(other, acts);
  }

  private boolean isAct(int at, AskLexicon.Acts acts) {
    return acts.verbs().contains(words.get(at).text());
  }

  private boolean hasObject(int from, int to, AskLexicon.Acts acts) {
    return IntStream.range(from, to)
        .anyMatch(i ->
            !isIdle(words.get(i))
                && !acts.verbs().contains(words.get(i).text())
                && !acts.joining().contains(words.get(i).text()));
  }

  // An object that is not the first act's own result; a question is answered, not handled.
  private boolean hasOwnObject(int from, int to, AskLexicon.Acts acts) {
    return !has(lexicon -> lexicon.asks().questionWords(), words.subList(from, to))
        && hasObject(from, to, acts)
        && words.subList(from, to).stream()
            .noneMatch(word -> acts.sameThings().contains(word.text()));
  }

  /// Whether it is something that we do.
  boolean isOurs() {
    var start = 0;
    while (start < words.size() && isFiller(words.get(start).text())) {
      start++;
    }
    var first = start;
    if (first == words.size()
        || lexicons.stream().anyMatch(lexicon -> match(lexicon.asks().openings(), first) > first)) {
      return false;
    }
    return lexicons.stream()
        .map(lexicon -> lexicon.asks().sellers())
        .anyMatch(sellers ->
            match(sellers.heads(), first) > first
                && words.stream().noneMatch(word -> sellers.together().contains(word.text()))
                && !hasBuyerActing(first + 1, sellers.buyers()));
  }

  private boolean hasBuyerActing(int from, Set<String> buyers) {
    return IntStream.range(from, words.size())
        .filter(i -> buyers.contains(words.get(i).text()) || names.hasAnywhere(words.get(i).text()))
        .anyMatch(
            i -> words.get(i).afterBreak() || BEFORE_SUBJECT.contains(words.get(i - 1).text()));
  }

  /// The word with which it begins, or an empty one.
  String firstWord() {
    return words.isEmpty() ? "" : words.getFirst().text();
  }

  private boolean isFiller(String word) {
    return lexicons.stream().anyMatch(lexicon -> lexicon.words().fillers().contains(word));
  }

  private boolean isIdle(Word word) {
    return lexicons.stream().anyMatch(lexicon -> lexicon.isIdle(word.text()));
  }

  private boolean carriesNothing(Word word) {
    return isIdle(word) || word.hasDigit() || names.hasAnywhere(word.text());
  }

  private boolean has(Function<Lexicon, Set<String>> list, List<Word> among) {
    return among.stream()
        .anyMatch(word ->
            lexicons.stream().anyMatch(lexicon -> list.apply(lexicon).contains(word.text())));
  }

  private int match(PhraseList phrases, int start) {
    Predicate<String> filler = this::isFiller;
    return phrases.match(words, start, words.size(), filler);
  }

  private boolean contains(PhraseList phrases) {
    return IntStream.range(0, words.size()).anyMatch(i -> match(phrases, i) > 0);
  }

  private boolean isEndedBy(PhraseList phrases) {
    return IntStream.range(head, words.size()).anyMatch(i -> match(phrases, i) == words.size());
  }

  private boolean cover(PhraseList phrases, boolean[] covered) {
    var found = false;
    for (var i = 0; i < words.size(); i++) {
      var end = match(phrases, i);
      if (end > i) {
        Arrays.fill(covered, i, end, true);
        found = true;
      }
    }
    return found;
  }
}
