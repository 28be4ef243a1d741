package vna.touch.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a team's lists tell of one word: its traits in each language, and the phrases that it
/// opens.
///
/// A set of languages is a bit for each, lexicons and function words each in their own order.
final class Meaning {
  /// A word of no list.
  static final Meaning UNKNOWN = new Builder().build();

  /// A phrase that begins with the word.
  ///
  /// @param lexicon index of its lexicon
  /// @param isExact whether the word itself opens it, and not only its first letter
  record Opening(Phrase phrase, Listing listing, int lexicon, boolean isExact) {
    private static final Comparator<Opening> IN_ORDER =
        Comparator.comparingInt(Opening::lexicon).thenComparing(Opening::listing);

    long lexicons() {
      return 1L << lexicon;
    }

    /// The end of the phrase where it begins at `start`, or -1.
    int match(Text text, int start, int limit, long fillers) {
      return phrase.match(text, start, limit, fillers, isExact);
    }
  }

  /// Phrases that begin alike, each by lexicon, then by listing.
  ///
  /// @param empty those that say nothing
  /// @param others those about asks and values
  record Openings(List<Opening> empty, List<Opening> others) {
    static final Openings NONE = new Openings(List.of(), List.of());
  }

  private final Map<Trait, Long> lexiconsByTrait;
  private final long tongues;
  private final Openings openings;

  private Meaning(Map<Trait, Long> lexiconsByTrait, long tongues, Openings openings) {
    this.lexiconsByTrait = lexiconsByTrait;
    this.tongues = tongues;
    this.openings = openings;
  }

  /// Whether it has the trait in one of these lexicons.
  boolean is(Trait trait, long lexicons) {
    return (lexiconsByTrait.getOrDefault(trait, 0L) & lexicons) != 0;
  }

  /// The languages that have it among their function words.
  long tongues() {
    return tongues;
  }

  /// The phrases that it opens.
  Openings openings() {
    return openings;
  }

  /// Gathers what all lists tell of a word.
  static final class Builder {
    private final Map<Trait, Long> traits = new EnumMap<>(Trait.class);
    private final List<Opening> openings = new ArrayList<>();
    private long tongues;

    Builder with(Trait trait, int lexicon) {
      traits.merge(trait, 1L << lexicon, (some, more) -> some | more);
      return this;
    }

    Builder with(Opening opening) {
      openings.add(opening);
      return this;
    }

    Builder withTongues(long some) {
      tongues |= some;
      return this;
    }

    Meaning build() {
      var sorted = openings.stream().sorted(Opening.IN_ORDER).toList();
      return new Meaning(
          new EnumMap<>(traits),
          tongues,
          new Openings(
              sorted.stream().filter(opening -> opening.listing().isEmpty()).toList(),
              sorted.stream().filter(opening -> !opening.listing().isEmpty()).toList()));
    }
  }
}
