package vna.touch.rule;

import java.util.List;

/// Light stemming of English and German endings: enough to let "change", "changes" and "changed"
/// meet.
final class Stems {
  private static final int SHORTEST = 4;
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ings", "ing", "ern", "eren", "iert", "ies", "ied", "en", "er", "es",
          "ed", "em", "e", "s", "n", "y");
  private static final String LAST_LETTERS = "esgndtrmy";

  private Stems() {}

  /// A word without its ending.
  static String stem(String word) {
    if (word.length() <= SHORTEST
        || LAST_LETTERS.indexOf(word.charAt(word.length() - 1)) < 0
        || !Character.isLetter(word.codePointAt(0))) {
      return word;
    }
    var stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    for (var ending : ENDINGS) {
      if (stem.length() - ending.length() >= SHORTEST && stem.endsWith(ending)) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
