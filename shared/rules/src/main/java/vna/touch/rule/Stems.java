package vna.touch.rule;

import java.util.List;
import java.util.stream.IntStream;

/// Light stemming of English and German endings: enough to let "change", "changes" and "changed"
/// meet.
final class Stems {
  private static final int SHORTEST = 4;
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ings", "ing", "ern", "eren", "iert", "ies", "ied", "en", "er", "es",
          "ed", "em", "e", "s", "n", "y");
  private static final String[][] BY_LAST_LETTER = byLastLetter();

  private Stems() {}

  private static String[][] byLastLetter() {
    return IntStream.rangeClosed('a', 'z')
        .mapToObj(letter ->
            ENDINGS.stream()
                .filter(ending -> ending.charAt(ending.length() - 1) == letter)
                .toArray(String[]::new))
        .toArray(String[][]::new);
  }

  /// A word without its ending.
  static String stem(String word) {
    if (word.length() <= SHORTEST || !Character.isLetter(word.codePointAt(0))) {
      return word;
    }
    var stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    var last = stem.charAt(stem.length() - 1) - 'a';
    if (last < 0 || last >= BY_LAST_LETTER.length) {
      return stem;
    }
    for (var ending : BY_LAST_LETTER[last]) {
      if (stem.length() - ending.length() >= SHORTEST && stem.endsWith(ending)) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
