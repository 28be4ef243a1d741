package vna.playbook;

import java.util.List;

/// A known piece of value on the team's shelf.
///
/// @param key stable name, as in a plan's `value.shelf`
/// @param asset a link, or empty
/// @param steps keys of the steps at which it helps; none: at every step
public record ShelfValue(
    String key, ValueKind kind, String title, String asset, List<String> steps) {
  public ShelfValue {
    steps = List.copyOf(steps);
  }

  /// Whether it helps a buyer at that step.
  public boolean helpsAt(String step) {
    return steps.isEmpty() || steps.contains(step);
  }
}
