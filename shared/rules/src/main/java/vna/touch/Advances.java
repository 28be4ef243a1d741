package vna.touch;

/// What a touch moves forward.
public sealed interface Advances {

  /// The plan does not say.
  record Nothing() implements Advances {}

  /// @param key the step that the buyer completes or enters
  record ToStep(String key) implements Advances {}

  /// @param goalId a goal of the deal; a plan that names a new goal has been given its id by then
  record ToGoal(String goalId) implements Advances {}
}
