package vna.infra;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.scheduler.ContextAttribute;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.ScheduleTargetInput;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.constructs.Construct;

/// The clock ticks every ten minutes. A tick that was missed is soon followed by one that does its
/// work, so it is not tried for long.
final class ClockSchedule extends Construct {
  private static final Duration EVERY = Duration.minutes(10);
  private static final int RETRIES = 3;

  ClockSchedule(Construct scope, String id, QuarkusFunction clockTick, Operator operator) {
    super(scope, id);
    var missed = new DeadLetters(this, "Missed", "ticks that could not be started", operator);
    Schedule.Builder.create(this, "Schedule")
        .description("Every 10 minutes time acts")
        .schedule(ScheduleExpression.rate(EVERY))
        .target(
            LambdaInvoke.Builder.create(clockTick.live())
                .input(ScheduleTargetInput.fromObject(event()))
                .retryAttempts(RETRIES)
                .maxEventAge(EVERY)
                .deadLetterQueue(missed.queue())
                .build())
        .build();
  }

  /// Sorted, for the same settings give the same bytes.
  private static Map<String, Object> event() {
    return new TreeMap<>(
        Map.of(
            "specversion",
            "1.0",
            "id",
            "clock-tick/" + ContextAttribute.getScheduledTime(),
            "source",
            "/schedule",
            "type",
            "vna.clock.tick.v1",
            "time",
            ContextAttribute.getScheduledTime(),
            "data",
            Map.of()));
  }
}
