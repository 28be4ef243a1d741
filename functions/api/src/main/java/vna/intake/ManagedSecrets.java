package vna.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/// AWS Secrets Manager. A secret is kept for half a minute: so long an old one is still believed
/// after it was replaced.
@ApplicationScoped
public class ManagedSecrets implements Secrets {
  static final Duration KEPT = Duration.ofSeconds(30);

  private final SecretsManagerClient client;
  private final String prefix;
  private final Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(Optional<String> secret, Instant until) {}

  /// By the function's own role.
  ///
  /// @param prefix what the names of this deployment's secrets begin with
  @Inject
  public ManagedSecrets(
      @ConfigProperty(name = "vna.secrets-prefix", defaultValue = "vna/sources/") String prefix,
      Clock clock) {
    this(
        SecretsManagerClient.builder()
            .httpClientBuilder(Apache5HttpClient.builder())
            .overrideConfiguration(Patience.AS_SOURCES_HAVE)
            .build(),
        prefix,
        clock);
  }

  ManagedSecrets(SecretsManagerClient client, String prefix, Clock clock) {
    this.client = client;
    this.prefix = prefix;
    this.clock = clock;
  }

  @Override
  public List<String> read(List<String> names) {
    return names.stream().map(this::read).flatMap(Optional::stream).toList();
  }

  private Optional<String> read(String name) {
    var now = clock.instant();
    var known = kept.get(name);
    if (known != null && now.isBefore(known.until())) {
      return known.secret();
    }
    var secret = fetch(name);
    kept.put(name, new Kept(secret, now.plus(KEPT)));
    return secret;
  }

  private Optional<String> fetch(String name) {
    try {
      return Optional.ofNullable(
          client.getSecretValue(get -> get.secretId(prefix + name)).secretString());
    } catch (ResourceNotFoundException e) {
      return Optional.empty();
    } catch (SdkException e) {
      throw new Outage("the secrets cannot be read", e);
    }
  }
}
