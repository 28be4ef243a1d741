package vna.infra;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.events.EventBus;
import software.amazon.awscdk.services.lambda.EventSourceMapping;
import software.amazon.awscdk.services.lambda.FilterCriteria;
import software.amazon.awscdk.services.lambda.FilterRule;
import software.amazon.awscdk.services.lambda.StartingPosition;
import software.amazon.awscdk.services.lambda.eventsources.SqsDlq;
import software.constructs.Construct;

/// The bus by which others are told what happened, and how it comes there: by the table's stream,
/// in order for each deal. Nobody commands by it.
///
/// The stream keeps a day. A batch that fails is tried again from its first failed record on, and
/// halved, for four hours: longer than an outage of the bus, short enough for the rest to go on.
final class DealEvents extends Construct {
  private static final int BATCH = 100;
  private static final int RETRIES = 10_000;
  private static final Duration OLDEST_RECORD = Duration.hours(4);
  private static final Duration TOO_LATE = Duration.minutes(15);

  DealEvents(
      Construct scope,
      String id,
      String name,
      DealTable deals,
      QuarkusFunction publishEvents,
      Operator operator) {
    super(scope, id);
    var bus = EventBus.Builder.create(this, "Bus").eventBusName(name).build();
    publishEvents.may(List.of("events:PutEvents"), bus.getEventBusArn());
    deals.letFollow(publishEvents);
    var unpublished =
        new DeadLetters(this, "Unpublished", "places in the stream that told nobody", operator);
    EventSourceMapping.Builder.create(this, "Stream")
        .target(publishEvents.live())
        .eventSourceArn(deals.streamArn())
        .startingPosition(StartingPosition.TRIM_HORIZON)
        .batchSize(BATCH)
        .bisectBatchOnError(true)
        .reportBatchItemFailures(true)
        .retryAttempts(RETRIES)
        .maxRecordAge(OLDEST_RECORD)
        .onFailure(new SqsDlq(unpublished.queue()))
        .filters(List.of(rowsThatTell()))
        .build();
    operator.hears(
        Alarm.Builder.create(this, "Late")
            .metric(
                publishEvents
                    .live()
                    .metric(
                        "IteratorAge",
                        MetricOptions.builder()
                            .period(Duration.minutes(1))
                            .statistic("Maximum")
                            .build()))
            .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
            .threshold(TOO_LATE.toMilliseconds())
            .evaluationPeriods(1)
            .treatMissingData(TreatMissingData.NOT_BREACHING)
            .alarmDescription("Events go out more than 15 minutes late; look why.")
            .build());
  }

  /// Entries, refused plans, what the clock wrote and the team's reviews: all others would be
  /// handed over in vain.
  private static Map<String, Object> rowsThatTell() {
    var sorts =
        List.of(
            Map.of("prefix", "DEAL#ENTRY#"),
            Map.of("prefix", "ATTEMPT#"),
            Map.of("prefix", "CLOCK#"),
            "TEAM");
    // Sorted, for the same settings give the same bytes.
    return FilterCriteria.filter(
        new TreeMap<>(
            Map.of(
                "eventName",
                FilterRule.or("INSERT", "MODIFY"),
                "dynamodb",
                Map.of("Keys", Map.of("SK", Map.of("S", sorts))))));
  }
}
