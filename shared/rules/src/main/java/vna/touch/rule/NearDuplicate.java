package vna.touch.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether two texts say the same in nearly the same words (`rules.md` section A, last paragraph).
///
/// From [#LONG] words on by runs of three words. A shorter text would escape that with one word
/// changed, so it is compared by runs of two, and by its words in any order, whichever says yes.
/// Other numbers are another text.
final class NearDuplicate {
  static final int LONG = 30;
  static final double PAIRS = 0.6;
  static final double WORDS = 0.8;

  private NearDuplicate() {}

  /// @param min similarity (0 to 1) from which long texts are the same
  static boolean isSame(String one, String other, double min) {
    var words = words(one);
    var others = words(other);
    if (words.isEmpty() || others.isEmpty() || !numbers(words).equals(numbers(others))) {
      return false;
    }
    if (Math.min(words.size(), others.size()) >= LONG) {
      return jaccard(runs(words, 3), runs(others, 3)) >= min;
    }
    return jaccard(Set.copyOf(words), Set.copyOf(others)) >= WORDS
        || (Math.min(words.size(), others.size()) > 2
            && jaccard(runs(words, 2), runs(others, 2)) >= PAIRS
            && jaccard(content(words), content(others)) >= PAIRS);
  }

  // In a short text one word decides what it is about: "delivery date of the pump", "... of the
  // valve".
  private static Set<String> content(List<String> words) {
    return words.stream()
        .filter(word -> !English.LEXICON.isIdle(word) && !German.LEXICON.isIdle(word))
        .collect(Collectors.toSet());
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Word::text).toList();
  }

  private static Set<String> numbers(List<String> words) {
    return words.stream()
        .filter(word -> word.codePoints().anyMatch(Character::isDigit))
        .collect(Collectors.toSet());
  }

  private static Set<List<String>> runs(List<String> words, int length) {
    return IntStream.rangeClosed(0, words.size() - length)
        .mapToObj(i -> words.subList(i, i + length))
        .collect(Collectors.toSet());
  }

  private static <T> double jaccard(Set<T> one, Set<T> other) {
    var shared = new HashSet<>(one);
    shared.retainAll(other);
    var all = one.size() + other.size() - shared.size();
    return all == 0 ? 0 : (double) shared.size() / all;
  }
}
