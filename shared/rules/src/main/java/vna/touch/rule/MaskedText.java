package vna.touch.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vna.playbook.Playbook;

/// A text as one of many of a rep's: with its names, numbers and dates masked, what is left is what
/// could go to anybody.
public final class MaskedText {
  private final Sketch sketch;

  private MaskedText(Sketch sketch) {
    this.sketch = sketch;
  }

  /// @param names of people and organisations; each word of them is masked
  public static MaskedText of(String text, Collection<String> names, Playbook playbook) {
    var words = new HashSet<String>();
    for (var name : names) {
      Words.of(name).forEach(word -> words.add(word.text()));
    }
    return new MaskedText(
        Sketch.masked(Text.of(text, Wording.of(playbook)), new Names(words, Set.of(), Set.of())));
  }

  /// Whether both say nearly the same; a text without words says nothing.
  ///
  /// @param min similarity (0 to 1) from which long texts are the same
  public boolean isNearCopyOf(MaskedText other, double min) {
    return sketch.isSame(other.sketch, min);
  }
}
