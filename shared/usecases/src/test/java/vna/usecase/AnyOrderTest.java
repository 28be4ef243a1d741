package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vna.playbook.Playbook;
import vna.wire.DealJson;
import vna.wire.DealName;
import vna.wire.ExternalId;

/// Events come late, twice and in any order; the deal is the same in the end.
class AnyOrderTest {
  private static final Instant SATURDAY = Instant.parse("2026-11-28T08:00:00Z");
  private final Stage stage = new Stage();

  @Test
  void open_plan_outcome_and_close_in_all_24_orders_are_the_same_deal() {
    var events = List.of(Samples.open(), Samples.plan(), Samples.outcome(), Samples.close());
    var deals = new HashSet<ObjectNode>();
    var orders = orders(events);
    for (var order : orders) {
      var externalId = "order-" + orders.indexOf(order);
      deals.add(deal(order, externalId));
    }

    assertEquals(24, orders.size());
    assertEquals(1, deals.size(), deals::toString);
    assertEquals(4, deals.iterator().next().get("version").intValue());
  }

  /// The deal after the events came in that order, each twice; one that comes before its deal is
  /// known comes again, as from the queue.
  private ObjectNode deal(List<ObjectNode> order, String externalId) {
    stage.clock.set(SATURDAY);
    var queue = new ArrayDeque<ObjectNode>();
    order.forEach(event -> {
      queue.add(of(event, externalId));
      queue.add(of(event, externalId));
    });
    while (!queue.isEmpty()) {
      var event = queue.remove();
      var answer = stage.apply(event);
      if (answer.status() == 404) {
        queue.add(event);
      } else {
        assertFalse(answer.status() >= 400, () -> order + ": " + answer.body());
      }
    }
    var name = new DealName.ByExternalId(new ExternalId("hubspot", externalId));
    var loaded = stage.store.load(name).orElseThrow();
    var deal = DealJson.deal(loaded.at(SATURDAY, Playbook.DEFAULT));
    deal.remove("externalIds");
    return Stage.json(deal.toString().replaceAll("[0-9A-HJKMNP-TV-Z]{26}", "ID"));
  }

  private static ObjectNode of(ObjectNode event, String externalId) {
    return Stage.json(
        event
            .toString()
            .replace("9182", externalId)
            .replace("-1\",\"source\"", "-" + externalId + "\",\"source\""));
  }

  private static List<List<ObjectNode>> orders(List<ObjectNode> events) {
    if (events.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<ObjectNode>>();
    for (var first : events) {
      var rest = new ArrayList<>(events);
      rest.remove(first);
      for (var order : orders(rest)) {
        var whole = new ArrayList<>(List.of(first));
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }
}
