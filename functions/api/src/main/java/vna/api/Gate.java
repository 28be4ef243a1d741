package vna.api;

import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Lets nobody in who is not known.
public class Gate {
  private final Users users;

  @Inject
  public Gate(Users users) {
    this.users = users;
  }

  /// Before anything else is looked at.
  @ServerRequestFilter
  public void check() {
    var _ = users.caller();
  }
}
