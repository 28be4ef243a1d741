package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Lets nobody in who is not known.
public class Gate {
  private final Users users;
  private final BasePath base;

  @Inject
  public Gate(Users users, BasePath base) {
    this.users = users;
    this.base = base;
  }

  /// A stage in the path is not of any operation.
  @ServerRequestFilter(preMatching = true)
  public void route(ContainerRequestContext request) {
    var sent = request.getUriInfo().getRequestUri();
    var path = base.without(sent.getRawPath());
    if (!path.equals(sent.getRawPath())) {
      request.setRequestUri(UriBuilder.fromUri(sent).replacePath(path).build());
    }
  }

  /// Before anything else is looked at. Only what this API is may be read by anybody.
  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    if (!request.getUriInfo().getPath().equals("/q/openapi")) {
      var _ = users.caller();
    }
  }
}
