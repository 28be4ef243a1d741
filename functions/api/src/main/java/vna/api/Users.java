package vna.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vna.deal.Through;
import vna.usecase.Caller;

/// Knows who is calling: the one user of a laptop. Without one nobody is let in.
@ApplicationScoped
public class Users {
  private final Optional<String> localUser;

  /// @param localUser e-mail address of whoever sits at this machine
  @Inject
  public Users(@ConfigProperty(name = "vna.local-user") Optional<String> localUser) {
    this.localUser = localUser;
  }

  Caller caller() {
    return localUser
        .map(email -> new Caller(email, Through.USER))
        .orElseThrow(Refusal::unknownCaller);
  }
}
