package vna.suggestion;

import java.util.List;
import java.util.Optional;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.playbook.ShelfValue;

/// How often a value from the shelf moved a deal when the buyer was at a step.
///
/// @param moved touches that brought movement
/// @param of touches that took place, with an outcome or presumed silent
public record TrackRecord(int moved, int of) {
  /// From how many touches on a rate means something.
  static final int ENOUGH = 5;

  /// As these touches tell.
  static TrackRecord of(ShelfValue value, String step, List<Touch> touches, Standing standing) {
    var told =
        touches.stream()
            .filter(touch -> touch.plan().value().shelf().equals(value.key()))
            .filter(touch -> step.equals(touch.step()))
            .filter(touch -> isTold(touch, standing))
            .toList();
    return new TrackRecord((int) told.stream().filter(Touch::moved).count(), told.size());
  }

  /// Share of them that brought movement (0 to 1); empty where there are too few to say.
  public Optional<Double> rate() {
    return of < ENOUGH ? Optional.empty() : Optional.of((double) moved / of);
  }

  // A touch that still waits for its answer says nothing yet.
  private static boolean isTold(Touch touch, Standing standing) {
    return touch
        .outcome()
        .map(told -> !(told.outcome().result() instanceof Outcome.Result.NotDone))
        .orElseGet(() -> standing.isPresumedSilent(touch));
  }
}
