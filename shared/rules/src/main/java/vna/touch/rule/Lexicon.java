package vna.touch.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the words of one language are worth: which carry nothing, and which phrases say nothing.
///
/// A word that is in none of these lists is content: what the lists do not know is never blamed.
///
/// @param language its code, as in a playbook's `languages`
/// @param words single words that carry nothing
/// @param phrases phrases that say nothing
/// @param asks what is wrong with an ask
/// @param values what is wrong with a value
record Lexicon(
    String language, IdleWords words, IdlePhrases phrases, AskLexicon asks, ValueLexicon values) {

  /// Words that carry nothing, always or in bad company.
  ///
  /// @param function articles, pronouns, auxiliaries: they tell the language too
  /// @param fillers may also stand inside a phrase
  /// @param chase carry nothing beside a chasing phrase ("checking in on *the status*")
  /// @param courtesy carry nothing beside thanks and wishes ("thanks for *your time*")
  /// @param papers things of ours: like `chase`, but content when they are brought ("with the
  ///   offer")
  /// @param bringing words by which a paper is brought
  record IdleWords(
      Set<String> function,
      Set<String> fillers,
      Set<String> chase,
      Set<String> courtesy,
      Set<String> papers,
      Set<String> bringing) {
    static final IdleWords NONE =
        new IdleWords(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /// Phrases that say nothing.
  ///
  /// @param chasing wherever they open a sentence
  /// @param questions "any news?", as a sentence of its own
  /// @param faint unless something else is said with them
  /// @param faintWords single words like that; in an ask they are no evidence
  /// @param wishes "happy new year"
  /// @param hopes "hope you are well"
  /// @param thanks "thank you"
  /// @param greetings what a name follows
  /// @param farewells what a signature follows
  /// @param ownFollowUps "I will call you next week"
  /// @param nones ways to say that there is nothing
  /// @param stubs ways to fill a field with nothing, when they are all of it
  /// @param hearsay ways to say that the buyer expects to hear from us
  record IdlePhrases(
      PhraseList chasing,
      PhraseList questions,
      PhraseList faint,
      PhraseList faintWords,
      PhraseList wishes,
      PhraseList hopes,
      PhraseList thanks,
      PhraseList greetings,
      PhraseList farewells,
      PhraseList ownFollowUps,
      PhraseList nones,
      PhraseList stubs,
      PhraseList hearsay) {

    /// Only ways to say nothing at all.
    static IdlePhrases of(PhraseList nones, PhraseList stubs) {
      var none = PhraseList.NONE;
      return new IdlePhrases(
          none, none, none, none, none, none, none, none, none, none, nones, stubs, none);
    }

    private IdlePhrases with(List<String> chases) {
      return new IdlePhrases(
          chasing.and(chases),
          questions,
          faint,
          faintWords,
          wishes,
          hopes,
          thanks,
          greetings,
          farewells,
          ownFollowUps,
          nones,
          stubs,
          hearsay);
    }
  }

  /// Words between spaces or line ends, folded.
  static Set<String> words(String listed) {
    return Arrays.stream(listed.split("\\s+"))
        .filter(word -> !word.isBlank())
        .map(Words::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// A language of which we know nothing.
  static Lexicon bare(String language) {
    return new Lexicon(
        language,
        IdleWords.NONE,
        IdlePhrases.of(PhraseList.NONE, PhraseList.NONE),
        AskLexicon.NONE,
        ValueLexicon.NONE);
  }

  /// With a team's own phrases.
  Lexicon with(
      List<String> chases, List<String> orders, List<String> vagueActs, List<String> ourStories) {
    return new Lexicon(
        language,
        words,
        phrases.with(chases),
        asks.with(orders, vagueActs),
        values.with(ourStories));
  }

  /// Whether a word carries nothing of itself.
  boolean isIdle(String word) {
    return words.function().contains(word) || words.fillers().contains(word);
  }
}
