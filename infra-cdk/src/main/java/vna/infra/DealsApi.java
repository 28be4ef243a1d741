package vna.infra;

import java.util.HashMap;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.aws_apigatewayv2_authorizers.HttpJwtAuthorizer;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigatewayv2.AddRoutesOptions;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpMethod;
import software.amazon.awscdk.services.apigatewayv2.HttpNoneAuthorizer;
import software.constructs.Construct;

/// The door for people and their programs: HTTP, with a token at every route.
///
/// The gateway keeps out whoever has no token of the team's issuer; what a token allows, the
/// function decides.
final class DealsApi extends Construct {
  /// The gateway waits [30
  /// seconds](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html).
  private static final Duration TIMEOUT = Duration.seconds(29);

  private final HttpApi api;
  private final String address;

  /// @param failed where asynchronous calls end; the gateway makes none
  DealsApi(
      Construct scope,
      String id,
      Settings settings,
      Zip zip,
      DealTable deals,
      DeadLetters failed,
      Operator operator) {
    super(scope, id);
    var environment = new HashMap<>(settings.callers().environment());
    environment.put("VNA_TABLE", deals.name());
    var function =
        new QuarkusFunction(
            this, "Function", zip, settings.name() + "-api", environment, TIMEOUT, failed);
    deals.letCommand(function);
    deals.letLookUp(function);
    deals.letList(function);

    this.api =
        HttpApi.Builder.create(this, "Http")
            .apiName(settings.name())
            .createDefaultStage(false)
            .disableExecuteApiEndpoint(settings.domain().isPresent())
            .defaultAuthorizer(authorizer(settings.callers()))
            .build();
    var integration = HttpLambdaIntegration.Builder.create("Integration", function.live()).build();
    route(api, integration, "/v1/{proxy+}", HttpMethod.ANY);
    // What there is, and whether it works, is for callers alone, too.
    route(api, integration, "/q/openapi", HttpMethod.GET);
    route(api, integration, "/q/health", HttpMethod.GET);
    new DealsApiStage(this, "Stage", api, settings.domain(), operator);
    address = settings.domain().map(own -> "https://" + own.name()).orElseGet(api::getApiEndpoint);
  }

  /// What callers and sources call.
  String address() {
    return address;
  }

  /// Lets sources in: a signature says who they are, and they have no token.
  void takeWebhooks(QuarkusFunction webhooks) {
    var routes =
        api.addRoutes(
            AddRoutesOptions.builder()
                .path("/webhooks/{source}")
                .methods(List.of(HttpMethod.ANY))
                .authorizer(new HttpNoneAuthorizer())
                .integration(
                    HttpLambdaIntegration.Builder.create("Webhooks", webhooks.live()).build())
                .build());
    routes.forEach(route ->
        Waiver.of(
            route,
            "AwsSolutions-APIG4",
            "The function verifies the signature of each delivery before it does anything."));
  }

  private static HttpJwtAuthorizer authorizer(Callers callers) {
    return HttpJwtAuthorizer.Builder.create("Callers", callers.issuer())
        .jwtAudience(List.of(callers.audience()))
        .build();
  }

  private static void route(
      HttpApi api, HttpLambdaIntegration integration, String path, HttpMethod method) {
    api.addRoutes(
        AddRoutesOptions.builder()
            .path(path)
            .methods(List.of(method))
            .integration(integration)
            .build());
  }
}
