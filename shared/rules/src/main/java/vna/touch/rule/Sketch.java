package vna.touch.rule;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.IntPredicate;

/// What is left of a text when it is to be compared with others: sorted hashes of its words and of
/// their runs. Two texts of which [#isSame] holds say the same in nearly the same words (`rules.md`
/// section A, last paragraph).
///
/// From [#LONG] words on by runs of three words. A shorter text would escape that with one word
/// changed, so it is compared by runs of two, and by its words in any order, whichever says yes.
/// Other numbers are another text.
public final class Sketch {
  /// Of a text that says nothing; the same as no other.
  public static final Sketch NONE =
      new Sketch(0, new int[0], new int[0], new int[0], new int[0], new int[0]);

  private static final int LONG = 30;
  private static final double PAIRS = 0.6;
  private static final double CONTENTS = 0.65;
  private static final double WORDS = 0.8;

  /// Words from which on no short text can be the same.
  private static final int BEYOND_SHORT = 40;

  /// Hashes that a bounded sketch keeps of a long text, the smallest: enough to tell similarity
  /// within a few percent.
  private static final int KEPT = 96;

  private static final int PARTS = 5;

  private final int size;
  private final int[] words;
  private final int[] contents;
  private final int[] numbers;
  private final int[] pairs;
  private final int[] triples;

  private Sketch(int size, int[] words, int[] contents, int[] numbers, int[] pairs, int[] triples) {
    this.size = size;
    this.words = words;
    this.contents = contents;
    this.numbers = numbers;
    this.pairs = pairs;
    this.triples = triples;
  }

  /// Of all words as they are.
  static Sketch of(Text text) {
    var hashes = new int[text.size()];
    for (var i = 0; i < hashes.length; i++) {
      hashes[i] = mixed(text.word(i).text().hashCode());
    }
    var all = text.wording().allLexicons();
    return of(hashes, i -> !text.isIdle(i, all), i -> text.word(i).hasDigit());
  }

  /// Of the words with names, numbers and dates masked: what is left when a text goes to somebody
  /// else on another day.
  static Sketch masked(Text text, Names names) {
    var all = text.wording().allLexicons();
    var hashes = new int[text.size()];
    var content = new boolean[text.size()];
    var size = 0;
    for (var i = 0; i < text.size(); i++) {
      var mask = mask(text, i, names, all);
      if (mask == 0 || size == 0 || hashes[size - 1] != mask) {
        content[size] = mask == 0 && !text.isIdle(i, all);
        hashes[size] = mask == 0 ? mixed(text.word(i).text().hashCode()) : mask;
        size++;
      }
    }
    return of(Arrays.copyOf(hashes, size), i -> content[i], _ -> false);
  }

  private static int mask(Text text, int at, Names names, long lexicons) {
    var word = text.word(at);
    if (word.hasDigit() || text.is(at, Trait.DATE, lexicons)) {
      return 1;
    }
    return names.hasAnywhere(word.text()) ? 2 : 0;
  }

  private static Sketch of(int[] hashes, IntPredicate isContent, IntPredicate isNumber) {
    return new Sketch(
        hashes.length,
        sorted(hashes),
        chosen(hashes, isContent),
        chosen(hashes, isNumber),
        runs(hashes, 2),
        hashes.length < LONG ? new int[0] : runs(hashes, 3));
  }

  /// The same in at most a kilobyte and a half, however long the text is.
  Sketch bounded() {
    if (size < BEYOND_SHORT) {
      return this;
    }
    var none = new int[0];
    return new Sketch(
        size, none, none, numbers.length > KEPT ? none : numbers, none, smallest(triples));
  }

  private static int[] smallest(int[] sorted) {
    return sorted.length > KEPT ? Arrays.copyOf(sorted, KEPT) : sorted;
  }

  /// Whether nothing was said.
  boolean isEmpty() {
    return size == 0;
  }

