package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@NeedsNode
class DealsApiTest {
  private static final String CERTIFICATE =
      "arn:aws:acm:eu-central-1:123456789012:certificate/0123-ab";

  private final Assembly assembly = Assembly.ofGoodSettings();

  @Test
  void every_route_leads_to_the_function_and_asks_for_a_token_save_that_of_webhooks() {
    var routes = new TreeMap<String, String>();
    for (var route : assembly.all("AWS::ApiGatewayV2::Route")) {
      var set = route.properties();
      var target = assembly.referred(set.at("/Target/Fn::Join/1/1")).properties();
      routes.put(
          set.path("RouteKey").textValue(),
          "%s by %s to %s in format %s"
              .formatted(
                  set.path("AuthorizationType").textValue(),
                  set.has("AuthorizerId") ? Assembly.label(set.path("AuthorizerId")) : "nobody",
                  assembly.functionOf(target.path("IntegrationUri")),
                  target.path("PayloadFormatVersion").textValue()));
    }

    var guarded = "JWT by ApiHttpCallers to api in format 2.0";
    assertEquals(
        Map.of(
            "ANY /v1/{proxy+}", guarded,
            "ANY /webhooks/{source}", "NONE by nobody to webhooks in format 2.0",
            "GET /q/health", guarded,
            "GET /q/openapi", guarded),
        routes);
  }

  @Test
  void a_token_is_of_the_teams_issuer_and_for_its_audience() {
    assertEquals(
        Assembly.json(
            """
            {
              "ApiId": {"Ref": "ApiHttp17514DA7"},
              "AuthorizerType": "JWT",
              "IdentitySource": ["$request.header.Authorization"],
              "JwtConfiguration": {
                "Audience": ["vna"],
                "Issuer": "https://login.example.com/"
              },
              "Name": "Callers"
            }
            """),
        assembly.one("AWS::ApiGatewayV2::Authorizer").properties());
  }

  @Test
  void calls_are_limited_and_each_is_logged_without_a_word_of_whom_it_is_about() {
    var stage = assembly.one("AWS::ApiGatewayV2::Stage").properties();

    assertEquals("$default", stage.path("StageName").textValue());
    assertEquals(
        Assembly.json(
            """
            {"ThrottlingBurstLimit": 200, "ThrottlingRateLimit": 100}
            """),
        stage.path("DefaultRouteSettings"));
    var log = stage.path("AccessLogSettings");
    assertEquals(
        Assembly.json(
            """
            {
              "bytes": "$context.responseLength",
              "functionMillis": "$context.integrationLatency",
              "method": "$context.httpMethod",
              "millis": "$context.responseLatency",
              "refused": "$context.authorizer.error",
              "requestId": "$context.requestId",
              "route": "$context.routeKey",
              "status": "$context.status",
              "time": "$context.requestTime"
            }
            """),
        Assembly.json(log.path("Format").textValue()));
    assertEquals("ApiStageLog", Assembly.label(log.path("DestinationArn")));
  }

  @Test
  void every_log_is_kept_three_months() {
    for (var log : assembly.all("AWS::Logs::LogGroup")) {
      assertEquals(90, log.properties().path("RetentionInDays").intValue(), log.id());
    }
  }

  @Test
  void a_call_that_fails_is_told_to_the_operator() {
    var alarm =
        assembly.all("AWS::CloudWatch::Alarm").stream()
            .map(Assembly.Resource::properties)
            .filter(set -> set.path("MetricName").textValue().equals("5xx"))
            .findFirst()
            .orElseThrow();

    assertEquals("AWS/ApiGateway", alarm.path("Namespace").textValue());
    assertEquals("Sum", alarm.path("Statistic").textValue());
    assertEquals(0, alarm.path("Threshold").intValue());
    assertEquals("OperatorTopic", Assembly.label(alarm.at("/AlarmActions/0")));
  }

  @Test
  void without_a_domain_aws_gives_the_address() {
    assertEquals(List.of(), assembly.all("AWS::ApiGatewayV2::DomainName"));
    assertEquals("ApiHttp", output(assembly, "Address"));
  }

  @Test
  void with_a_domain_there_is_no_other_address() {
    var settings = Assembly.SETTINGS;
    var own =
        Assembly.of(
            new Settings(
                settings.team(),
                settings.region(),
                settings.zone(),
                settings.reviewHour(),
                settings.alarmMail(),
                settings.callers(),
                Optional.of(new Domain("vna.example.com", CERTIFICATE))),
            app -> {});

    assertEquals(
        true,
        own.one("AWS::ApiGatewayV2::Api")
            .properties()
            .path("DisableExecuteApiEndpoint")
            .booleanValue());
    var domain = own.one("AWS::ApiGatewayV2::DomainName").properties();
    assertEquals("vna.example.com", domain.path("DomainName").textValue());
    assertEquals(
        Assembly.json(
            """
            [{"CertificateArn": "%s", "EndpointType": "REGIONAL", "SecurityPolicy": "TLS_1_2"}]
            """
                .formatted(CERTIFICATE)),
        domain.path("DomainNameConfigurations"));
    assertEquals("https://vna.example.com", output(own, "Address"));
    assertEquals("ApiStageDomain", output(own, "DomainTarget"));
    assertEquals(List.of(), NagTest.remarks(own));
  }

  private static String output(Assembly assembly, String name) {
    JsonNode value = assembly.template().path("Outputs").path(name).path("Value");
    return Assembly.label(value);
  }
}
