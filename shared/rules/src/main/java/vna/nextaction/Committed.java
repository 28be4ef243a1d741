package vna.nextaction;

import vna.deal.Agreement;
import vna.deal.Standing;
import vna.deal.Touch;

/// Who agreed to something.
final class Committed {
  private Committed() {}

  /// Those of the touch on which it was agreed, else whom we talk to.
  static String by(Agreement agreement, Standing standing) {
    return agreement
        .touchId()
        .flatMap(standing.deal()::touch)
        .map(Touch::to)
        .filter(contacts -> !contacts.isEmpty())
        .map(contacts -> Wording.people(contacts, standing.deal()))
        .orElseGet(() -> Wording.buyer(standing));
  }
}
