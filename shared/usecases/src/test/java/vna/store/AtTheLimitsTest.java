package vna.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Outcome;
import vna.deal.Through;
import vna.deal.Touch;
import vna.deal.TouchName;
import vna.playbook.Playbook;
import vna.touch.Channel;
import vna.usecase.Samples;
import vna.usecase.Stage;
import vna.wire.DealJson;

/// A deal with as much of everything as is allowed.
class AtTheLimitsTest {
  private static final String WIDEST = "😀".repeat(200);
  private static final Instant SATURDAY = Instant.parse("2026-11-28T08:00:00Z");
  private final Stage stage = new Stage();

  @BeforeEach
  void it_is_saturday() {
    stage.clock.set(SATURDAY);
  }

  @Test
  void the_widest_deal_fits_its_row_and_its_answer() {
    var dealId = stage.applied(widestDeal()).body().get("dealId").textValue();
    var journal = stage.store.load(dealId).orElseThrow().journal();
    for (var n = 1; n < 400; n++) {
      journal = journal.with(widestOutcome(n));
    }

    var now = Loaded.at(journal.fold(Playbook.DEFAULT), SATURDAY, Playbook.DEFAULT);

    assertEquals(40, now.deal().promises().size());
    assertTrue(bytes(DealRow.of(now).now()) < 300_000, DealRow.of(now).now());
    assertTrue(bytes(DealJson.deal(now).toString()) < 300_000, DealJson.deal(now)::toString);
  }

  @Test
  void a_full_journal_takes_outcomes_and_the_close_but_no_plans() {
    stage.applied(Samples.open());
    for (var n = 1; n < 400; n++) {
      stage.applied(outcome(n));
    }

    var plan = stage.apply(Samples.plan());
    var outcome = stage.apply(outcome(400));
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
    return "%060d@%s.example".formatted(n, "a".repeat(60) + "." + "b".repeat(60));
  }

  private static ObjectNode outcome(int n) {
    var event = Samples.outcome().put("id", "outcome-" + n);
    var data = (ObjectNode) event.get("data");
    data.remove("touch");
    data.put("channel", "CALL").put("startedBy", "BUYER");
    return event;
  }

  private static Entry widestOutcome(int n) {
    var at = SATURDAY.minus(Duration.ofMinutes(n));
    var agreed = Optional.of(new Outcome.Agreed(WIDEST, Optional.of(LocalDate.of(2026, 12, 24))));
    return new Entry(
        "entry-" + n,
        at,
        at,
        "mara@example.com",
        Through.USER,
        1,
        new Fact.OutcomeRecorded(
            new TouchName.Unplanned(Channel.CALL, TouchName.StartedBy.BUYER),
            new Outcome(
                at,
                new Outcome.Result.Committed(),
                agreed,
                agreed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "")));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