  /// @param min similarity (0 to 1) from which long texts are the same
  boolean isSame(Sketch other, double min) {
    if (size == 0 || other.size == 0 || !Arrays.equals(numbers, other.numbers)) {
      return false;
    }
    if (Math.min(size, other.size) >= LONG) {
      return similarity(triples, other.triples) >= min;
    }
    return similarity(words, other.words) >= WORDS
        || (Math.min(size, other.size) > 2
            && similarity(pairs, other.pairs) >= PAIRS
            // In a short text one word decides what it is about: "delivery date of the pump", "...
            // of the valve".
            && similarity(contents, other.contents) >= CONTENTS);
  }

  // Jaccard; where only the smallest hashes were kept, of the smallest of both together.
  private static double similarity(int[] one, int[] other) {
    var limit = one.length == KEPT || other.length == KEPT ? KEPT : one.length + other.length;
    var shared = 0;
    var all = 0;
    for (int i = 0, j = 0; all < limit && (i < one.length || j < other.length); all++) {
      if (j == other.length || (i < one.length && one[i] < other[j])) {
        i++;
      } else if (i == one.length || other[j] < one[i]) {
        j++;
      } else {
        shared++;
        i++;
        j++;
      }
    }
    return all == 0 ? 0 : (double) shared / all;
  }

  private static int[] runs(int[] hashes, int length) {
    if (hashes.length < length) {
      return new int[0];
    }
    var runs = new int[hashes.length - length + 1];
    for (var i = 0; i < runs.length; i++) {
      var run = 0;
      for (var j = i; j < i + length; j++) {
        run = mixed(31 * run + hashes[j]);
      }
      runs[i] = run;
    }
    return sorted(runs);
  }

  private static int[] chosen(int[] hashes, IntPredicate wanted) {
    var chosen = new int[hashes.length];
    var count = 0;
    for (var i = 0; i < hashes.length; i++) {
      if (wanted.test(i)) {
        chosen[count++] = hashes[i];
      }
    }
    return sorted(Arrays.copyOf(chosen, count));
  }

  private static int[] sorted(int[] hashes) {
    var sorted = hashes.clone();
    Arrays.sort(sorted);
    var count = 0;
    for (var i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return count == sorted.length ? sorted : Arrays.copyOf(sorted, count);
  }

  // The last step of MurmurHash3: near words get hashes that are far apart.
  private static int mixed(int hash) {
    var h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /// As a text, for a row.
  public String toText() {
    if (size == 0) {
      return "";
    }
    var parts = List.of(words, contents, numbers, pairs, triples);
    var length = 1 + parts.stream().mapToInt(part -> 1 + part.length).sum();
    var bytes = new byte[length * Integer.BYTES];
    var at = put(bytes, 0, size);
    for (var part : parts) {
      at = put(bytes, at, part.length);
      for (var hash : part) {
        at = put(bytes, at, hash);
      }
    }
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  /// What [#toText] wrote; [#NONE] of a text that it did not.
  public static Sketch parse(String text) {
    try {
      var bytes = Base64.getDecoder().decode(text);
      return bytes.length == 0 ? NONE : read(bytes);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException _) {
      return NONE;
    }
  }

  private static Sketch read(byte[] bytes) {
    var parts = new int[PARTS][];
    var at = Integer.BYTES;
    for (var i = 0; i < PARTS; i++) {
      parts[i] = new int[Math.min(get(bytes, at), bytes.length)];
      at += Integer.BYTES;
      for (var j = 0; j < parts[i].length; j++, at += Integer.BYTES) {
        parts[i][j] = get(bytes, at);
      }
    }
    return new Sketch(get(bytes, 0), parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  private static int put(byte[] bytes, int at, int value) {
    for (var i = 0; i < Integer.BYTES; i++) {
      bytes[at + i] = (byte) (value >>> (8 * i));
    }
    return at + Integer.BYTES;
  }

  private static int get(byte[] bytes, int at) {
    var value = 0;
    for (var i = 0; i < Integer.BYTES; i++) {
      value |= (bytes[at + i] & 0xff) << (8 * i);
    }
    return value;
  }
}
