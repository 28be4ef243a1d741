package vna.touch.rule;

import java.util.Arrays;
import java.util.List;

/// A text split into words, each with what the team's lists tell of it. Split and looked up once,
/// for all rules.
///
/// Sets of lexicons are a bit for each, in the order of [Wording#lexicons].
final class Text {
  private final List<Word> words;
  private final Meaning[] meanings;
  private final Wording wording;
  private int comparisons;

  private Text(List<Word> words, Meaning[] meanings, Wording wording) {
    this.words = words;
    this.meanings = meanings;
    this.wording = wording;
  }

  static Text of(String text, Wording wording) {
    var words = Words.of(text);
    var meanings = new Meaning[words.size()];
    for (var i = 0; i < meanings.length; i++) {
      meanings[i] = wording.meaning(words.get(i).text());
    }
    return new Text(words, meanings, wording);
  }

  List<Word> words() {
    return words;
  }

  int size() {
    return meanings.length;
  }

  Word word(int at) {
    return words.get(at);
  }

  Meaning meaning(int at) {
    return meanings[at];
  }

  Wording wording() {
    return wording;
  }

  boolean is(int at, Trait trait, long lexicons) {
    return meanings[at].is(trait, lexicons);
  }

  /// Whether any of the words in a range has the trait.
  boolean has(Trait trait, int from, int to, long lexicons) {
    for (var i = from; i < to; i++) {
      if (meanings[i].is(trait, lexicons)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word carries nothing of itself.
  boolean isIdle(int at, long lexicons) {
    return meanings[at].is(Trait.FUNCTION, lexicons) || meanings[at].is(Trait.FILLER, lexicons);
  }

  /// The end (exclusive) of the segment that begins at `from`.
  int segmentEnd(int from) {
    var segment = words.get(from).segment();
    var to = from + 1;
    while (to < words.size() && words.get(to).segment() == segment) {
      to++;
    }
    return to;
  }

  /// The lexicons that may judge a range: those whose language no other beats there.
  long speaking(int from, int to) {
    return wording.speaking(tongues(from, to));
  }

  /// The languages in which a range may be written; none when its function words do not tell.
  long tongues(int from, int to) {
    return Tongues.of(meanings, from, to);
  }

  /// The end (exclusive) of the longest phrase of a list that begins at `start` and stays before
  /// `limit`, or -1.
  int match(Listing listing, int start, int limit, long lexicons) {
    return match(listing, start, limit, lexicons, lexicons);
  }

  /// The same of phrases that the team took out of a list: as they are, in whatever language.
  int matchTaken(Listing listing, int start, int limit) {
    return match(listing, start, limit, wording.allLexicons(), 0);
  }

  private int match(Listing listing, int start, int limit, long lexicons, long fillers) {
    return Math.max(
        match(meanings[start].openings(), listing, start, limit, lexicons, fillers),
        match(wording.freeOpenings(words.get(start)), listing, start, limit, lexicons, fillers));
  }

  private int match(
      Meaning.Openings openings,
      Listing listing,
      int start,
      int limit,
      long lexicons,
      long fillers) {
    var longest = -1;
    for (var opening : listing.isEmpty() ? openings.empty() : openings.others()) {
      if (opening.listing() == listing && (opening.lexicons() & lexicons) != 0) {
        longest = Math.max(longest, opening.match(this, start, limit, fillers));
      }
    }
    return longest;
  }

  /// Whether a phrase of a list stands anywhere in a range.
  boolean contains(Listing listing, int from, int to, long lexicons) {
    for (var i = from; i < to; i++) {
      if (match(listing, i, to, lexicons) > i) {
        return true;
      }
    }
    return false;
  }

  /// Marks the words of a range that belong to a phrase of a list.
  ///
  /// @return whether there are any
  boolean cover(Listing listing, int from, int to, long lexicons, boolean[] covered) {
    var some = false;
    for (var i = from; i < to; i++) {
      var end = match(listing, i, to, lexicons);
      if (end > i) {
        Arrays.fill(covered, i - from, end - from, true);
        some = true;
      }
    }
    return some;
  }

  /// Whether a word may stand inside a phrase: a filler, or a number ("see my *last 2* emails").
  boolean isGap(int at, long fillers) {
    return meanings[at].is(Trait.FILLER, fillers) || (fillers != 0 && words.get(at).hasDigit());
  }

  void countComparison() {
    comparisons++;
  }

  /// How often a word was held against a phrase so far: never more than a constant for each word
  /// that was read.
  int comparisons() {
    return comparisons;
  }
}
