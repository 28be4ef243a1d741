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
  record Opening(Phrase phrase, Listing listing, int lexicon) {
    private static final Comparator<Opening> IN_ORDER =
        Comparator.comparingInt(Opening::lexicon).thenComparing(Opening::listing);

    long lexicons() {
      return 1L << lexicon;
    }
  }

  private final long[] lexiconsByTrait;
  private final long tongues;
  private final Opening[] openings;

  private Meaning(long[] lexiconsByTrait, long tongues, Opening[] openings) {
    this.lexiconsByTrait = lexiconsByTrait;
    this.tongues = tongues;
    this.openings = openings;
  }

  /// Whether it has the trait in one of these lexicons.
  boolean is(Trait trait, long lexicons) {
    return (lexiconsByTrait[trait.ordinal()] & lexicons) != 0;
  }

  /// The languages that have it among their function words.
  long tongues() {
    return tongues;
  }

  /// The phrases that it opens, by lexicon, then by listing.
  Opening[] openings() {
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
      var lexiconsByTrait = new long[Trait.values().length];
      traits.forEach((trait, lexicons) -> lexiconsByTrait[trait.ordinal()] = lexicons);
      openings.sort(Opening.IN_ORDER);
      return new Meaning(lexiconsByTrait, tongues, openings.toArray(Opening[]::new));
    }
  }
}
