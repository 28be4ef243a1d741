package vna.touch.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The content of a text as word stems, to see what two texts share.
///
/// Light stemming of English and German endings: enough to let "change", "changes" and "changed"
/// meet.
final class Stems {
  private static final int SHORTEST = 4;
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ings", "ing", "ern", "eren", "iert", "ies", "ied", "en", "er", "es",
          "ed", "em", "e", "s", "n", "y");

  private Stems() {}

  /// What a text is about.
  static Set<String> of(String text, TouchSituation situation) {
    return new HashSet<>(inOrder(text, situation));
  }

  /// The same in the order of the text, repeated words too.
  static List<String> inOrder(String text, TouchSituation situation) {
    return Reading.of(text, Wording.of(situation.playbook()), Names.NONE).content().stream()
        .map(word -> stem(word.text()))
        .toList();
  }

  /// Words that fit every buyer, and so tell nothing when two texts share them.
  static Set<String> generic(TouchSituation situation) {
    return Wording.of(situation.playbook()).lexicons().stream()
        .flatMap(lexicon -> lexicon.values().generic().stream())
        .map(Stems::stem)
        .collect(Collectors.toSet());
  }

  /// A word without its ending.
  static String stem(String word) {
    if (!Character.isLetter(word.codePointAt(0))) {
      return word;
    }
    var stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    for (var ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
