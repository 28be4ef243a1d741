package vna.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.lambda.EventSourceMapping;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/// What forms and CRMs send: a function of its own verifies it and may do nothing else than keep
/// it, a queue holds it, and another function applies it.
///
/// A flood of deliveries takes no more than the webhooks function's own share, and starves nobody.
final class Inbox extends Construct {
  /// HubSpot gives up after 5 seconds; a cold start is within these.
  private static final Duration INTAKE = Duration.seconds(10);

  private static final Duration APPLY = Duration.seconds(30);

  /// [Six times the function's
  /// timeout](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html).
  private static final Duration HIDDEN = Duration.seconds(180);

  private static final Duration KEPT = Duration.days(7);
  private static final int LARGEST_BYTES = 1024 * 1024;
  private static final int RECEIVES = 5;
  private static final int BATCH = 10;
  private static final int AT_ONCE = 20;
  private static final Duration TOO_OLD = Duration.minutes(15);

  private final QuarkusFunction webhooks;

  /// @param address that sources call: what they sign
  /// @param failed where asynchronous calls end; nobody makes any
  Inbox(
      Construct scope,
      String id,
      String team,
      Zips zips,
      String address,
      DealTable deals,
      DeadLetters failed,
      Operator operator) {
    super(scope, id);
    var dead = new DeadLetters(this, "Dead", "messages that could not be applied", operator);
    var queue = queue(dead);
    operator.hears(late(queue));
    apply(team, Zip.ofFunctions(zips.events()), queue, dead, deals, failed);
    webhooks = webhooks(team, Zip.ofRest(zips.api()), address, queue, deals, failed);
  }

  /// What takes deliveries.
  QuarkusFunction webhooks() {
    return webhooks;
  }

  private Queue queue(DeadLetters dead) {
    return Queue.Builder.create(this, "Queue")
        .visibilityTimeout(HIDDEN)
        .retentionPeriod(KEPT)
        .maxMessageSizeBytes(LARGEST_BYTES)
        .encryption(QueueEncryption.SQS_MANAGED)
        .enforceSsl(true)
        .deadLetterQueue(
            DeadLetterQueue.builder().queue(dead.queue()).maxReceiveCount(RECEIVES).build())
        .build();
  }

  private Alarm late(Queue queue) {
    var often = MetricOptions.builder().period(Duration.minutes(1)).statistic("Maximum").build();
    return Alarm.Builder.create(this, "Late")
        .metric(queue.metricApproximateAgeOfOldestMessage(often))
        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
        .threshold(TOO_OLD.toSeconds())
        .evaluationPeriods(1)
        .treatMissingData(TreatMissingData.NOT_BREACHING)
        .alarmDescription("Look into apply-command's log: a delivery waits for 15 minutes.")
        .build();
  }

  private void apply(
      String team, Zip zip, Queue queue, DeadLetters dead, DealTable deals, DeadLetters failed) {
    var environment =
        Map.of(
            "QUARKUS_FUNQY_EXPORT",
            "apply-command",
            "VNA_TABLE",
            deals.name(),
            "VNA_DEAD_LETTERS_URL",
            dead.queue().getQueueUrl());
    var function =
        new QuarkusFunction(
            this, "ApplyCommand", zip, team + "-apply-command", environment, APPLY, failed);
    deals.letCommand(function);
    deals.letLookUp(function);
    function.may(List.of("sqs:SendMessage"), dead.queue().getQueueArn());
    function.may(
        List.of("sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"),
        queue.getQueueArn());
    var applying =
        EventSourceMapping.Builder.create(this, "Applying")
            .target(function.live())
            .eventSourceArn(queue.getQueueArn())
            .batchSize(BATCH)
            .reportBatchItemFailures(true)
            .build();
    Waiver.of(
        applying,
        "Serverless-LambdaEventSourceMappingDestination",
        "A queue's mapping has no destination; what fails to the last goes to the queue's own dead"
            + " letters.");
  }

  private QuarkusFunction webhooks(
      String team, Zip zip, String address, Queue queue, DealTable deals, DeadLetters failed) {
    var secrets = team + "/sources/";
    var environment =
        Map.of(
            "VNA_TABLE",
            deals.name(),
            "VNA_INBOX_URL",
            queue.getQueueUrl(),
            "VNA_SECRETS_PREFIX",
            secrets,
            "VNA_PUBLIC_URL",
            address);
    var function =
        new QuarkusFunction(this, "Webhooks", zip, team + "-webhooks", environment, INTAKE, failed);
    function.isGrantedAtOnce(AT_ONCE);
    deals.letReadSources(function);
    function.may(List.of("sqs:SendMessage"), queue.getQueueArn());
    var named =
        Stack.of(this)
            .formatArn(
                ArnComponents.builder()
                    .service("secretsmanager")
                    .resource("secret")
                    .resourceName(secrets + "*")
                    .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                    .build());
    function.may(List.of("secretsmanager:GetSecretValue"), named);
    function.overlooks(
        "AwsSolutions-IAM5",
        "Resource::arn:<AWS::Partition>:secretsmanager:%s:<AWS::AccountId>:secret:%s*"
            .formatted(Stack.of(this).getRegion(), secrets),
        "Secrets Manager ends each secret's ARN with characters of its own; the prefix is this"
            + " team's sources alone.");
    return function;
  }
}
