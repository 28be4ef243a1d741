package vna.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import vna.wire.OutgoingEvent;

/// Puts events on the bus: `detail-type` is the event's type, `detail` the whole CloudEvent.
///
/// [PutEvents](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html)
/// answers 200 also where it took none, and says so entry by entry.
@ApplicationScoped
public class BusOutbox implements Outbox {
  private static final String SOURCE = "vna";

  private final EventBridgeClient client;
  private final String bus;

  /// @param bus its name
  @Inject
  public BusOutbox(
      EventBridgeClient client,
      @ConfigProperty(name = "vna.bus", defaultValue = "vna-events") String bus) {
    this.client = client;
    this.bus = bus;
  }

  @Override
  public List<OutgoingEvent> put(List<OutgoingEvent> events) {
    try {
      var results =
          client.putEvents(put -> put.entries(events.stream().map(this::entry).toList())).entries();
      return IntStream.range(0, events.size())
          .filter(n -> results.get(n).errorCode() != null)
          .mapToObj(events::get)
          .toList();
    } catch (SdkClientException e) {
      return events;
    } catch (EventBridgeException e) {
      if (e.isThrottlingException() || e.statusCode() >= 500) {
        return events;
      }
      throw e;
    }
  }

  private PutEventsRequestEntry entry(OutgoingEvent event) {
    return PutEventsRequestEntry.builder()
        .eventBusName(bus)
        .source(SOURCE)
        .detailType(event.type().published())
        .time(event.time())
        .detail(event.json().toString())
        .build();
  }
}
