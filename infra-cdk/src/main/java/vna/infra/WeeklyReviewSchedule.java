package vna.infra;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.scheduler.CronOptionsWithTimezone;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.constructs.Construct;

/// Every Monday, at the team's own hour, the week before is reviewed.
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
            new ScheduledEvent("weekly-review", "vna.review.weekly.v1")
                .to(review, RETRIES, OLDEST_RETRY, missed))
        .build();
  }
}
