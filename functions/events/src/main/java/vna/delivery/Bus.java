package vna.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/// The one client of EventBridge.
@ApplicationScoped
class Bus {
  private static final Duration ATTEMPT = Duration.ofSeconds(2);
  private static final Duration CALL = Duration.ofSeconds(8);

  @Produces
  @Singleton
  EventBridgeClient client() {
    return EventBridgeClient.builder()
        .httpClientBuilder(Apache5HttpClient.builder())
        .overrideConfiguration(
            override -> override.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
        .build();
  }

  void close(@Disposes EventBridgeClient client) {
    client.close();
  }
}
