package vna.suggestion;

import java.util.List;
import java.util.Map;
import vna.playbook.ShelfValue;
import vna.touch.TouchPlan;

/// A touch as it is suggested.
///
/// @param plan all of it but the statement
/// @param from JSON pointers into the plan, each with where that part comes from
/// @param shelf up to three values that this buyer has not had; the plan brings the first of them
public record Suggestion(TouchPlan plan, Map<String, String> from, List<Offer> shelf) {
  public Suggestion {
    from = Map.copyOf(from);
    shelf = List.copyOf(shelf);
  }

  /// A value from the shelf, and what came of it at the deal's step.
  public record Offer(ShelfValue value, TrackRecord record) {}
}
