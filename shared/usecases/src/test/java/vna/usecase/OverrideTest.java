package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vna.deal.Touch;
import vna.playbook.Playbook;
import vna.review.Week;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.ExternalId;

/// A refused plan that is stored for a reason, by event.
class OverrideTest {
  private static final DealName DEAL = new DealName.ByExternalId(new ExternalId("hubspot", "9182"));
  private static final Caller MANAGER = new Caller.User("lea@example.com", Role.MANAGER);

  private final Stage stage = new Stage();

  @BeforeEach
  void a_deal() {
    stage.clock.set(Instant.parse("2026-11-26T08:00:00Z"));
    stage.applied(Samples.open());
  }

  @Test
  void it_is_stored_with_its_verdict_and_counts_as_empty() {
    var answer = stage.applied(overridden(Samples.emptyPlan()));

    assertEquals(201, answer.status());
    assertEquals("EMPTY", answer.body().at("/verdict/decision").textValue());
    assertEquals("She asked for it", touch().plan().overrideReason());
    assertTrue(touch().overridden());
    var week = Week.parse("2026-W48").orElseThrow();
    stage.reviewWeek.ask(week, MANAGER);
    var shown = stage.showReview.show(week, Optional.empty(), MANAGER);
    var review = assertInstanceOf(ShowReview.Shown.Made.class, shown).review();
    var counts = Answer.of(review, Optional.empty()).body().path("counts");
    assertEquals(1, counts.path("planned").intValue());
    assertEquals(1, counts.path("empty").intValue());
  }

  @Test
  void what_is_not_refused_is_not_overridden() {
    stage.applied(overridden(Samples.plan()));

    assertFalse(touch().overridden());
  }

  @Test
  void it_does_not_reach_somebody_who_opted_out() {
    var optedOut = Samples.outcome().put("id", "stop");
    var data = optedOut.withObjectProperty("data");
    data.remove("touch");
    data.remove("commitment");
    data.remove("step");
    data.put("channel", "CALL").put("startedBy", "BUYER").put("result", "OPTED_OUT");
    stage.applied(optedOut);
    stage.playbook("/enforcement", "\"ADVISE\"");
    stage.playbook("/rules", "{\"do-not-contact\": {\"severity\": \"OFF\"}}");

    var plan = overridden(Samples.plan()).put("time", "2026-11-26T08:00:00Z");
    plan.withObjectProperty("data").put("scheduledFor", "2026-11-27T09:00:00+01:00");
    var answer = stage.apply(plan);

    assertEquals(422, answer.status(), answer.body().toPrettyString());
    assertTrue(answer.body().toString().contains("do-not-contact"));
  }

  private Touch touch() {
    return stage
        .store
        .load(DEAL)
        .orElseThrow()
        .journal()
        .fold(Playbook.DEFAULT)
        .touches()
        .getFirst();
  }

  private static ObjectNode overridden(ObjectNode plan) {
    plan.withObjectProperty("data").putObject("override").put("reason", "She asked for it");
    return plan;
  }
}
