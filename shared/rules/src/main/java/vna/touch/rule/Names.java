package vna.touch.rule;

import java.util.HashSet;
import java.util.Set;

/// The names of a deal, as folded words.
///
/// @param all of its people and its account
/// @param owner of whoever signs
record Names(Set<String> all, Set<String> owner) {
  /// Where names count like any other word.
  static final Names NONE = new Names(Set.of(), Set.of());

  /// Those of a deal.
  static Names of(TouchSituation situation) {
    var owner = new HashSet<String>();
    add(owner, situation.deal().owner().split("@", 2)[0]);
    var all = new HashSet<>(owner);
    add(all, situation.deal().account());
    situation.deal().contacts().forEach(contact -> add(all, contact.name()));
    return new Names(all, owner);
  }

  // A single letter is an initial, and a word of its own elsewhere.
  private static void add(Set<String> names, String text) {
    Words.of(text).stream().map(Word::text).filter(word -> word.length() > 1).forEach(names::add);
  }
}
