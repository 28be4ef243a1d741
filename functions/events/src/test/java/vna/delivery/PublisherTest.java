package vna.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import vna.delivery.Publisher.Written;
import vna.delivery.RecordingBus.Answer.NotTaken;
import vna.delivery.RecordingBus.Answer.Refused;

/// What goes out, by the real client to a bus that fails as buses do.
class PublisherTest {
  private static final Refused THROTTLED = new Refused(400, "ThrottlingException");
  private static final Refused DOWN = new Refused(500, "InternalException");

  private RecordingBus bus;
  private EventBridgeClient client;
  private Publisher publisher;

  @BeforeEach
  void connect() throws IOException {
    bus = new RecordingBus();
    client =
        EventBridgeClient.builder()
            .httpClientBuilder(Apache5HttpClient.builder())
            .endpointOverride(bus.endpoint())
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("x", "x")))
            .build();
    publisher = new Publisher(new BusOutbox(client, "sales-events"));
  }

  @AfterEach
  void disconnect() {
    client.close();
    bus.close();
  }

  @Test
  void ten_go_out_at_a_time_in_order() {
    var unpublished = publisher.publish(rows(23));

    assertEquals(Optional.empty(), unpublished);
    assertEquals(List.of(ids(0, 10), ids(10, 20), ids(20, 23)), bus.requests());
  }

  @Test
  void an_entry_is_a_whole_cloud_event_on_the_bus_of_events() {
    publisher.publish(List.of(row(7)));

    var entry = bus.taken().getFirst();
    assertEquals("sales-events", entry.path("EventBusName").asText());
    assertEquals("vna", entry.path("Source").asText());
    assertEquals("vna.deal.stalled.v1", entry.path("DetailType").asText());
    assertEquals(
        "{\"specversion\":\"1.0\",\"id\":\"turn-007\",\"source\":\"/vna\","
            + "\"type\":\"vna.deal.stalled.v1\",\"subject\":\"deal-1\","
            + "\"time\":\"2026-11-23T08:00:07.000Z\",\"dealversion\":1,"
            + "\"sequence\":\"2026-11-23T08:00:07.000Z-turn-007\","
            + "\"datacontenttype\":\"application/json\","
            + "\"data\":{\"dealId\":\"deal-1\",\"step\":\"compare-options\"}}",
        RecordingBus.event(entry).toString());
  }

  @Test
  void only_what_failed_is_put_again() {
    bus.answer(new NotTaken(Set.of(2, 5)), new NotTaken(Set.of(1)));

    var unpublished = publisher.publish(rows(8));

    assertEquals(Optional.empty(), unpublished);
    assertEquals(
        List.of(ids(0, 8), List.of("turn-002", "turn-005"), List.of("turn-005")), bus.requests());
    assertEquals(8, bus.taken().size());
  }

  @Test
  void throttling_and_outages_are_tried_again() {
    bus.answer(THROTTLED, DOWN, THROTTLED, DOWN, THROTTLED, DOWN);

    var unpublished = publisher.publish(rows(3));

    assertEquals(Optional.empty(), unpublished);
    assertEquals(ids(0, 3), bus.taken().stream().map(RecordingBus::id).toList());
  }

  @Test
  void what_is_not_taken_to_the_last_is_named_and_nothing_behind_its_ten_goes_out() {
    var all = new Integer[] {3, 0, 0, 0, 0, 0};
    for (var failing : all) {
      bus.answer(new NotTaken(Set.of(failing)));
    }

    var unpublished = publisher.publish(rows(23));

    assertEquals(Optional.of("103"), unpublished);
    assertEquals(9, bus.taken().size());
  }

  @Test
  void a_consumer_down_for_an_hour_is_complete_afterwards_in_order_for_each_deal() {
    var rows = rows(60);
    bus.answer(Collections.nCopies(40, DOWN).toArray(RecordingBus.Answer[]::new));
    bus.answer(new NotTaken(Set.of(4)), new NotTaken(Set.of(0)), new NotTaken(Set.of(0)));

    // As Lambda does: again from the record that was named.
    for (var rest = rows; !rest.isEmpty(); ) {
      var from = publisher.publish(rest);
      var left = rest;
      rest = from.map(sequence -> from(sequence, left)).orElse(List.of());
    }

    // As a consumer does: each event once, those of a deal in the order that they name.
    var once = new HashMap<String, JsonNode>();
    bus.taken().stream().map(RecordingBus::event).forEach(it -> once.put(text(it, "id"), it));
    var byDeal =
        once.values().stream()
            .sorted(
                Comparator.comparing((JsonNode event) -> text(event, "dealversion"))
                    .thenComparing(event -> text(event, "sequence")))
            .collect(
                Collectors.groupingBy(
                    event -> text(event, "subject"),
                    Collectors.mapping(event -> text(event, "id"), Collectors.toList())));
    assertEquals(
        Set.of(idsOf(0), idsOf(1), idsOf(2)), Set.copyOf(byDeal.values()), byDeal.toString());
  }

  private static String text(JsonNode event, String member) {
    return event.path(member).asText();
  }

  /// What was written of one of the three deals, in its order.
  private static List<String> idsOf(int deal) {
    return IntStream.range(0, 20).mapToObj(n -> "turn-%03d".formatted(3 * n + deal)).toList();
  }

  @Test
  void a_bus_that_is_not_ours_is_an_error() {
    bus.answer(new Refused(400, "AccessDeniedException"));

    assertThrows(EventBridgeException.class, () -> publisher.publish(rows(1)));
  }

  private static List<Written> from(String sequence, List<Written> rows) {
    return rows.stream().dropWhile(row -> !row.sequence().equals(sequence)).toList();
  }

  private static List<String> ids(int from, int to) {
    return IntStream.range(from, to).mapToObj("turn-%03d"::formatted).toList();
  }

  private static List<Written> rows(int count) {
    return IntStream.range(0, count).mapToObj(PublisherTest::row).toList();
  }

  /// What the clock wrote of one of three deals.
  private static Written row(int n) {
    var id = "turn-%03d".formatted(n);
    return new Written(
        Integer.toString(100 + n),
        Map.of(
            "PK", AttributeValue.fromS("DEAL#deal-" + n % 3),
            "SK", AttributeValue.fromS("CLOCK#" + id),
            "turnId", AttributeValue.fromS(id),
            "version", AttributeValue.fromN("1"),
            "at", AttributeValue.fromS("2026-11-23T08:00:%02dZ".formatted(n)),
            "announcement",
                AttributeValue.fromS("{\"type\":\"deal-stalled\",\"step\":\"compare-options\"}")));
  }
}
