package vna.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What stands before `/v1` in the address that callers use: the stage of an HTTP API, or the
/// mapping of its custom domain. Of the two, only the stage comes along in the path of a request.
///
/// Source: [Working with AWS Lambda proxy
/// integrations](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
@ApplicationScoped
public class BasePath {
  private final String base;

  /// @param base such as `/prod`; nothing where there is none
  @Inject
  public BasePath(@ConfigProperty(name = "vna.base-path") Optional<String> base) {
    this.base = base.orElse("");
  }

  /// A path as callers know it.
  String of(String path) {
    return isBelow(path) ? path : base + path;
  }

  /// A path as the operations know it.
  String without(String path) {
    return isBelow(path) ? path.substring(base.length()) : path;
  }

  private boolean isBelow(String path) {
    return !base.isEmpty() && path.startsWith(base + "/");
  }
}
