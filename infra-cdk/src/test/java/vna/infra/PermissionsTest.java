package vna.infra;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who may do what; whatever is not here is not allowed.
@NeedsNode
class PermissionsTest {
  private final Assembly assembly = Assembly.ofGoodSettings();

  @Test
  void each_role_may_do_exactly_this() {
    assertEquals(
        """
        api to *: xray:PutTelemetryRecords xray:PutTraceSegments
        api to ApiFunctionLog: logs:CreateLogStream logs:PutLogEvents
        api to DealsTable: dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem
        api to DealsTable/index/byOwner: dynamodb:Query
        api to DealsTable/index/byStatus: dynamodb:Query
        api to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        apply-command to *: xray:PutTelemetryRecords xray:PutTraceSegments
        apply-command to DealsTable: dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem
        apply-command to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        apply-command to InboxApplyCommandLog: logs:CreateLogStream logs:PutLogEvents
        apply-command to InboxDeadQueue: sqs:SendMessage
        apply-command to InboxQueue: sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage
        clock-tick to *: xray:PutTelemetryRecords xray:PutTraceSegments
        clock-tick to CommandsBus: events:PutEvents
        clock-tick to DealsTable: dynamodb:PutItem dynamodb:Query
        clock-tick to DealsTable/index/byChange: dynamodb:Query
        clock-tick to FunctionsClockTickLog: logs:CreateLogStream logs:PutLogEvents
        clock-tick to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        close-deal to *: xray:PutTelemetryRecords xray:PutTraceSegments
        close-deal to DealsTable: dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem
        close-deal to FunctionsCloseDealLog: logs:CreateLogStream logs:PutLogEvents
        close-deal to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        open-deal to *: xray:PutTelemetryRecords xray:PutTraceSegments
        open-deal to DealsTable: dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem
        open-deal to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        open-deal to FunctionsOpenDealLog: logs:CreateLogStream logs:PutLogEvents
        plan-touch to *: xray:PutTelemetryRecords xray:PutTraceSegments
        plan-touch to DealsTable: dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem
        plan-touch to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        plan-touch to FunctionsPlanTouchLog: logs:CreateLogStream logs:PutLogEvents
        publish-events to *: dynamodb:ListStreams xray:PutTelemetryRecords xray:PutTraceSegments
        publish-events to DealsTable: dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator
        publish-events to EventsBus: events:PutEvents
        publish-events to EventsUnpublishedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        publish-events to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        publish-events to FunctionsPublishEventsLog: logs:CreateLogStream logs:PutLogEvents
        record-outcome to *: xray:PutTelemetryRecords xray:PutTraceSegments
        record-outcome to DealsTable: dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem
        record-outcome to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        record-outcome to FunctionsRecordOutcomeLog: logs:CreateLogStream logs:PutLogEvents
        scheduler.amazonaws.com to ClockScheduleMissedQueue: sqs:SendMessage
        scheduler.amazonaws.com to FunctionsClockTickLive: lambda:InvokeFunction
        scheduler.amazonaws.com to FunctionsWeeklyReviewLive: lambda:InvokeFunction
        scheduler.amazonaws.com to WeeklyReviewScheduleMissedQueue: sqs:SendMessage
        webhooks to *: xray:PutTelemetryRecords xray:PutTraceSegments
        webhooks to DealsTable where SOURCES: dynamodb:GetItem
        webhooks to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        webhooks to InboxQueue: sqs:SendMessage
        webhooks to InboxWebhooksLog: logs:CreateLogStream logs:PutLogEvents
        webhooks to arn:AWS::Partition:secretsmanager:eu-central-1:AWS::AccountId:secret:vna-sales/sources/*: secretsmanager:GetSecretValue
        weekly-review to *: xray:PutTelemetryRecords xray:PutTraceSegments
        weekly-review to DealsTable: dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem
        weekly-review to DealsTable/index/byOwner: dynamodb:Query
        weekly-review to FunctionsFailedQueue: sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage
        weekly-review to FunctionsWeeklyReviewLog: logs:CreateLogStream logs:PutLogEvents
        """,
        rights());
  }

