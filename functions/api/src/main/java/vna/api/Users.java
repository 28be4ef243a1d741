package vna.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vna.usecase.Caller;
import vna.usecase.Role;

/// Knows who is calling: by their token where an issuer is configured, else the one user of a
/// laptop. Without either nobody is let in.
@RequestScoped
public class Users {
  private final Optional<Caller> caller;

  /// @param localUser e-mail address of whoever sits at this machine; they may do everything
  @Inject
  public Users(
      @ConfigProperty(name = "vna.local-user") Optional<String> localUser,
      Tokens tokens,
      HttpHeaders headers,
      CurrentVertxRequest request) {
    this.caller =
        tokens.areUsed()
            ? Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .flatMap(sent -> tokens.user(sent, Gateway.claims(request.getCurrent().request())))
                .map(user -> user)
            : localUser.map(email -> new Caller.User(email, Role.ADMIN));
  }

  /// @throws Refusal for whoever is not known
  Caller caller() {
    return caller.orElseThrow(Refusal::unknownCaller);
  }
}
