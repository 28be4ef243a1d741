package vna.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.review.OwnerWeek.Activity;
import vna.touch.Decision;

/// How one owner touched their buyers in a week.
///
/// @param owner e-mail address
/// @param planned touches planned
/// @param intentional of these, those judged intentional
/// @param needsWork of these, those judged to need work
/// @param empty attempts refused, tries at one deal within 30 minutes counted once, plus those
///   overridden
/// @param unplanned touches that nobody planned
/// @param advance touches that brought movement, of all that took place
public record Habits(
    String owner,
    int planned,
    int intentional,
    int needsWork,
    int empty,
    int unplanned,
    Rate advance) {
  private static final Duration ONE_TRY = Duration.ofMinutes(30);

  /// Some of all.
  ///
  /// @param of how many there were
  public record Rate(int count, int of) {
    private static final int ENOUGH = 8;

    /// The share, 0 to 1; empty where too few cases would make it look like knowledge.
    public Optional<Double> share() {
      return of < ENOUGH ? Optional.empty() : Optional.of((double) count / of);
    }
  }

  static Habits of(OwnerWeek week) {
    var intentional = 0;
    var needsWork = 0;
    var overridden = 0;
    var planned = 0;
    var unplanned = 0;
    var moved = 0;
    var refused = new ArrayList<Activity.RefusedAttempt>();
    for (var activity : week.activities()) {
      switch (activity) {
        case Activity.PlannedTouch touch -> {
          planned++;
          intentional += touch.decision() == Decision.INTENTIONAL ? 1 : 0;
          needsWork += touch.decision() == Decision.NEEDS_WORK ? 1 : 0;
          overridden += touch.decision() == Decision.EMPTY ? 1 : 0;
          moved += touch.moved() ? 1 : 0;
        }
        case Activity.UnplannedTouch touch -> {
          unplanned++;
          moved += touch.moved() ? 1 : 0;
        }
        case Activity.RefusedAttempt attempt -> refused.add(attempt);
      }
    }
    return new Habits(
        week.owner(),
        planned,
        intentional,
        needsWork,
        tries(refused) + overridden,
        unplanned,
        new Rate(moved, planned + unplanned));
  }

  /// A try lasts as long as attempts at the same deal follow each other within half an hour.
  private static int tries(List<Activity.RefusedAttempt> refused) {
    Map<String, Instant> last = new HashMap<>();
    var tries = 0;
    for (var attempt : refused.stream().sorted(Comparator.comparing(Activity::at)).toList()) {
      var before = last.put(attempt.dealId(), attempt.at());
      if (before == null || before.plus(ONE_TRY).isBefore(attempt.at())) {
        tries++;
      }
    }
    return tries;
  }
}
