package vna.touch.rule;

import java.util.List;
import java.util.Set;

/// What one language's words tell about an ask.
///
/// @param openings polite openings before the act itself ("could you please")
/// @param questionWords what makes an ask a question that only the buyer can answer
/// @param orders words by which an ask is the order
/// @param orderWords words that belong to an order, or carry nothing beside one
/// @param orderHeads acts that are the order whatever is ordered, at the head of an ask
/// @param orderEnds the same at its end
/// @param orderSteps what is signed, tested or ordered on the way there: steps, not orders
record AskLexicon(
    PhraseList openings,
    Set<String> questionWords,
    PhraseList orders,
    Set<String> orderWords,
    PhraseList orderHeads,
    PhraseList orderEnds,
    PhraseList orderSteps) {
  static final AskLexicon NONE =
      new AskLexicon(
          PhraseList.NONE,
          Set.of(),
          PhraseList.NONE,
          Set.of(),
          PhraseList.NONE,
          PhraseList.NONE,
          PhraseList.NONE);

  AskLexicon with(List<String> ownOrders) {
    return new AskLexicon(
        openings,
        questionWords,
        orders.and(ownOrders),
        orderWords,
        orderHeads,
        orderEnds,
        orderSteps);
  }
}
