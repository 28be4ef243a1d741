package vna.touch.rule;

import java.util.List;
import java.util.Set;

/// What one language's words tell about an ask.
///
/// @param openings polite openings before the act itself ("could you please")
/// @param questionWords what makes an ask a question that only the buyer can answer
/// @param orders what is the order
/// @param vagueness what nobody could watch
/// @param acts what makes one act, or two
/// @param sellers what makes the ask ours
record AskLexicon(
    PhraseList openings,
    Set<String> questionWords,
    Orders orders,
    Vagueness vagueness,
    Acts acts,
    Sellers sellers) {

  /// What is the order, and what only looks like it.
  ///
  /// @param signs words by which an ask is the order
  /// @param words words that belong to an order, or carry nothing beside one
  /// @param heads acts that are the order whatever is ordered, at the head of an ask
  /// @param ends the same at its end
  /// @param steps what is signed, tested or ordered on the way there: steps, not orders
  record Orders(
      PhraseList signs, Set<String> words, PhraseList heads, PhraseList ends, PhraseList steps) {
    static final Orders NONE =
        new Orders(PhraseList.NONE, Set.of(), PhraseList.NONE, PhraseList.NONE, PhraseList.NONE);
  }

  /// What nobody could watch the buyer do.
  ///
  /// @param heads at the head of an ask, whatever follows ("consider")
  /// @param ends at its end, whatever precedes ("überlegen")
  /// @param bare unless something definite goes with it ("let me know")
  /// @param own a team's own, anywhere
  record Vagueness(PhraseList heads, PhraseList ends, PhraseList bare, PhraseList own) {
    static final Vagueness NONE =
        new Vagueness(PhraseList.NONE, PhraseList.NONE, PhraseList.NONE, PhraseList.NONE);
  }

  /// What makes one act, or two.
  ///
  /// @param joining words between two acts
  /// @param verbs acts that anybody can see
  /// @param openers words that open an object ("the")
  /// @param sameThings things that are the first act's own result ("measure it and send *the
  ///   numbers*")
  /// @param verbLast whether the verb closes its clause
  record Acts(
      Set<String> joining,
      Set<String> verbs,
      Set<String> openers,
      Set<String> sameThings,
      boolean verbLast) {
    static final Acts NONE = new Acts(Set.of(), Set.of(), Set.of(), Set.of(), false);
  }

  /// What makes the ask ours.
  ///
  /// @param heads our own acts at the head of an ask ("I'll send")
  /// @param together acts that both sides do ("we meet")
  /// @param buyers words for the buyer as somebody who acts ("you")
  record Sellers(PhraseList heads, Set<String> together, Set<String> buyers) {
    static final Sellers NONE = new Sellers(PhraseList.NONE, Set.of(), Set.of());
  }

  static final AskLexicon NONE =
      new AskLexicon(
          PhraseList.NONE, Set.of(), Orders.NONE, Vagueness.NONE, Acts.NONE, Sellers.NONE);

  /// With a team's own orders and vague acts.
  AskLexicon with(List<String> ownOrders, List<String> ownVagueActs) {
    return new AskLexicon(
        openings,
        questionWords,
        new Orders(
            orders.signs().and(ownOrders),
            orders.words(),
            orders.heads(),
            orders.ends(),
            orders.steps()),
        new Vagueness(
            vagueness.heads(),
            vagueness.ends(),
            vagueness.bare(),
            vagueness.own().and(ownVagueActs)),
        acts,
        sellers);
  }
}
