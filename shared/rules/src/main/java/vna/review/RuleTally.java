package vna.review;

import java.util.stream.Stream;
import vna.review.OwnerWeek.Activity;

/// What one rule did in a week, and what came of the touches at which it spoke.
///
/// @param fired tries at which it spoke
/// @param refused of these, those that were refused
/// @param overridden of these, those refused and sent all the same
/// @param moved of these, those that brought movement
public record RuleTally(Tally fired, Tally refused, Tally overridden, Tally moved) {

  /// What came of the touches that took place although it spoke.
  public Rate advance() {
    return new Rate(moved.count(), fired.count() - refused.count());
  }

  static RuleTally of(Activity activity) {
    var on = Tally.on(activity.dealId());
    return switch (activity) {
      case Activity.PlannedTouch touch ->
          new RuleTally(
              on,
              Tally.NONE,
              touch.overridden() ? on : Tally.NONE,
              touch.moved() ? on : Tally.NONE);
      case Activity.RefusedAttempt _ -> new RuleTally(on, on, Tally.NONE, Tally.NONE);
      case Activity.UnplannedTouch _ ->
          new RuleTally(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);
    };
  }

  RuleTally plus(RuleTally other) {
    return new RuleTally(
        fired.plus(other.fired),
        refused.plus(other.refused),
        overridden.plus(other.overridden),
        moved.plus(other.moved));
  }

  Stream<Tally> tallies() {
    return Stream.of(fired, refused, overridden, moved);
  }
}
