package vna.infra;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.scheduler.ContextAttribute;
import software.amazon.awscdk.services.scheduler.ScheduleTargetInput;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;

/// The event that a schedule sends to a function. Its id and time are those of the schedule, so a
/// second delivery is the same event.
///
/// @param name of the function
/// @param type of its event
record ScheduledEvent(String name, String type) {

  /// @param retries how often it is tried again
  /// @param oldest for how long
  /// @param missed where it goes after that
  LambdaInvoke to(QuarkusFunction function, int retries, Duration oldest, DeadLetters missed) {
    return LambdaInvoke.Builder.create(function.live())
        .input(ScheduleTargetInput.fromObject(envelope()))
        .retryAttempts(retries)
        .maxEventAge(oldest)
        .deadLetterQueue(missed.queue())
        .build();
  }

  /// Sorted, for the same settings give the same bytes.
  private Map<String, Object> envelope() {
    return new TreeMap<>(
        Map.of(
            "specversion",
            "1.0",
            "id",
            name + "/" + ContextAttribute.getScheduledTime(),
            "source",
            "/schedule",
            "type",
            type,
            "time",
            ContextAttribute.getScheduledTime(),
            "data",
            Map.of()));
  }
}
