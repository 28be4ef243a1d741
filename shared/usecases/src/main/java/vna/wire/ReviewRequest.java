package vna.wire;

import java.time.Instant;
import java.util.Optional;
import vna.review.Week;

/// Which week is to be reviewed, and how far.
///
/// @param week else the week before `time`
/// @param step else all steps, one after the other
/// @param time when it was asked
public record ReviewRequest(Optional<Week> week, Optional<Step> step, Instant time) {

  /// A step of a review; whoever orchestrates it sends the data of each as the step before gave it.
  public sealed interface Step {
    /// Say what the batches are.
    record Begin() implements Step {}

    /// Review one batch of owners.
    ///
    /// @param cursor where it begins
    record OfOwners(Optional<String> cursor) implements Step {}

    /// Review one owner.
    record OfOwner(String owner) implements Step {}

    /// Put the parts of all owners together.
    record Compose() implements Step {}
  }
}
