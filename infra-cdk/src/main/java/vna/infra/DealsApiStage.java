package vna.infra;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.apigatewayv2.DomainMappingOptions;
import software.amazon.awscdk.services.apigatewayv2.DomainName;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.LogGroupLogDestination;
import software.amazon.awscdk.services.apigatewayv2.SecurityPolicy;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/// Where the HTTP API is reached: how fast, what is written down of each call, and who hears when
/// calls fail.
final class DealsApiStage extends Construct {
  private static final int CALLS_A_SECOND = 100;
  private static final int CALLS_AT_ONCE = 200;

  /// Neither path nor address, for both can name a person.
  private static final Map<String, String> LOGGED =
      new TreeMap<>(
          Map.of(
              "time", "requestTime",
              "requestId", "requestId",
              "method", "httpMethod",
              "route", "routeKey",
              "status", "status",
              "bytes", "responseLength",
              "millis", "responseLatency",
              "functionMillis", "integrationLatency",
              "refused", "authorizer.error"));

  DealsApiStage(
      Construct scope, String id, HttpApi api, Optional<Domain> domain, Operator operator) {
    super(scope, id);
    var stage =
        HttpStage.Builder.create(this, "Live")
            .httpApi(api)
            .stageName("$default")
            .autoDeploy(true)
            .throttle(
                ThrottleSettings.builder()
                    .rateLimit(CALLS_A_SECOND)
                    .burstLimit(CALLS_AT_ONCE)
                    .build());
    domain.map(this::mapping).ifPresent(stage::domainMapping);
    var live = stage.build();
    log(live);
    operator.hears(
        Alarm.Builder.create(this, "Failing")
            .metric(
                live.metricServerError(
                    MetricOptions.builder().period(Duration.minutes(5)).statistic("Sum").build()))
            .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
            .threshold(0)
            .evaluationPeriods(1)
            .treatMissingData(TreatMissingData.NOT_BREACHING)
            .alarmDescription("Look into the function's log: a call to the HTTP API failed.")
            .build());
    output("Address", domain.map(d -> "https://" + d.name()).orElseGet(api::getApiEndpoint));
  }

  private DomainMappingOptions mapping(Domain domain) {
    var name =
        DomainName.Builder.create(this, "Domain")
            .domainName(domain.name())
            .certificate(Certificate.fromCertificateArn(this, "Certificate", domain.certificate()))
            .securityPolicy(SecurityPolicy.TLS_1_2)
            .build();
    output("DomainTarget", name.getRegionalDomainName());
    return DomainMappingOptions.builder().domainName(name).build();
  }

  /// By the resource itself: the construct takes this setting as an object to be implemented.
  private void log(HttpStage stage) {
    var log = LogGroup.Builder.create(this, "Log").retention(RetentionDays.THREE_MONTHS).build();
    var line =
        LOGGED.entrySet().stream()
            .map(field -> "\"%s\":\"$context.%s\"".formatted(field.getKey(), field.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    ((CfnStage) Objects.requireNonNull(stage.getNode().getDefaultChild()))
        .setAccessLogSettings(
            CfnStage.AccessLogSettingsProperty.builder()
                .destinationArn(new LogGroupLogDestination(log).bind(stage).getDestinationArn())
                .format(line)
                .build());
  }

  private void output(String id, String value) {
    CfnOutput.Builder.create(Stack.of(this), id).value(value).build();
  }
}
