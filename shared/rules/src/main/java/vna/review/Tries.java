package vna.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vna.review.OwnerWeek.Activity;

/// Attempts at the same deal that follow each other within half an hour are one try: a rep who
/// mends a plan three times was not empty three times.
final class Tries {
  private static final Duration ONE_TRY = Duration.ofMinutes(30);

  private Tries() {}

  /// The same activities, earliest first, with the first attempt of each try only.
  static List<Activity> counted(List<Activity> activities) {
    Map<String, Instant> last = new HashMap<>();
    var counted = new ArrayList<Activity>();
    for (var activity : activities.stream().sorted(Comparator.comparing(Activity::at)).toList()) {
      if (activity instanceof Activity.RefusedAttempt attempt) {
        var before = last.put(attempt.dealId(), attempt.at());
        if (before != null && !before.plus(ONE_TRY).isBefore(attempt.at())) {
          continue;
        }
      }
      counted.add(activity);
    }
    return counted;
  }
}
