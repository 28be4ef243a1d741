package vna.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import io.quarkus.vertx.http.runtime.QuarkusHttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Optional;

/// What API Gateway says of a request beside its headers. No caller can write there.
///
/// Source: [JWT
/// authorizers](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html).
final class Gateway {
  private Gateway() {}

  /// The claims of the token that its JWT authorizer has verified, flattened to texts; empty where
  /// none has.
  static Map<String, String> claims(HttpServerRequest request) {
    return Optional.of(request.headers())
        .filter(QuarkusHttpHeaders.class::isInstance)
        .map(QuarkusHttpHeaders.class::cast)
        .map(headers -> headers.getContextObject(APIGatewayV2HTTPEvent.RequestContext.class))
        .map(APIGatewayV2HTTPEvent.RequestContext::getAuthorizer)
        .map(Authorizer::getJwt)
        .map(Authorizer.JWT::getClaims)
        .orElse(Map.of());
  }
}
