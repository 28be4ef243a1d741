package vna.touch.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// An ask, or a goal, read as an act of the buyer's.
final class AskText {
  private static final Set<String> JOINING =
      Set.of("and", "und", "then", "dann", "sowie", "after", "nach", "nachdem");

  private final List<Word> words;
  private final List<Lexicon> lexicons;
  private final Set<String> names;
  private final Wording wording;
  private final int head;

  private AskText(List<Word> words, List<Lexicon> lexicons, Set<String> names, Wording wording) {
    this.words = words;
    this.lexicons = lexicons;
    this.names = names;
    this.wording = wording;
    this.head = findHead();
  }

  /// @param names folded words of names in this deal
  static AskText of(String text, Wording wording, Set<String> names) {
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
              .mapToInt(lexicon ->
                  lexicon.asks().openings().match(words, start, words.size(), this::isFiller))
              .max()
              .orElse(-1);
      if (opened > at) {
        at = opened;
      } else if (names.contains(words.get(at).text()) || isFiller(words.get(at).text())) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isFiller(String word) {
    return lexicons.stream().anyMatch(lexicon -> lexicon.words().fillers().contains(word));
  }

  private boolean isIdle(Word word) {
    return lexicons.stream().anyMatch(lexicon -> lexicon.isIdle(word.text()))
        || names.contains(word.text());
  }

  /// Whether it asks for the order and for nothing else.
  boolean isOnlyOrder() {
    if (words.isEmpty()
        || isQuestion()
        || matchesAnywhere(asks -> asks.orderSteps())
        || contains(wording.removedOrders())) {
      return false;
    }
    return isMadeOfOrderWords() || isOrderOfSomething();
  }

  private boolean isQuestion() {
    return words.stream()
        .anyMatch(word ->
            lexicons.stream()
                .anyMatch(lexicon -> lexicon.asks().questionWords().contains(word.text())));
  }

  // "Sign the contract by 12 May", "get the order".
  private boolean isMadeOfOrderWords() {
    var covered = new boolean[words.size()];
    var found = false;
    for (var lexicon : lexicons) {
      for (var i = 0; i < words.size(); i++) {
        var end = lexicon.asks().orders().match(words, i, words.size(), this::isFiller);
        for (var at = i; at < end; at++) {
          covered[at] = true;
          found = true;
        }
      }
    }
    return found
        && IntStream.range(0, words.size())
            .allMatch(i ->
                covered[i]
                    || isIdle(words.get(i))
                    || words.get(i).hasDigit()
                    || isOrderWord(words.get(i)));
  }

  private boolean isOrderWord(Word word) {
    return lexicons.stream()
        .anyMatch(lexicon ->
            lexicon.asks().orderWords().contains(word.text())
                || lexicon.asks().openings().match(List.of(word), 0, 1, _ -> false) == 1);
  }

  // "Place the order for twelve pumps", "zwölf Pumpen bestellen"; with a second act it is not only
  // the order.
  private boolean isOrderOfSomething() {
    if (words.stream().anyMatch(word -> JOINING.contains(word.text())) || head == words.size()) {
      return false;
    }
    return lexicons.stream()
        .anyMatch(lexicon -> opensWithOrder(lexicon.asks()) || endsWithOrder(lexicon.asks()));
  }

  // What follows the act must not make it another one: "order book", "order of".
  private boolean opensWithOrder(AskLexicon asks) {
    var end = asks.orderHeads().match(words, head, words.size(), this::isFiller);
    return end > head
        && (end == words.size()
            || carriesNothing(words.get(end))
            || carriesNothing(words.get(end - 1)));
  }

  private boolean endsWithOrder(AskLexicon asks) {
    return IntStream.range(head, words.size())
        .anyMatch(i -> asks.orderEnds().isWhole(words, i, words.size(), this::isFiller));
  }

  private boolean carriesNothing(Word word) {
    return isIdle(word) || word.hasDigit();
  }

  private boolean matchesAnywhere(Function<AskLexicon, PhraseList> list) {
    return lexicons.stream().anyMatch(lexicon -> contains(list.apply(lexicon.asks())));
  }

  private boolean contains(PhraseList phrases) {
    Predicate<String> filler = this::isFiller;
    return IntStream.range(0, words.size())
        .anyMatch(i -> phrases.match(words, i, words.size(), filler) > 0);
  }
}
