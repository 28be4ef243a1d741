package vna.nextaction;

import java.util.Optional;
import vna.deal.Agreement;
import vna.deal.Standing;

/// A row about a dated commitment of the buyer's.
sealed interface OfCommitment extends NextActionRule.Plain
    permits PrepareMeeting, AwaitCommitment, CollectCommitment {

  /// The commitment that it is about, if it fits.
  Optional<Agreement> commitment(Standing standing);
}
