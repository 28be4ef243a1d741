package vna.touch.rule;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import vna.deal.Deal;

/// The names of a deal, as folded words.
///
/// First names are names wherever they stand. Surnames and accounts are words of a trade as well
/// ("Steel", "Luggage Systems"): they are names only behind another name, a title or a word like
/// "with".
///
/// @param first of its people, and of whoever signs
/// @param further surnames, and the account
/// @param owner of whoever signs
record Names(Set<String> first, Set<String> further, Set<String> owner) {
  private static final Set<String> INTRODUCING =
      Lexicon.words("at with from for to mr mrs ms dr prof bei mit von für herr herrn frau");

  /// Words before the name of somebody whom the deal does not know.
  static final Set<String> TITLES =
      Lexicon.words("mr mrs ms dr prof doctor doktor herr herrn frau colleague kollege kollegin");

  /// Where names count like any other word.
  static final Names NONE = new Names(Set.of(), Set.of(), Set.of());

  /// Those of a deal.
  static Names of(Deal deal) {
    var owner = words(deal.owner().split("@", 2)[0]);
    var first = new HashSet<>(owner);
    var further = words(deal.account());
    for (var contact : deal.contacts()) {
      var name = words(contact.name());
      name.stream().limit(1).forEach(first::add);
      further.addAll(name);
    }
    return new Names(first, further, owner);
  }

  /// Whether a word is a name where it stands.
  ///
  /// @param before the word before it, or an empty one
  /// @param isAfterName whether that is a name
  boolean has(String word, String before, boolean isAfterName) {
    return first.contains(word)
        || (further.contains(word) && (isAfterName || INTRODUCING.contains(before)));
  }

  /// Whether a word is one of the names wherever it stands: for whoever is asked.
  boolean hasAnywhere(String word) {
    return first.contains(word) || further.contains(word);
  }

  // A single letter is an initial, and a word of its own elsewhere.
  private static Set<String> words(String text) {
    var words = new LinkedHashSet<String>();
    Words.of(text).stream().map(Word::text).filter(word -> word.length() > 1).forEach(words::add);
    return words;
  }
}
