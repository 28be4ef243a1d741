package vna.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/// Puts the tick on the bus of commands, which brings it back to its function. What the bus does
/// not take is no loss: the schedule ticks again.
@ApplicationScoped
public class BusTicker implements Ticker {
  private static final String SOURCE = "vna";

  private final EventBridgeClient client;
  private final String bus;

  /// @param bus name of the bus that commands come by
  @Inject
  public BusTicker(
      EventBridgeClient client,
      @ConfigProperty(name = "vna.commands.bus", defaultValue = "vna") String bus) {
    this.client = client;
    this.bus = bus;
  }

  @Override
  public void again(JsonNode tick) {
    var entry =
        PutEventsRequestEntry.builder()
            .eventBusName(bus)
            .source(SOURCE)
            .detailType(tick.path("type").asText())
            .detail(tick.toString())
            .build();
    var _ = client.putEvents(put -> put.entries(entry));
  }
}
