package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What the owner says on other deals is known when a plan is judged, and nothing of other owners.
class AutopilotTest {
  private static final String DRAFT = "Hi, the benchmark for %s is attached, see page %s.";

  private final Stage stage = new Stage();

  @Test
  void the_same_on_a_third_deal_is_noticed() {
    opened("north", "mara@example.com");
    opened("south", "mara@example.com");
    opened("west", "mara@example.com");

    assertEquals(Set.of(), planned("north", "14 plants", "18 %", DRAFT));
    assertEquals(Set.of(), planned("south", "9 plants", "12 %", DRAFT));
    assertEquals(Set.of("autopilot"), planned("west", "11 plants", "15 %", DRAFT));
  }

  @Test
  void an_outcome_does_not_make_it_forgotten() {
    opened("north", "mara@example.com");
    opened("south", "mara@example.com");
    opened("west", "mara@example.com");
    planned("north", "14 plants", "18 %", DRAFT);
    planned("south", "9 plants", "12 %", DRAFT);

    stage.clock.set(Instant.parse("2026-11-25T08:00:00Z"));
    stage.applied(replied("north"));
    stage.applied(replied("south"));

    assertEquals(Set.of("autopilot"), planned("west", "11 plants", "15 %", DRAFT));
  }

  @Test
  void another_message_or_another_owner_is_another_thing() {
    opened("north", "mara@example.com");
    opened("south", "jonas@example.com");
    opened("west", "mara@example.com");
    opened("east", "mara@example.com");
    planned("north", "14 plants", "18 %", DRAFT);
    planned("south", "9 plants", "12 %", DRAFT);

    assertEquals(Set.of(), planned("west", "11 plants", "15 %", DRAFT));
    assertEquals(
        Set.of(),
        planned(
            "east", "7 plants", "15 %", "Your fitters asked on %s about page %s: bolts first."));
  }

  private void opened(String id, String owner) {
    stage.clock.set(Instant.parse("2026-11-23T08:00:00Z"));
    var event = named(Samples.open(), "open-" + id, id);
    var data = (ObjectNode) event.get("data");
    data.put("owner", owner).put("account", "Plant " + id);
    data.putObject("externalIds").put("crm", id);
    data.remove("openedAt");
    stage.applied(event);
  }

  private Set<String> planned(String id, String plants, String gain, String draft) {
    var event = named(Samples.plan(), "plan-" + id, id);
    var data = (ObjectNode) event.get("data");
    data.put("ref", "touch-" + id)
        .put("scheduledFor", "2026-11-26T09:00:00Z")
        .put("draft", draft.formatted(plants, gain));
    data.putObject("value")
        .put("kind", "INSIGHT")
        .put(
            "statement",
            "Benchmark for %s: three changes cut changeover by %s".formatted(plants, gain));
    data.remove("to");
    var rules = new TreeSet<String>();
    var answer = Stage.json(stage.apply(event).body().toString());
    answer.at("/verdict/findings").forEach(finding -> rules.add(finding.get("rule").asText()));
    rules.retainAll(List.of("autopilot", "value-repeated"));
    return rules;
  }

  private static ObjectNode replied(String id) {
    var event = named(Samples.outcome(), "outcome-" + id, id);
    var data = Stage.json("{\"result\": \"BUYER_REPLIED\"}");
    data.set("deal", event.at("/data/deal"));
    data.put("occurredAt", "2026-11-24T12:00:00Z");
    data.putObject("touch").put("ref", "touch-" + id);
    event.set("data", data);
    return event;
  }

  private static ObjectNode named(ObjectNode event, String eventId, String deal) {
    event.put("id", eventId).remove("time");
    event.put("time", "2026-11-23T08:00:00Z");
    var data = (ObjectNode) event.get("data");
    if (data.has("deal")) {
      data.putObject("deal").putObject("externalId").put("source", "crm").put("id", deal);
    }
    return event;
  }
}
