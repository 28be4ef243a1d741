package vna.function;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which function takes which event. A function refuses every other.
public final class FunctionName {
  static final String OPEN_DEAL = "open-deal";
  static final String PLAN_TOUCH = "plan-touch";
  static final String RECORD_OUTCOME = "record-outcome";
  static final String CLOSE_DEAL = "close-deal";
  static final String WEEKLY_REVIEW = "weekly-review";
  static final String APPLY_COMMAND = "apply-command";
  static final String CLOCK_TICK = "clock-tick";

  /// The one that takes no event, but what the table's stream hands over.
  public static final String PUBLISH_EVENTS = "publish-events";

  /// Name by type of the event.
  private static final Map<String, String> NAMES =
      Map.of(
          "vna.deal.open.v1", OPEN_DEAL,
          "vna.touch.plan.v1", PLAN_TOUCH,
          "vna.outcome.record.v1", RECORD_OUTCOME,
          "vna.deal.close.v1", CLOSE_DEAL,
          "vna.review.weekly.v1", WEEKLY_REVIEW,
          "vna.clock.tick.v1", CLOCK_TICK,
          "vna.webhook.received.v1", APPLY_COMMAND);

  private FunctionName() {}

  /// The types of all events that a function takes.
  public static Set<String> types() {
    return NAMES.keySet();
  }

  /// The function that takes events of that type, if there is one.
  public static Optional<String> of(String type) {
    return Optional.ofNullable(NAMES.get(type));
  }
}
