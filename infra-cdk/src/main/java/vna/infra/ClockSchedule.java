package vna.infra;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
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
            new ScheduledEvent("clock-tick", "vna.clock.tick.v1")
                .to(clockTick, RETRIES, EVERY, missed))
        .build();
  }
}
