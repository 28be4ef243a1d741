package vna.touch.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A phrase as a pattern over words: `touch|touching base`, `nachgehakt|nachhak*`, `any news?`.
///
/// In a pattern `a|b` is either word, a final `*` stands for any ending, and a final `?` makes the
/// word optional (never the first). Between two words up to [#GAP] fillers may stand. Matching
/// takes time proportional to the phrase's length, whatever the text.
final class Phrase {
  private static final int GAP = 2;

  /// Words over which a phrase may stretch.
  private static final int LONGEST = 63;

  private static final String NUMBER = "#";

  private record Slot(
      Set<String> words, List<String> beginnings, boolean isNumber, boolean optional) {
    // A HashSet: this is where most of the time of a judgement goes, and it is the fastest.
    Slot {
      words = new HashSet<>(words);
      beginnings = List.copyOf(beginnings);
    }

    boolean fits(Word word) {
      return words.contains(word.text())
          || (isNumber && word.hasDigit())
          || (!beginnings.isEmpty() && beginnings.stream().anyMatch(word.text()::startsWith));
    }
  }

  private final Slot[] slots;

  private Phrase(List<Slot> slots) {
    this.slots = slots.toArray(Slot[]::new);
  }

  /// A phrase of our own lists.
  static Phrase of(String pattern) {
    return new Phrase(Arrays.stream(pattern.strip().split(" +")).map(Phrase::slot).toList());
  }

  /// A phrase as a team wrote it: these words.
  static Phrase literal(String phrase) {
    return new Phrase(
        Words.of(phrase).stream()
            .map(word -> new Slot(Set.of(word.text()), List.of(), false, false))
            .toList());
  }

  private static Slot slot(String written) {
    var optional = written.endsWith("?");
    var words = new TreeSet<String>();
    var beginnings = new ArrayList<String>();
    var isNumber = false;
    for (var choice :
        (optional ? written.substring(0, written.length() - 1) : written).split("\\|", -1)) {
      if (choice.equals(NUMBER)) {
        isNumber = true;
      } else if (choice.endsWith("*")) {
        beginnings.add(Words.fold(choice));
      } else {
        words.add(Words.fold(choice));
      }
    }
    return new Slot(words, beginnings, isNumber, optional);
  }

  boolean isBlank() {
    return slots.length == 0;
  }

  /// The words with which it can begin.
  Set<String> firstWords() {
    return slots[0].words();
  }

  /// The beginnings of words with which it can begin.
  List<String> firstBeginnings() {
    return slots[0].beginnings();
  }

  /// Whether it can begin with a number.
  boolean opensWithNumber() {
    return slots[0].isNumber();
  }

  /// The end (exclusive) of the longest match that begins at `start` and stays before `limit`, or
  /// -1.
  ///
  /// @param fillers lexicons whose fillers may stand in its gaps
  /// @param isOpened whether it is known that the word at `start` is one that it begins with
  int match(Text text, int start, int limit, long fillers, boolean isOpened) {
    if (!isOpened && !slots[0].fits(text.word(start))) {
      return -1;
    }
    text.countComparison();
    // Bit n: the slots so far can end n words after the start.
    var ends = 2L;
    for (var i = 1; i < slots.length; i++) {
      var slot = slots[i];
      var reached = slot.optional() ? ends : 0L;
      for (var left = ends; left != 0; left &= left - 1) {
        reached |= ends(slot, Long.numberOfTrailingZeros(left), text, start, limit, fillers);
      }
      if (reached == 0) {
        return -1;
      }
      ends = reached;
    }
    return start + LONGEST - Long.numberOfLeadingZeros(ends);
  }

  private static long ends(Slot slot, int from, Text text, int start, int limit, long fillers) {
    var ends = 0L;
    for (var at = from; at <= from + GAP && at < LONGEST && start + at < limit; at++) {
      text.countComparison();
      if (slot.fits(text.word(start + at))) {
        ends |= 1L << (at + 1);
      }
      if (!text.isGap(start + at, fillers)) {
        break;
      }
    }
    return ends;
  }
}
