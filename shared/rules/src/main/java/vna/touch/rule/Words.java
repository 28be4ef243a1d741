package vna.touch.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Splits a text into words: NFKC, root locale; emoji, control and invisible characters count for
/// nothing.
///
/// The work is linear, and bounded by [#MAX_LENGTH] whatever comes.
final class Words {
  /// Characters that are read: the longest draft. What is longer was refused at the door.
  static final int MAX_LENGTH = 20_000;

  /// A point after these ends no sentence.
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "hr", "fr", "nr", "no", "ca", "vs", "approx",
          "bzw", "ggf", "inkl", "evtl", "vgl", "zzgl", "usw", "etc", "eg", "ie");

  private static final int FIRST_MARK = 0x300;
  private static final int FIRST_IDEOGRAPH = 0x2e80;

  // Common beyond Latin-1, and the same after NFKC.
  private static final String PLAIN =
      "\u00a3\u00a7\u00ab\u00b0\u00bb\u0141\u0142\u015a\u015b\u0152\u0153\u0160\u0161\u017d\u017e\u2013\u2014\u2018"
          + "\u2019\u201a\u201c\u201d\u201e\u2022\u20ac";

  /// Letters that nobody sees: fillers of Korean syllables.
  private static final String INVISIBLE = "\u115f\u1160\u3164\uffa0";

  private static final String BREAKS = ",()[]{}<>\"\u201c\u201d\u201e\u00ab\u00bb\u3001\u060c";
  private static final String ENDS = "!?;:|\n\r\u2022\u2014\u3002\u061f\u0964\u2028\u2029";
  private static final String APOSTROPHES = "'\u2019\u2018\u02bc`\u00b4\u2032";

  private final String text;
  private final List<Word> words;
  private final StringBuilder word = new StringBuilder();
  private String lastWord = "";
  private int start;
  private int segment;
  private int line;
  private boolean segmentHasWord;
  private boolean capital;
  private boolean hasDigit;
  private boolean asWritten;
  private boolean broken = true;
  private boolean hyphened;

  private Words(String text) {
    this.text = text;
    this.words = new ArrayList<>(text.length() / 5 + 1);
  }

  /// The words of a text, in order.
  static List<Word> of(String text) {
    var splitter = new Words(plain(text));
    splitter.split();
    return splitter.words;
  }

  /// A word of a list, spelled as [Word#text] is.
  static String fold(String listed) {
    return String.join("", of(listed).stream().map(Word::text).toList());
  }

  // Symbols go before NFKC, which would turn some of them into letters (the trade mark sign into
  // "TM").
  private static String plain(String text) {
    var end = Math.min(text.length(), MAX_LENGTH);
    if (isPlain(text, end)) {
      return text.substring(0, end);
    }
    var kept = new StringBuilder();
    for (var i = 0; i < end; ) {
      var c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.OTHER_SYMBOL -> kept.appendCodePoint(isCircled(c) ? c : ' ');
        case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> kept.append(' ');
        case Character.FORMAT, Character.ENCLOSING_MARK -> {}
        case Character.OTHER_LETTER -> kept.appendCodePoint(INVISIBLE.indexOf(c) >= 0 ? ' ' : c);
        default -> kept.appendCodePoint(c == '\u2139' ? ' ' : c);
      }
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFKC);
  }

  // Letters in circles are letters.
  private static boolean isCircled(int c) {
    return c >= 0x24b6 && c <= 0x24e9;
  }

  // Most texts hold nothing that NFKC changes; to see that is much cheaper than to do it.
  private static boolean isPlain(String text, int end) {
    for (var i = 0; i < end; i++) {
      var c = text.charAt(i);
      if (c >= 0xa0 && !(c >= 0xc0 && c < 0x132) && PLAIN.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private void split() {
    var i = 0;
    while (i < text.length()) {
      var end = plainWordEnd(i);
      if (end > i) {
        plainWord(i, end);
        i = end;
        continue;
      }
      var c = text.codePointAt(i);
      var next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        letter(c, i);
      } else if (isMark(c)) {
        mark(c);
      } else if (!isInside(c, next)) {
        separator(c, i, next);
      } else {
        word.appendCodePoint(c == '.' || c == ',' ? c : '\'');
        asWritten = false;
      }
      i = next;
    }
    endWord(text.length());
  }

  // Most words are of plain letters and end at a space or a plain mark: those need no care.
  private int plainWordEnd(int from) {
    if (!word.isEmpty()) {
      return from;
    }
    var end = from;
    while (end < text.length() && isPlainLetter(text.charAt(end))) {
      end++;
    }
    if (end == from || end == text.length()) {
      return end;
    }
    var next = text.charAt(end);
    var isInNumber =
        (next == '.' || next == ',')
            && Character.isDigit(text.charAt(end - 1))
            && end + 1 < text.length()
            && Character.isDigit(text.charAt(end + 1));
    return next < 0x80 && APOSTROPHES.indexOf(next) < 0 && !isInNumber ? end : from;
  }

  private static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  private void plainWord(int from, int end) {
    var asIs = text.substring(from, end);
    var digits = false;
    var capitals = false;
    for (var i = from; i < end; i++) {
      var c = text.charAt(i);
      digits |= c <= '9';
      capitals |= c >= 'A' && c <= 'Z';
    }
    hasDigit = digits;
    var first = text.charAt(from);
    add(capitals ? lower(from, end) : asIs, asIs, first >= 'A' && first <= 'Z');
  }

  private String lower(int from, int end) {
    var letters = new char[end - from];
    for (var i = from; i < end; i++) {
      var c = text.charAt(i);
      letters[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return String.valueOf(letters);
  }

  private void letter(int c, int at) {
    if (isIdeograph(c)) {
      endWord(at);
    }
    if (word.isEmpty()) {
      start = at;
      capital = Character.isUpperCase(c) || Character.isTitleCase(c);
      hasDigit = false;
      asWritten = true;
    }
    hasDigit |= Character.isDigit(c);
    fold(c);
    if (isIdeograph(c)) {
      endWord(at + Character.charCount(c));
    }
  }

  // Marks on Latin letters are accents or decoration; other scripts write vowels with them.
  private void mark(int c) {
    if (!word.isEmpty() && !isLatin(word.codePointBefore(word.length()))) {
      word.appendCodePoint(c);
    }
    asWritten = false;
  }

  // An apostrophe between letters, a point or comma between digits.
  private boolean isInside(int c, int next) {
    if (word.isEmpty() || next >= text.length()) {
      return false;
    }
    var before = word.codePointBefore(word.length());
    var after = text.codePointAt(next);
    if (APOSTROPHES.indexOf(c) >= 0) {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    return (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
  }

  private void separator(int c, int at, int next) {
    var last = endWord(at);
    if (c == ' ') {
      hyphened = false;
      return;
    }
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      line++;
    }
    if (isEnd(c, next, last)) {
      endSegment();
    } else if (BREAKS.indexOf(c) >= 0) {
      broken = true;
    } else if (c == '-' || c == '\u2010' || c == '\u2011') {
      hyphened = !last.isEmpty();
    } else {
      hyphened = false;
    }
  }

  private boolean isEnd(int c, int next, String last) {
    var beforeSpace = next >= text.length() || !Character.isLetterOrDigit(text.codePointAt(next));
    if (c == '.') {
      // "26.11., at ten" is one sentence.
      return beforeSpace
          && !(next < text.length() && text.charAt(next) == ',')
          && !ABBREVIATIONS.contains(last)
          && last.length() != 1
          && !(hasDigit && last.length() == 2);
    }
    if (c == ':') {
      return beforeSpace || last.isEmpty() || !Character.isDigit(last.charAt(last.length() - 1));
    }
    if (c == '-' || c == '\u2013') {
      return last.isEmpty() && beforeSpace;
    }
    return ENDS.indexOf(c) >= 0;
  }

  // The word that ends here, or an empty one.
  private String endWord(int end) {
    if (!word.isEmpty()) {
      var folded = word.toString();
      word.setLength(0);
      add(folded, asWritten ? folded : text.substring(start, end), capital);
    }
    var ended = lastWord;
    lastWord = "";
    return ended;
  }

  private void add(String folded, String written, boolean isCapital) {
    words.add(new Word(folded, written, segment, line, isCapital, hasDigit, broken, hyphened));
    lastWord = folded;
    segmentHasWord = true;
    broken = false;
    hyphened = false;
  }

  private void endSegment() {
    if (segmentHasWord) {
      segment++;
      segmentHasWord = false;
    }
    broken = true;
    hyphened = false;
  }

  private void fold(int c) {
    if (c < 0x80) {
      var lower = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
      asWritten &= lower == c;
      word.append((char) lower);
    } else {
      asWritten = false;
      word.append(folded(c));
    }
  }

  private static String folded(int c) {
    var lower = Character.toString(c).toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "ä", "æ" -> "ae";
      case "ö", "œ" -> "oe";
      case "ü" -> "ue";
      case "ß" -> "ss";
      case "ø" -> "o";
      case "ł" -> "l";
      default -> isLatin(c) ? withoutAccent(lower) : lower;
    };
  }

  private static String withoutAccent(String letter) {
    var bare = new StringBuilder();
    Normalizer.normalize(letter, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isMark(int c) {
    if (c < FIRST_MARK) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isIdeograph(int c) {
    if (c < FIRST_IDEOGRAPH) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
