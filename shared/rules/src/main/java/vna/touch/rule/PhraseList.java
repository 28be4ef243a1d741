package vna.touch.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A list of phrases, found by their first word.
final class PhraseList {
  static final PhraseList NONE = new PhraseList(List.of());

  private final List<Phrase> phrases;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> others = new ArrayList<>();

  private PhraseList(List<Phrase> phrases) {
    this.phrases = phrases;
    for (var phrase : phrases) {
      for (var word : phrase.firstWords()) {
        byFirstWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase);
      }
      if (phrase.opensFreely()) {
        others.add(phrase);
      }
    }
  }

  /// One phrase a line or between commas, as [Phrase#of] reads them.
  static PhraseList of(String listed) {
    return new PhraseList(
        Arrays.stream(listed.split("[,\n]"))
            .filter(phrase -> !phrase.isBlank())
            .map(Phrase::of)
            .toList());
  }

  /// This list and a team's own phrases.
  PhraseList and(List<String> literals) {
    if (literals.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(phrases);
    literals.stream().map(Phrase::literal).filter(phrase -> !phrase.isBlank()).forEach(all::add);
    return new PhraseList(all);
  }

  /// The end (exclusive) of the longest phrase that begins at `start` and stays before `limit`, or
  /// -1.
  int match(List<Word> words, int start, int limit, Predicate<String> isFiller) {
    var longest = -1;
    for (var phrase : byFirstWord.getOrDefault(words.get(start).text(), List.of())) {
      longest = Math.max(longest, phrase.match(words, start, limit, isFiller));
    }
    for (var phrase : others) {
      longest = Math.max(longest, phrase.match(words, start, limit, isFiller));
    }
    return longest;
  }
}
