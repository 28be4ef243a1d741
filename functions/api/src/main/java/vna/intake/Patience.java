package vna.intake;

import java.time.Duration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;

/// How long intake waits for what it needs.
final class Patience {
  /// HubSpot gives up after 5 seconds, and others count slow answers against us.
  static final ClientOverrideConfiguration AS_SOURCES_HAVE =
      ClientOverrideConfiguration.builder()
          .apiCallAttemptTimeout(Duration.ofSeconds(1))
          .apiCallTimeout(Duration.ofSeconds(3))
          .build();

  private Patience() {}
}
