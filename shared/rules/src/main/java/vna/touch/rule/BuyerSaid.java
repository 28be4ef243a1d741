package vna.touch.rule;

import java.util.ArrayList;
import java.util.List;
import vna.deal.Outcome;

/// What the buyer wrote or said, as far as anybody recorded it.
final class BuyerSaid {
  private BuyerSaid() {}

  /// Their questions, reasons, actions and commitments, and the notes beside them; since the deal
  /// was opened, reopened or woken.
  static List<String> in(TouchSituation situation) {
    var said = new ArrayList<String>();
    for (var outcome : situation.standing().outcomes()) {
      said.add(words(outcome));
      said.add(outcome.note());
      outcome.commitment().ifPresent(commitment -> said.add(commitment.action()));
    }
    return said;
  }

  /// The words of one outcome, or none.
  static String words(Outcome outcome) {
    return switch (outcome.result()) {
      case Outcome.Result.Acted(var action) -> action;
      case Outcome.Result.Replied(var question) -> question;
      case Outcome.Result.Declined(var reason) -> reason;
      case Outcome.Result.Committed _,
          Outcome.Result.NoResponse _,
          Outcome.Result.WentBack _,
          Outcome.Result.Away _,
          Outcome.Result.Unreachable _,
          Outcome.Result.OptedOut _,
          Outcome.Result.NotDone _ ->
          "";
    };
  }
}
