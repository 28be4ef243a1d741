package vna.laptop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import vna.delivery.Publisher;
import vna.wire.EventsQuery;
import vna.wire.OutgoingEvent;

/// What others would be told by the bus: on a laptop, where there is none, one looks here.
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {
  private final TableStream stream;
  private final Publisher publisher;
  private final LaptopOutbox outbox;

  @Inject
  public EventsResource(TableStream stream, Publisher publisher, LaptopOutbox outbox) {
    this.stream = stream;
    this.publisher = publisher;
    this.outbox = outbox;
  }

  /// The events, newest last. `?after=` takes the id of the last one that was seen.
  @GET
  public ObjectNode list(@Context UriInfo uri) {
    var query = EventsQuery.read(uri.getQueryParameters());
    var _ = publisher.publish(stream.next());
    var body = JsonNodeFactory.instance.objectNode();
    var items = body.putArray("items");
    outbox.after(query.after(), query.limit()).stream()
        .map(OutgoingEvent::json)
        .forEach(items::add);
    return body;
  }
}
