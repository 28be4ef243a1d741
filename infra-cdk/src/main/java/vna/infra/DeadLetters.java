package vna.infra;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/// Where events end that no retry could bring through: kept 14 days, and somebody is told.
final class DeadLetters extends Construct {
  private static final Duration KEPT = Duration.days(14);
  private static final Duration TOO_OLD = Duration.days(10);

  private final Queue queue;

  /// @param what lies here, as the alarm's mail says it
  DeadLetters(Construct scope, String id, String what, Operator operator) {
    super(scope, id);
    queue =
        Queue.Builder.create(this, "Queue")
            .retentionPeriod(KEPT)
            .encryption(QueueEncryption.SQS_MANAGED)
            .enforceSsl(true)
            .build();
    var often = MetricOptions.builder().period(Duration.minutes(1)).statistic("Maximum").build();
    var depth = queue.metricApproximateNumberOfMessagesVisible(often);
    var age = queue.metricApproximateAgeOfOldestMessage(often);
    operator.hears(alarm("Any", depth, 0, "Look why, mend it and redrive: " + what + "."));
    operator.hears(
        alarm(
            "SoonLost",
            age,
            TOO_OLD.toSeconds(),
            "Lost in less than 4 days unless redriven: " + what + "."));
    var reason = "Messages end here; whoever is told by the alarm redrives them.";
    Waiver.of(queue, "AwsSolutions-SQS3", reason);
    Waiver.of(queue, "Serverless-SQSRedrivePolicy", reason);
  }

  Queue queue() {
    return queue;
  }

  private Alarm alarm(String id, Metric metric, Number above, String description) {
    return Alarm.Builder.create(this, id)
        .metric(metric)
        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
        .threshold(above)
        .evaluationPeriods(1)
        .treatMissingData(TreatMissingData.NOT_BREACHING)
        .alarmDescription(description)
        .build();
  }
}
