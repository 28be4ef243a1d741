package vna.touch.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the words of one language are worth: which carry nothing, which phrases say nothing, what
/// is wrong with an ask or a value.
///
/// A word that is in none of these lists is content: what the lists do not know is never blamed.
///
/// @param language its code, as in a playbook's `languages`
/// @param verbLast whether the verb closes its clause
record Lexicon(
    String language,
    boolean verbLast,
    Map<Trait, Set<String>> words,
    Map<Listing, List<Phrase>> phrases) {
  Lexicon {
    words = Map.copyOf(words);
    phrases = Map.copyOf(phrases);
  }

  /// A language of which we know nothing yet.
  static Lexicon of(String language, boolean verbLast) {
    return new Lexicon(language, verbLast, Map.of(), Map.of());
  }

  /// With words between spaces or line ends.
  Lexicon with(Trait trait, String listed) {
    var all = new EnumMap<Trait, Set<String>>(Trait.class);
    all.putAll(words);
    var its = new TreeSet<>(all.getOrDefault(trait, Set.of()));
    Arrays.stream(listed.split("\\s+"))
        .filter(word -> !word.isBlank())
        .map(Words::fold)
        .forEach(its::add);
    all.put(trait, Set.copyOf(its));
    return new Lexicon(language, verbLast, all, phrases);
  }

  /// With one phrase a line or between commas, as [Phrase#of] reads them.
  Lexicon with(Listing listing, String listed) {
    return with(
        listing,
        Arrays.stream(listed.split("[,\n]"))
            .filter(phrase -> !phrase.isBlank())
            .map(Phrase::of)
            .toList());
  }

  /// With a team's own phrases.
  Lexicon withOwn(Listing listing, List<String> literals) {
    return literals.isEmpty()
        ? this
        : with(
            listing,
            literals.stream().map(Phrase::literal).filter(phrase -> !phrase.isBlank()).toList());
  }

  /// With all that another list of the same language knows.
  Lexicon and(Lexicon other) {
    var all = this;
    for (var trait : other.words().entrySet()) {
      all = all.with(trait.getKey(), String.join(" ", trait.getValue()));
    }
    for (var listing : other.phrases().entrySet()) {
      all = all.with(listing.getKey(), listing.getValue());
    }
    return all;
  }

  private Lexicon with(Listing listing, List<Phrase> more) {
    var all = new EnumMap<Listing, List<Phrase>>(Listing.class);
    all.putAll(phrases);
    var its = new ArrayList<>(all.getOrDefault(listing, List.of()));
    its.addAll(more);
    all.put(listing, List.copyOf(its));
    return new Lexicon(language, verbLast, words, all);
  }

  /// Words between spaces or line ends, folded.
  static Set<String> words(String listed) {
    return of("", false).with(Trait.FILLER, listed).words().getOrDefault(Trait.FILLER, Set.of());
  }
}
