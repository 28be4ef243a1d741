package vna.touch.rule;

import java.util.List;
import java.util.Set;

/// What one language's words tell about a value.
///
/// @param generic words that fit every buyer
/// @param genericPhrases phrases that do
/// @param aboutUs phrases of the seller's own story
/// @param buyers words for the buyer ("you")
record ValueLexicon(
    Set<String> generic, PhraseList genericPhrases, PhraseList aboutUs, Set<String> buyers) {
  static final ValueLexicon NONE =
      new ValueLexicon(Set.of(), PhraseList.NONE, PhraseList.NONE, Set.of());

  /// With a team's own stories.
  ValueLexicon with(List<String> ourStories) {
    return new ValueLexicon(generic, genericPhrases, aboutUs.and(ourStories), buyers);
  }
}
