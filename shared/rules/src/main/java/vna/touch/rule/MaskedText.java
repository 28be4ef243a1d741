package vna.touch.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A text as one of many of a rep's: with its names, numbers and dates masked, what is left is what
/// could go to anybody.
///
/// Two are near-copies by the measure of [NearDuplicate]. Runs of words are kept as sorted hashes,
/// so that each text of a week can be compared with each.
public final class MaskedText {
  private static final String NAME = "<name>";
  private static final String NUMBER = "<number>";
  private static final Set<String> DATES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "januar",
          "februar",
          "maerz",
          "mai",
          "juni",
          "juli",
          "oktober",
          "dezember",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "montag",
          "dienstag",
          "mittwoch",
          "donnerstag",
          "freitag",
          "samstag",
          "sonnabend",
          "sonntag");

  private final List<String> words;
  private final int[] longRuns;
  private final ShortText asShort;

  /// What short texts are compared by, each as sorted hashes.
  private record ShortText(int[] words, int[] pairs, int[] content) {
    private static final int[] NOTHING = {};
    static final ShortText NONE = new ShortText(NOTHING, NOTHING, NOTHING);

    static ShortText of(List<String> words) {
      return new ShortText(
          sorted(words.stream().mapToInt(String::hashCode)),
          runs(words, 2),
          sorted(
              words.stream()
                  .filter(word -> !English.LEXICON.isIdle(word) && !German.LEXICON.isIdle(word))
                  .mapToInt(String::hashCode)));
    }

    boolean isNear(ShortText other) {
      return jaccard(words, other.words) >= NearDuplicate.WORDS
          || (Math.min(words.length, other.words.length) > 2
              && jaccard(pairs, other.pairs) >= NearDuplicate.PAIRS
              && jaccard(content, other.content) >= NearDuplicate.PAIRS);
    }
  }

  private MaskedText(List<String> words) {
    this.words = words;
    longRuns = isLong() ? runs(words, 3) : ShortText.NOTHING;
    asShort = isLong() ? ShortText.NONE : ShortText.of(words);
  }

  /// @param names of people and organisations; each word of them is masked
  public static MaskedText of(String text, Collection<String> names) {
    var masked = new HashSet<String>();
    for (var name : names) {
      Words.of(name).forEach(word -> masked.add(word.text()));
    }
    var words = new ArrayList<String>();
    for (var word : Words.of(text)) {
      var kept = masked(word, masked);
      // However many words a name or a date has, it is one.
      if (words.isEmpty() || kept.equals(word.text()) || !kept.equals(words.getLast())) {
        words.add(kept);
      }
    }
    return new MaskedText(words);
  }

  private static String masked(Word word, Set<String> names) {
    if (word.hasDigit() || DATES.contains(word.text())) {
      return NUMBER;
    }
    return names.contains(word.text()) ? NAME : word.text();
  }

  /// Whether both say nearly the same; a text without words says nothing.
  ///
  /// @param min similarity (0 to 1) from which long texts are the same
  public boolean isNearCopyOf(MaskedText other, double min) {
    if (isLong() && other.isLong()) {
      return jaccard(longRuns, other.longRuns) >= min;
    }
    // What differs so much in length cannot share enough.
    var shorter = Math.min(words.size(), other.words.size());
    var longer = Math.max(words.size(), other.words.size());
    return shorter > 0 && longer <= 2 * shorter && inShort().isNear(other.inShort());
  }

  private boolean isLong() {
    return words.size() >= NearDuplicate.LONG;
  }

  private ShortText inShort() {
    return isLong() ? ShortText.of(words) : asShort;
  }

  private static int[] runs(List<String> words, int length) {
    return sorted(
        IntStream.rangeClosed(0, words.size() - length)
            .map(i -> words.subList(i, i + length).hashCode()));
  }

  private static int[] sorted(IntStream hashes) {
    return hashes.sorted().distinct().toArray();
  }

  private static double jaccard(int[] one, int[] other) {
    var shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    var all = one.length + other.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
