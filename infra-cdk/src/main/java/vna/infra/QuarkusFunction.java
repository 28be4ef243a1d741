package vna.infra;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.lambda.destinations.SqsDestination;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/// One function of a Quarkus zip as a Lambda; every Lambda setting is here.
///
/// Callers use [#live()] only: SnapStart works for a published version, and only the alias has a
/// place where failures of asynchronous calls end.
final class QuarkusFunction extends Construct {
  private static final int MEMORY_MB = 1024;
  private static final int RETRIES = 2;
  private static final Duration OLDEST_RETRY = Duration.hours(6);

  private final Function lambda;
  private final Role role;
  private final Alias live;

  /// @param environment all that it is told
  /// @param failed where asynchronous calls end that failed to the last
  QuarkusFunction(
      Construct scope,
      String id,
      Zip zip,
      String name,
      Map<String, String> environment,
      Duration timeout,
      DeadLetters failed) {
    super(scope, id);
    role =
        Role.Builder.create(this, "Role")
            .assumedBy(ServicePrincipal.Builder.create("lambda.amazonaws.com").build())
            .build();
    var log = LogGroup.Builder.create(this, "Log").retention(RetentionDays.THREE_MONTHS).build();
    log.grantWrite(role);
    lambda =
        Function.Builder.create(this, "Lambda")
            .functionName(name)
            .code(zip.code())
            .handler(zip.handler())
            .environment(new TreeMap<>(environment))
            .runtime(Runtime.JAVA_25)
            .architecture(Architecture.ARM_64)
            .memorySize(MEMORY_MB)
            .timeout(timeout)
            .snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS)
            .tracing(Tracing.ACTIVE)
            .logGroup(log)
            .loggingFormat(LoggingFormat.JSON)
            .role(role)
            .build();
    Annotations.of(lambda).acknowledgeWarning("@aws-cdk/aws-lambda:snapStartRequirePublish");
    live =
        Alias.Builder.create(this, "Live")
            .aliasName("live")
            .version(lambda.getCurrentVersion())
            .retryAttempts(RETRIES)
            .maxEventAge(OLDEST_RETRY)
            .onFailure(new SqsDestination(failed.queue()))
            .build();
    Waiver.of(
        role.getNode().findChild("DefaultPolicy"),
        "AwsSolutions-IAM5",
        "Resource::*",
        "X-Ray takes traces, and DynamoDB lists streams, for no resource but *.");
    Waiver.of(
        lambda,
        "Serverless-LambdaDLQ",
        "The alias sends failures, with their error, to its on-failure destination; a dead-letter"
            + " queue of the function would hold each of them twice.");
  }

  /// What every trigger calls.
  Alias live() {
    return live;
  }

  /// Allows it to put events of one type on a bus.
  void mayPut(String type, String bus) {
    role.addToPrincipalPolicy(
        PolicyStatement.Builder.create()
            .actions(List.of("events:PutEvents"))
            .resources(List.of(bus))
            .conditions(Map.of("StringEquals", Map.of("events:detail-type", type)))
            .build());
  }

  /// Allows exactly these actions on these resources.
  void may(List<String> actions, String... resources) {
    role.addToPrincipalPolicy(
        PolicyStatement.Builder.create().actions(actions).resources(List.of(resources)).build());
  }

  /// Allows exactly these actions on rows of a table with these partition keys.
  void mayOnRows(List<String> actions, String table, String... partitions) {
    role.addToPrincipalPolicy(
        PolicyStatement.Builder.create()
            .actions(actions)
            .resources(List.of(table))
            .conditions(
                Map.of(
                    "ForAllValues:StringEquals",
                    Map.of("dynamodb:LeadingKeys", List.of(partitions))))
            .build());
  }

  /// Sets aside so many of the account's concurrent executions for it, and lets it have no more.
  void isGrantedAtOnce(int executions) {
    ((CfnFunction) Objects.requireNonNull(lambda.getNode().getDefaultChild()))
        .setReservedConcurrentExecutions(executions);
  }

  /// A rule of cdk-nag that its rights do not keep for that one resource, and why that is right.
  void overlooks(String rule, String finding, String reason) {
    Waiver.of(role.getNode().findChild("DefaultPolicy"), rule, finding, reason);
  }
}
