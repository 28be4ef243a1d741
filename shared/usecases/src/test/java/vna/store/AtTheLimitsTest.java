package vna.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vna.deal.Touch;
import vna.usecase.Samples;
import vna.usecase.Stage;

/// A deal with as much of everything as is allowed.
class AtTheLimitsTest {
  private static final String WIDEST = "😀".repeat(200);
  private final Stage stage = new Stage();

  @BeforeEach
  void it_is_saturday() {
    stage.clock.set(Instant.parse("2026-11-28T08:00:00Z"));
  }

  @Test
  void the_widest_deal_fits_its_row_and_its_answer() {
    stage.applied(widestDeal());

    for (var n = 1; n < 45; n++) {
      stage.applied(outcome(n, WIDEST));
    }

    assertTrue(largestRow() < 300_000, () -> "the largest row has " + largestRow() + " bytes");
  }

  @Test
  void a_full_journal_takes_outcomes_and_the_close_but_no_plans() {
    stage.applied(Samples.open());
    for (var n = 1; n < 400; n++) {
      stage.applied(outcome(n, "Bring the log"));
    }

    var plan = stage.apply(Samples.plan());
    var outcome = stage.apply(outcome(400, "Bring the log"));
    var close = stage.apply(Samples.close());

    assertEquals("/problems/journal-full", plan.body().get("type").textValue());
    assertEquals(201, outcome.status());
    assertEquals(200, close.status());
    assertEquals(402, close.body().at("/deal/version").intValue());
  }

  @Test
  void a_deal_with_more_planned_touches_than_a_transaction_holds_can_be_closed() {
    stage.applied(Samples.open());
    for (var n = 0; n < 110; n++) {
      var plan = Samples.plan().put("id", "plan-" + n);
      var data = (ObjectNode) plan.get("data");
      data.put("ref", "touch-" + n).put("scheduledFor", "2026-12-24T09:00:00Z");
      ((ObjectNode) data.get("buyerNextAction")).put("dueBy", "2026-12-24");
      data.putObject("override").put("reason", "a test of limits");
      stage.applied(plan);
    }

    var close = stage.apply(Samples.close());

    assertEquals(200, close.status());
    var cancelled = touches().stream().filter(touch -> touch.cancellation().isPresent()).count();
    assertEquals(110, cancelled);
  }

  private List<Touch> touches() {
    return stage.rows().values().stream()
        .filter(row -> Stage.text(row, "SK").startsWith("TOUCH#"))
        .map(row -> TouchRow.SCHEMA.mapToItem(row).toDomain())
        .toList();
  }

  private static ObjectNode widestDeal() {
    var event = Samples.open();
    var data = (ObjectNode) event.get("data");
    data.put("name", WIDEST).put("account", WIDEST);
    var contacts = data.putArray("contacts");
    var goals = data.putArray("goals");
    for (var n = 0; n < 50; n++) {
      contacts.addObject().put("name", WIDEST).put("role", WIDEST).put("email", email(n));
      goals.addObject().put("title", WIDEST).put("buyerAction", WIDEST);
    }
    for (var n = 0; n < 19; n++) {
      ((ObjectNode) data.get("externalIds")).put("source-" + n, WIDEST);
    }
    return event;
  }

  private static String email(int n) {
    return ("%060d@%s.example".formatted(n, "a".repeat(60) + "." + "b".repeat(60)));
  }

  private static ObjectNode outcome(int n, String action) {
    var event = Samples.outcome().put("id", "outcome-" + n);
    var data = (ObjectNode) event.get("data");
    data.remove("touch");
    data.put("channel", "CALL").put("startedBy", "BUYER");
    ((ObjectNode) data.get("commitment")).put("action", action);
    data.putObject("promise").put("action", action);
    return event;
  }

  private int largestRow() {
    return stage.rows().values().stream()
        .filter(row -> Stage.text(row, "SK").equals("DEAL") || Stage.text(row, "SK").equals("ONCE"))
        .mapToInt(row -> row.toString().getBytes(StandardCharsets.UTF_8).length)
        .max()
        .orElseThrow();
  }
}
