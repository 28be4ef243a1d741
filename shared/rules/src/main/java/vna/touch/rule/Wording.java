package vna.touch.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vna.playbook.Phrases;
import vna.playbook.Playbook;

/// The word lists that speak for a team: those of its languages with its own phrases, as one table
/// from a word to what all lists tell of it.
///
/// Making the table takes milliseconds, so that it is made once for the same lists.
final class Wording {
  private static final String REMOVED = "-";
  private static final int KEPT = 8;
  private static final Set<String> ENGLISH_OR_ANY =
      Set.of(Anywhere.LEXICON.language(), English.LEXICON.language());
  private static final Map<Lists, Wording> MADE = new ConcurrentHashMap<>();

  /// What a table is made of.
  private record Lists(List<String> languages, Map<String, Phrases> phrases) {}

  private final List<Lexicon> lexicons;
  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Meaning.Openings[] byInitial = new Meaning.Openings['z' + 1];
  private final Meaning.Openings byNumber;
  private final Set<Listing> removed;
  private final Set<String> genericStems;
  private final long[] tongueOf;

  /// As a playbook wants it. Languages that we have no lists for speak only with the team's
  /// phrases.
  static Wording of(Playbook playbook) {
    var lists = new Lists(playbook.languages(), playbook.phrases());
    var made = MADE.get(lists);
    if (made != null) {
      return made;
    }
    if (MADE.size() >= KEPT) {
      MADE.clear();
    }
    return MADE.computeIfAbsent(lists, Wording::new);
  }

  private Wording(Lists lists) {
    this.lexicons = lexicons(lists);
    var builders = new HashMap<String, Meaning.Builder>();
    var initials = new HashMap<Character, Meaning.Builder>();
    var numbers = new Meaning.Builder();
    Tongues.FUNCTION_WORDS.forEach((word, tongues) -> builder(builders, word).withTongues(tongues));
    for (var i = 0; i < lexicons.size(); i++) {
      var index = i;
      var lexicon = lexicons.get(i);
      lexicon
          .words()
          .forEach(
              (trait, words) -> words.forEach(word -> builder(builders, word).with(trait, index)));
      lexicon
          .phrases()
          .forEach((listing, phrases) -> {
            for (var phrase : phrases) {
              var exact = new Meaning.Opening(phrase, listing, index, true);
              var opening = new Meaning.Opening(phrase, listing, index, false);
              phrase.firstWords().forEach(word -> builder(builders, word).with(exact));
              phrase
                  .firstBeginnings()
                  .forEach(begin -> builder(initials, begin.charAt(0)).with(opening));
              if (phrase.opensWithNumber()) {
                numbers.with(opening);
              }
            }
          });
    }
    builders.forEach((word, builder) -> meanings.put(word, builder.build()));
    Arrays.fill(byInitial, Meaning.Openings.NONE);
    initials.forEach((initial, builder) -> byInitial[initial] = builder.build().openings());
    this.byNumber = numbers.build().openings();
    this.removed =
        lexicons.stream()
            .flatMap(lexicon -> lexicon.phrases().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.tongueOf =
        lexicons.stream().mapToLong(lexicon -> Tongues.of(lexicon.language())).toArray();
    this.genericStems =
        lexicons.stream()
            .flatMap(lexicon -> lexicon.words().getOrDefault(Trait.GENERIC, Set.of()).stream())
            .map(Stems::stem)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static <K> Meaning.Builder builder(Map<K, Meaning.Builder> builders, K key) {
    return builders.computeIfAbsent(key, _ -> new Meaning.Builder());
  }

  private static List<Lexicon> lexicons(Lists lists) {
    var lexicons = new ArrayList<Lexicon>();
    lexicons.add(Anywhere.LEXICON);
    for (var language : lists.languages()) {
      var own = lists.phrases().getOrDefault(language, Phrases.NONE);
      lexicons.add(
          shipped(language)
              .withOwn(Listing.CHASE, added(own, Phrases::empty))
              .withOwn(Listing.ORDER, added(own, Phrases::order))
              .withOwn(Listing.VAGUE_ANYWHERE, added(own, Phrases::vagueAsk))
              .withOwn(Listing.ABOUT_US, added(own, Phrases::aboutUs))
              .withOwn(Listing.NOT_EMPTY, taken(own, Phrases::empty))
              .withOwn(Listing.NOT_ORDER, taken(own, Phrases::order))
              .withOwn(Listing.NOT_VAGUE, taken(own, Phrases::vagueAsk))
              .withOwn(Listing.NOT_ABOUT_US, taken(own, Phrases::aboutUs)));
    }
    return List.copyOf(lexicons);
  }

  private static Lexicon shipped(String language) {
    return switch (language) {
      case "en" -> English.LEXICON;
      case "de" -> German.LEXICON;
      default -> Lexicon.of(language, false);
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

  /// One for each of the team's languages, and first the one that always speaks.
  List<Lexicon> lexicons() {
    return lexicons;
  }

  /// All of them.
  long allLexicons() {
    return (1L << lexicons.size()) - 1;
  }

  /// Those that may judge what is written in one of these languages, or, when it cannot be told, in
  /// any.
  long speaking(long tongues) {
    if (tongues == 0) {
      return allLexicons();
    }
    var speaking = 0L;
    for (var i = 0; i < lexicons.size(); i++) {
      var tongue = tongueOf[i];
      if (tongue == 0 || (tongue & tongues) != 0) {
        speaking |= 1L << i;
      }
    }
    return speaking;
  }

  /// Whether English speaks, and no other language.
  boolean isOnlyEnglish(long speaking) {
    for (var i = 0; i < lexicons.size(); i++) {
      if ((speaking & (1L << i)) != 0 && !ENGLISH_OR_ANY.contains(lexicons.get(i).language())) {
        return false;
      }
    }
    return speaking != 1;
  }

  /// What the lists tell of a word.
  Meaning meaning(String word) {
    return meanings.getOrDefault(word, Meaning.UNKNOWN);
  }

  /// Phrases that a word can open though no list names it: by its first letter, or as a number.
  Meaning.Openings freeOpenings(Word word) {
    if (word.hasDigit()) {
      return byNumber;
    }
    var initial = word.text().charAt(0);
    return initial < byInitial.length ? byInitial[initial] : Meaning.Openings.NONE;
  }

  /// Whether the team took any phrase out of a list.
  boolean hasTaken(Listing listing) {
    return removed.contains(listing);
  }

  /// Words that fit every buyer, and so tell nothing when two texts share them.
  Set<String> genericStems() {
    return genericStems;
  }
}
