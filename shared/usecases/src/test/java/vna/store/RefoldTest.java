package vna.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.deal.Contact;
import vna.deal.Entry;
import vna.playbook.Playbook;
import vna.usecase.Samples;
import vna.usecase.Stage;
import vna.wire.DealName;
import vna.wire.ExternalId;

/// Whatever commands came, in whatever order of their times: every row that is derived from a
/// journal is what its fold says.
class RefoldTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final DealName DEAL = new DealName.ByExternalId(new ExternalId("hubspot", "9182"));
  private static final List<String> RESULTS =
      List.of(
          "{\"result\": \"BUYER_ACTED\"}",
          "{\"result\": \"BUYER_COMMITTED\", \"commitment\": {\"action\": \"Bring the log\"}}",
          "{\"result\": \"BUYER_REPLIED\", \"question\": \"How long?\", \"promise\": {\"action\": \"Tell them\"}}",
          "{\"result\": \"NO_RESPONSE\"}",
          "{\"result\": \"BUYER_DECLINED\", \"reason\": \"no time\"}",
          "{\"result\": \"AWAY\", \"until\": \"2026-12-20\", \"contact\": \"dana@plant.example\"}",
          "{\"result\": \"UNREACHABLE\", \"why\": \"BOUNCED\", \"contact\": \"dana@plant.example\"}",
          "{\"result\": \"OPTED_OUT\", \"contact\": \"eli@plant.example\"}",
          "{\"result\": \"BUYER_REPLIED\", \"step\": \"compare-options\"}",
          "{\"result\": \"NOT_DONE\"}");

  private final Stage stage = new Stage();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void refold_is_stored(long seed) {
    var random = new Random(seed);
    stage.clock.set(MONDAY.plus(Duration.ofDays(14)));
    stage.applied(Samples.open());
    for (var n = 0; n < 30; n++) {
      stage.apply(command(random, n));
    }

    var loaded = stage.store.load(DEAL).orElseThrow();
    var journal = loaded.journal();
    var last = journal.entries().stream().map(Entry::recordedAt).max(Instant::compareTo);
    var deal = journal.fold(Playbook.DEFAULT);
    var dealId = journal.dealId();
    var expected = new HashMap<String, Map<String, AttributeValue>>();
    var row = DealRow.of(loaded.at(last.orElseThrow(), Playbook.DEFAULT));
    expected.put("DEAL", DealRow.SCHEMA.itemToMap(row, true));
    deal.touches()
        .forEach(touch ->
            expected.put(
                "TOUCH#" + touch.touchId(),
                TouchRow.SCHEMA.itemToMap(TouchRow.of(dealId, touch, Optional.empty()), true)));
    deal.unplanned()
        .forEach(unplanned ->
            expected.put(
                "OUTCOME#" + unplanned.outcomeId(),
                UnplannedRow.SCHEMA.itemToMap(UnplannedRow.of(deal, unplanned), true)));
    assertEquals(expected, derived(dealId), () -> "seed " + seed);
    assertEquals(optedOut(deal.contacts()), stage.store.optedOut(emails(deal.contacts())));
    assertEquals(loaded.version(), journal.entries().size());
  }

  private ObjectNode command(Random random, int n) {
    var at = MONDAY.plus(Duration.ofMinutes(random.nextInt(14 * 24 * 60)));
    var event =
        switch (random.nextInt(8)) {
          case 0 -> update(random);
          case 1, 2, 3 -> plan(random, at);
          case 4, 5, 6 -> outcome(random, at);
          default -> random.nextInt(4) == 0 ? Samples.close() : park();
        };
    return event.put("id", "command-" + n).put("time", at.toString());
  }

  private static ObjectNode update(Random random) {
    var event = Samples.open();
    var data = (ObjectNode) event.get("data");
    data.put("name", "Line " + random.nextInt(3));
    data.putArray("contacts").addObject().put("name", "Eli").put("email", "eli@plant.example");
    return event;
  }

  private static ObjectNode plan(Random random, Instant at) {
    var event = Samples.plan();
    var data = (ObjectNode) event.get("data");
    data.put("ref", "touch-" + random.nextInt(12))
        .put("channel", random.nextBoolean() ? "CALL" : "EMAIL");
    data.put("scheduledFor", at.plus(Duration.ofHours(random.nextInt(72))).toString());
    ((ObjectNode) data.get("buyerNextAction")).put("dueBy", "2026-12-24");
    data.putObject("override").put("reason", "a property test");
    if (random.nextBoolean()) {
      data.remove("to");
    }
    return event;
  }

  private static ObjectNode outcome(Random random, Instant at) {
    var event = Samples.outcome();
    var data = Stage.json(RESULTS.get(random.nextInt(RESULTS.size())));
    data.set("deal", event.at("/data/deal"));
    data.put("occurredAt", at.toString());
    if (random.nextInt(3) == 0) {
      data.put("channel", "CALL").put("startedBy", random.nextBoolean() ? "BUYER" : "SELLER");
    } else {
      data.putObject("touch").put("ref", "touch-" + random.nextInt(12));
    }
    event.set("data", data);
    return event;
  }

  private static ObjectNode park() {
    var event = Samples.close();
    var data = (ObjectNode) event.get("data");
    data.remove("reason");
    data.put("result", "PARKED").put("until", "2026-12-15");
    return event;
  }

  /// The deal's own rows, less those that are told, and less what a touch says: that is of its
  /// draft too, which the journal does not keep.
  private Map<String, Map<String, AttributeValue>> derived(String dealId) {
    return stage.rows().values().stream()
        .filter(row -> Stage.text(row, "PK").equals("DEAL#" + dealId))
        .filter(row ->
            Stream.of("DEAL", "TOUCH#", "OUTCOME#").anyMatch(Stage.text(row, "SK")::startsWith))
        .filter(row -> !Stage.text(row, "SK").startsWith(Keys.ENTRY))
        .collect(Collectors.toMap(row -> Stage.text(row, "SK"), RefoldTest::withoutGist));
  }

  private static Set<String> optedOut(List<Contact> contacts) {
    return emails(contacts.stream().filter(Contact::isOptedOut).toList());
  }

  private static Set<String> emails(List<Contact> contacts) {
    return new HashSet<>(contacts.stream().map(Contact::email).toList());
  }

  private static Map<String, AttributeValue> withoutGist(Map<String, AttributeValue> row) {
    var rest = new HashMap<>(row);
    rest.remove("gist");
    return rest;
  }
}
