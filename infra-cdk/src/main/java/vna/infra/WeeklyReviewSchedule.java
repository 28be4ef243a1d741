package vna.infra;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.scheduler.ContextAttribute;
import software.amazon.awscdk.services.scheduler.CronOptionsWithTimezone;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.ScheduleTargetInput;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.constructs.Construct;

/// Every Monday, at the team's own hour, the week before is reviewed.
///
/// The event's id and time are those of the schedule, so a second delivery is the same event.
final class WeeklyReviewSchedule extends Construct {
  private static final int RETRIES = 185;
  private static final Duration OLDEST_RETRY = Duration.hours(24);

  WeeklyReviewSchedule(
      Construct scope, String id, Settings settings, QuarkusFunction review, Operator operator) {
    super(scope, id);
    var missed =
        new DeadLetters(this, "Missed", "weekly reviews that could not be started", operator);
    Schedule.Builder.create(this, "Schedule")
        .description("Mondays at " + settings.reviewHour() + ":00 in " + settings.zone())
        .schedule(
            ScheduleExpression.cron(
                CronOptionsWithTimezone.builder()
                    .weekDay("MON")
                    .hour(Integer.toString(settings.reviewHour()))
                    .minute("0")
                    .timeZone(TimeZone.of(settings.zone().getId()))
                    .build()))
        .target(
            LambdaInvoke.Builder.create(review.live())
                .input(ScheduleTargetInput.fromObject(event()))
                .retryAttempts(RETRIES)
                .maxEventAge(OLDEST_RETRY)
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
            "weekly-review/" + ContextAttribute.getScheduledTime(),
            "source",
            "/schedule",
            "type",
            "vna.review.weekly.v1",
            "time",
            ContextAttribute.getScheduledTime(),
            "data",
            Map.of()));
  }
}
