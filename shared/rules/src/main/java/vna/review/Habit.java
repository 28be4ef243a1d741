package vna.review;

import java.util.stream.Stream;
import vna.review.OwnerWeek.Activity;
import vna.touch.Decision;

/// How buyers were touched: a count of what was done, with the deals on which.
///
/// @param planned touches planned that took place
/// @param intentional of these, those judged intentional
/// @param needsWork of these, those judged to need work
/// @param empty attempts refused, tries at one deal within 30 minutes counted once, plus the
///   touches that were stored although the rules refused them
/// @param unplanned touches that nobody planned
/// @param moved touches, planned or not, that brought movement
/// @param nearCopies of those planned, those that nearly repeat a touch on another deal
public record Habit(
    Tally planned,
    Tally intentional,
    Tally needsWork,
    Tally empty,
    Tally unplanned,
    Tally moved,
    Tally nearCopies) {

  /// Nothing done.
  public static final Habit NONE =
      new Habit(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

  /// Touches that brought movement, of all that took place.
  public Rate advance() {
    return new Rate(moved.count(), planned.count() + unplanned.count());
  }

  /// The autopilot index: near-copies, of all touches that were planned.
  public Rate autopilot() {
    return new Rate(nearCopies.count(), planned.count());
  }

  static Habit of(Activity activity, boolean isNearCopy) {
    return switch (activity) {
      case Activity.PlannedTouch touch ->
          new Habit(
              Tally.on(touch.dealId()),
              when(touch.decision() == Decision.INTENTIONAL, touch),
              when(touch.decision() == Decision.NEEDS_WORK, touch),
              when(touch.decision() == Decision.EMPTY, touch),
              Tally.NONE,
              when(touch.moved(), touch),
              when(isNearCopy, touch));
      case Activity.UnplannedTouch touch ->
          new Habit(
              Tally.NONE,
              Tally.NONE,
              Tally.NONE,
              Tally.NONE,
              Tally.on(touch.dealId()),
              when(touch.moved(), touch),
              Tally.NONE);
      case Activity.RefusedAttempt attempt ->
          new Habit(
              Tally.NONE,
              Tally.NONE,
              Tally.NONE,
              Tally.on(attempt.dealId()),
              Tally.NONE,
              Tally.NONE,
              Tally.NONE);
    };
  }

  private static Tally when(boolean is, Activity activity) {
    return is ? Tally.on(activity.dealId()) : Tally.NONE;
  }

  Habit plus(Habit other) {
    return new Habit(
        planned.plus(other.planned),
        intentional.plus(other.intentional),
        needsWork.plus(other.needsWork),
        empty.plus(other.empty),
        unplanned.plus(other.unplanned),
        moved.plus(other.moved),
        nearCopies.plus(other.nearCopies));
  }

  Habit unnamed() {
    return new Habit(
        planned.unnamed(),
        intentional.unnamed(),
        needsWork.unnamed(),
        empty.unnamed(),
        unplanned.unnamed(),
        moved.unnamed(),
        nearCopies.unnamed());
  }

  Stream<Tally> tallies() {
    return Stream.of(planned, intentional, needsWork, empty, unplanned, moved, nearCopies);
  }
}
