package vna.touch.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells the language of a sentence by its function words.
///
/// They are the commonest words of a language and hardly ever borrowed, so that two or three of
/// them tell it even in a line typed in a hurry, where statistics over letters err; and a sentence
/// without any ("Any update?") is too short to be told, so that it stays open to every list of the
/// team.
final class Tongues {
  private static final int TELLING = 2;

  private static final Map<String, Set<String>> BY_LANGUAGE =
      Map.of(
          "en",
          English.LEXICON.words().getOrDefault(Trait.FUNCTION, Set.of()),
          "de",
          German.LEXICON.words().getOrDefault(Trait.FUNCTION, Set.of()),
          "fr",
          Lexicon.words(
              """
              le la les un une des du de et est que qui pour dans sur avec vous nous je il elle ce cette ces au aux
              pas plus ne en votre vos notre nos son sa ses par mais ou où si comme tout leur sont été avez avons
              """),
          "es",
          Lexicon.words(
              """
              el la los las un una de del y que en es por para con su sus se lo al como más pero sin sobre este
              esta hay ha han le les nos usted ustedes mi yo muy ya qué cómo son está fue
              """),
          "it",
          Lexicon.words(
              """
              il lo la i gli le un una di del della dei delle e che in per con su è sono non si da dal alla al ai
              come più ma anche questo questa vostro vostra nostro nostra vi ci ho ha abbiamo avete
              """),
          "pt",
          Lexicon.words(
              """
              o a os as um uma de do da dos das e que em no na nos nas por para com seu sua se não mais como mas é
              são está foi ao à você vocês nosso nossa isso este esta
              """),
          "nl",
          Lexicon.words(
              """
              de het een en van in op te dat die voor met zijn is niet aan er om ook als bij maar uit naar door
              over ze wij we u uw jullie ik hij wat hoe kan kunnen zou heeft hebben wordt nog onze
              """),
          "pl",
          Lexicon.words(
              """
              i w z na do nie się jest że o to jak dla po od za przez czy ale są być oraz tym ich państwa pana pani
              mamy nas już tak który która które
              """),
          "sv",
          Lexicon.words(
              """
              och att det som en ett är på av för med den till inte om har de vi ni jag kan ska från så men när er
              era vår våra og til av ikke deg dere vores jeres hvad hvordan på
              """),
          "tr",
          Lexicon.words(
              "ve bir bu için ile da de ne mi çok daha gibi olarak olan size bize sizin bizim"
                  + " nasıl"));

  private static final List<String> LANGUAGES = List.copyOf(BY_LANGUAGE.keySet());

  /// Each function word, and the languages that have it: a bit for each.
  static final Map<String, Long> FUNCTION_WORDS = byWord();

  private Tongues() {}

  private static Map<String, Long> byWord() {
    var byWord = new HashMap<String, Long>();
    BY_LANGUAGE.forEach((language, words) ->
        words.forEach(word -> byWord.merge(word, of(language), (one, other) -> one | other)));
    return Map.copyOf(byWord);
  }

  /// The bit of a language, or 0 when we do not know its function words.
  static long of(String language) {
    var at = LANGUAGES.indexOf(language);
    return at < 0 ? 0 : 1L << at;
  }

  /// The languages of which no other has more function words among these; none when they do not
  /// tell.
  static long of(Meaning[] words, int from, int to) {
    var counts = new int[LANGUAGES.size()];
    for (var i = from; i < to; i++) {
      for (var left = words[i].tongues(); left != 0; left &= left - 1) {
        counts[Long.numberOfTrailingZeros(left)]++;
      }
    }
    var most = TELLING;
    var leading = 0L;
    for (var i = 0; i < counts.length; i++) {
      if (counts[i] > most) {
        most = counts[i];
        leading = 0;
      }
      if (counts[i] == most) {
        leading |= 1L << i;
      }
    }
    return leading;
  }

  /// Those languages that a team judges in.
  static long of(Iterable<String> languages) {
    var all = 0L;
    for (var language : languages) {
      all |= of(language);
    }
    return all;
  }
}
