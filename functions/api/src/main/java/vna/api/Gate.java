package vna.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/// Lets nobody in who is not known.
public class Gate {
  private static final Set<Class<?>> OPEN = Set.of(OpenApiResource.class, WebhookResource.class);

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

  /// Before anything else is looked at. Only what this API is may be read by anybody, and who sends
  /// a webhook is shown by its signature.
  @ServerRequestFilter
  public void check(SimpleResourceInfo operation) {
    if (!OPEN.contains(operation.getResourceClass())) {
      var _ = users.caller();
    }
  }
}