  @Test
  void others_may_do_exactly_this_to_what_is_here() {
    var allowed = new TreeSet<String>();
    for (var permission : assembly.all("AWS::Lambda::Permission")) {
      allowed.add(
          "%s for %s: %s of %s"
              .formatted(
                  permission.properties().path("Principal").textValue(),
                  Assembly.label(permission.properties().path("SourceArn")),
                  permission.properties().path("Action").textValue(),
                  Assembly.label(permission.properties().path("FunctionName"))));
    }
    for (var policy : policies("AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy")) {
      for (var statement : allowing(policy)) {
        var condition = statement.path("Condition").elements().next().elements().next();
        allowed.add(
            "%s for %s: %s of %s"
                .formatted(
                    statement.at("/Principal/Service").textValue(),
                    Assembly.label(condition),
                    statement.path("Action").textValue(),
                    Assembly.label(statement.path("Resource"))));
      }
    }

    assertEquals(
        List.of(
            "apigateway.amazonaws.com for arn:AWS::Partition:execute-api:eu-central-1:AWS::AccountId:ApiHttp/*/*/q/health: lambda:InvokeFunction of ApiFunctionLive",
            "apigateway.amazonaws.com for arn:AWS::Partition:execute-api:eu-central-1:AWS::AccountId:ApiHttp/*/*/q/openapi: lambda:InvokeFunction of ApiFunctionLive",
            "apigateway.amazonaws.com for arn:AWS::Partition:execute-api:eu-central-1:AWS::AccountId:ApiHttp/*/*/v1/{proxy+}: lambda:InvokeFunction of ApiFunctionLive",
            "apigateway.amazonaws.com for arn:AWS::Partition:execute-api:eu-central-1:AWS::AccountId:ApiHttp/*/*/webhooks/{source}: lambda:InvokeFunction of InboxWebhooksLive",
            "cloudwatch.amazonaws.com for AWS::AccountId: sns:Publish of OperatorTopic",
            "events.amazonaws.com for CommandsClockTick: lambda:InvokeFunction of"
                + " FunctionsClockTickLive",
            "events.amazonaws.com for CommandsClockTick: sqs:SendMessage of"
                + " CommandsUndeliveredQueue",
            "events.amazonaws.com for CommandsCloseDeal: lambda:InvokeFunction of"
                + " FunctionsCloseDealLive",
            "events.amazonaws.com for CommandsCloseDeal: sqs:SendMessage of"
                + " CommandsUndeliveredQueue",
            "events.amazonaws.com for CommandsOpenDeal: lambda:InvokeFunction of"
                + " FunctionsOpenDealLive",
            "events.amazonaws.com for CommandsOpenDeal: sqs:SendMessage of"
                + " CommandsUndeliveredQueue",
            "events.amazonaws.com for CommandsPlanTouch: lambda:InvokeFunction of"
                + " FunctionsPlanTouchLive",
            "events.amazonaws.com for CommandsPlanTouch: sqs:SendMessage of"
                + " CommandsUndeliveredQueue",
            "events.amazonaws.com for CommandsRecordOutcome: lambda:InvokeFunction of"
                + " FunctionsRecordOutcomeLive",
            "events.amazonaws.com for CommandsRecordOutcome: sqs:SendMessage of"
                + " CommandsUndeliveredQueue"),
        List.copyOf(allowed));
  }

  @Test
  void
      nothing_is_allowed_by_a_wildcard_but_traces_the_list_of_streams_and_the_secrets_of_sources() {
    var wildcards = new ArrayList<String>();
    for (var resource : assembly.all()) {
      for (var statement : allowing(resource)) {
        if (statement.toString().contains("*")
            && !statement.path("Action").toString().contains("xray:Put")
            && !statement.path("Action").toString().equals("\"dynamodb:ListStreams\"")
            && !isOfSecrets(statement)) {
          wildcards.add(resource.id() + ": " + statement);
        }
      }
    }

    assertEquals(List.of(), wildcards);
  }

  /// The end of a secret's ARN is Secrets Manager's own.
  private static boolean isOfSecrets(JsonNode statement) {
    return statement.path("Action").asText().equals("secretsmanager:GetSecretValue")
        && Assembly.label(statement.path("Resource")).endsWith(":secret:vna-sales/sources/*");
  }

  @Test
  void no_role_has_a_policy_that_others_write() {
    for (var role : assembly.all("AWS::IAM::Role")) {
      assertEquals(List.of(), role.properties().findValues("ManagedPolicyArns"), role.id());
      assertEquals(List.of(), role.properties().findValues("Policies"), role.id());
    }
  }

  private String rights() {
    var rights = new TreeMap<String, TreeSet<String>>();
    for (var policy : policies("AWS::IAM::Policy")) {
      var role = assembly.referred(policy.properties().path("Roles").path(0));
      for (var statement : allowing(policy)) {
        for (var resource : oneOrMany(statement.path("Resource"))) {
          rights
              .computeIfAbsent(
                  holder(role) + " to " + Assembly.label(resource) + where(statement),
                  _ -> new TreeSet<>())
              .addAll(
                  oneOrMany(statement.path("Action")).stream().map(JsonNode::textValue).toList());
        }
      }
    }
    return rights.entrySet().stream()
        .map(right -> right.getKey() + ": " + String.join(" ", right.getValue()) + "\n")
        .collect(joining());
  }

  /// The partitions that a right is for, where it is not for all.
  private static String where(JsonNode statement) {
    var keys =
        statement.path("Condition").path("ForAllValues:StringEquals").path("dynamodb:LeadingKeys");
    return keys.isMissingNode()
        ? ""
        : " where " + oneOrMany(keys).stream().map(JsonNode::textValue).collect(joining(" "));
  }

  /// The function that has the role, else the service.
  private String holder(Assembly.Resource role) {
    return assembly.functions().entrySet().stream()
        .filter(f -> assembly.referred(f.getValue().properties().path("Role")).equals(role))
        .map(java.util.Map.Entry::getKey)
        .findFirst()
        .orElseGet(() ->
            role.properties()
                .at("/AssumeRolePolicyDocument/Statement/0/Principal/Service")
                .textValue());
  }

  private List<Assembly.Resource> policies(String... types) {
    return Stream.of(types).flatMap(type -> assembly.all(type).stream()).toList();
  }

  private static List<JsonNode> allowing(Assembly.Resource policy) {
    return oneOrMany(policy.properties().at("/PolicyDocument/Statement")).stream()
        .filter(statement -> statement.path("Effect").textValue().equals("Allow"))
        .toList();
  }

  private static List<JsonNode> oneOrMany(JsonNode node) {
    var all = new ArrayList<JsonNode>();
    if (node.isArray()) {
      node.forEach(all::add);
    } else if (!node.isMissingNode()) {
      all.add(node);
    }
    return all;
  }
}
