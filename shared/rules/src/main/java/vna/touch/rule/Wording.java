package vna.touch.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vna.playbook.Phrases;
import vna.playbook.Playbook;

/// The word lists that speak for a team: those of its languages, with its own phrases.
///
/// @param lexicons one for each language, and the one that always speaks
/// @param removed empty phrases that the team took out: words inside one are no evidence
/// @param removedOrders the same of orders
/// @param removedVagueAsks the same of vague acts
/// @param removedAboutUs the same of our own stories
record Wording(
    List<Lexicon> lexicons,
    PhraseList removed,
    PhraseList removedOrders,
    PhraseList removedVagueAsks,
    PhraseList removedAboutUs) {
  private static final String REMOVED = "-";

  /// As a playbook wants it. Languages that we have no lists for speak only with the team's
  /// phrases.
  static Wording of(Playbook playbook) {
    var lexicons = new ArrayList<Lexicon>();
    lexicons.add(Anywhere.LEXICON);
    var removed = PhraseList.NONE;
    var removedOrders = PhraseList.NONE;
    var removedVagueAsks = PhraseList.NONE;
    var removedAboutUs = PhraseList.NONE;
    for (var language : playbook.languages()) {
      var own = playbook.phrases().getOrDefault(language, Phrases.NONE);
      lexicons.add(
          shipped(language)
              .with(
                  added(own, Phrases::empty),
                  added(own, Phrases::order),
                  added(own, Phrases::vagueAsk),
                  added(own, Phrases::aboutUs)));
      removed = removed.and(taken(own, Phrases::empty));
      removedOrders = removedOrders.and(taken(own, Phrases::order));
      removedVagueAsks = removedVagueAsks.and(taken(own, Phrases::vagueAsk));
      removedAboutUs = removedAboutUs.and(taken(own, Phrases::aboutUs));
    }
    return new Wording(
        List.copyOf(lexicons), removed, removedOrders, removedVagueAsks, removedAboutUs);
  }

  private static Lexicon shipped(String language) {
    return switch (language) {
      case "en" -> English.LEXICON;
      case "de" -> German.LEXICON;
      default -> Lexicon.bare(language);
    };
  }

  private static List<String> added(Phrases own, Function<Phrases, List<String>> list) {
    return list.apply(own).stream().filter(phrase -> !phrase.startsWith(REMOVED)).toList();
  }

  private static List<String> taken(Phrases own, Function<Phrases, List<String>> list) {
    return list.apply(own).stream()
        .filter(phrase -> phrase.startsWith(REMOVED))
        .map(phrase -> phrase.substring(REMOVED.length()))
        .toList();
  }
}
