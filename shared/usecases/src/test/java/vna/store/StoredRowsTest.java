package vna.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.deal.Through;
import vna.decision.Command;
import vna.decision.Decided;
import vna.decision.Recording;
import vna.playbook.Playbook;
import vna.usecase.Samples;
import vna.usecase.Stage;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.ExternalId;
import vna.wire.Result;

/// What lies in the table after a story.
class StoredRowsTest {
  private static final Instant SATURDAY = Instant.parse("2026-11-28T08:00:00Z");
  private static final DealName DEAL = new DealName.ByExternalId(new ExternalId("hubspot", "9182"));
  private final Stage stage = new Stage();

  @BeforeEach
  void a_story() {
    stage.clock.set(SATURDAY);
    Stream.of(Samples.open(), Samples.plan(), Samples.outcome(), call()).forEach(stage::applied);
  }

  @Test
  void each_command_leaves_its_rows() {
    var rows =
        stage.rows().keySet().stream()
            .map(key -> key.replaceAll("[0-9A-HJKMNP-TV-Z]{26}", "?"))
            .map(key -> key.replaceAll("#[-_0-9A-Za-z]{43}", "#hash"))
            .sorted()
            .toList();

    assertEquals(
        List.of(
            "DEAL#? DEAL",
            "DEAL#? DEAL#ENTRY#?",
            "DEAL#? DEAL#ENTRY#?",
            "DEAL#? DEAL#ENTRY#?",
            "DEAL#? DEAL#ENTRY#?",
            "DEAL#? DRAFT#?",
            "DEAL#? OUTCOME#?",
            "DEAL#? TOUCH#?",
            "EMAIL#hash DEAL#?",
            "EXTERNAL#hash EXTERNAL",
            "ONCE#hash ONCE",
            "ONCE#hash ONCE",
            "ONCE#hash ONCE",
            "ONCE#hash ONCE",
            "OWNERS OWNER#hash",
            "REPLY#hash REPLY"),
        rows);
  }

  @Test
  void a_draft_lies_apart_and_nowhere_else() {
    var holders =
        stage.rows().entrySet().stream()
            .filter(row -> row.getValue().toString().contains("here is the benchmark"))
            .map(row -> row.getKey().replaceAll("[0-9A-HJKMNP-TV-Z]{26}", "?"))
            .toList();

    assertEquals(List.of("DEAL#? DRAFT#?"), holders);
  }

  @Test
  void no_key_holds_what_a_user_typed() {
    var keys =
        Set.of("PK", "SK", "byOwnerPK", "byOwnerSK", "byStatusPK", "byStatusSK", "byChangePK");
    for (var row : stage.rows().values()) {
      for (var key : keys) {
        var text = Stage.text(row, key);
        assertFalse(
            Stream.of("9182", "hubspot", "example", "crm", "open-1").anyMatch(text::contains),
            text);
      }
    }
  }

  @Test
  void a_refused_plan_leaves_an_attempt_without_its_texts_and_the_deal_as_it_was() {
    var before = stage.rows();

    var answer = stage.apply(Samples.emptyPlan());

    assertEquals(422, answer.status());
    assertEquals("EMPTY", answer.body().at("/verdict/decision").textValue());
    var after = stage.rows();
    after.keySet().removeAll(before.keySet());
    assertEquals(2, after.size());
    var attempt = attempt(after);
    assertFalse(attempt.toString().contains("checking in"));
    var domain = AttemptRow.SCHEMA.mapToItem(attempt).toDomain();
    assertTrue(
        domain.findings().stream().anyMatch(said -> said.rule().equals("value-missing")),
        domain::toString);
    assertEquals(
        Instant.parse("2026-11-23T09:00:00Z").plus(Duration.ofDays(400)).getEpochSecond(),
        AttemptRow.SCHEMA.mapToItem(attempt).expiresAt());
    assertEquals(Stage.text(onceRow(after), "PK"), Stage.text(attempt, "onceKey"));
    before.forEach((key, row) -> assertEquals(row, stage.rows().get(key)));
  }

  @Test
  void who_opts_out_of_one_deal_is_refused_on_another() {
    var optOut = Samples.outcome().put("id", "opt-out");
    var data = (ObjectNode) optOut.get("data");
    data.remove(List.of("touch", "commitment", "step"));
    data.put("channel", "CALL").put("startedBy", "BUYER").put("result", "OPTED_OUT");
    stage.applied(optOut);
    var other = Stage.json(Samples.open().toString().replace("9182", "4711"));
    stage.applied(other.put("id", "open-4711"));
    var plan = Stage.json(Samples.plan().toString().replace("9182", "4711"));

    var answer = stage.apply(plan.put("id", "plan-4711"));

    assertEquals(
        Set.of("dana@plant.example"), stage.store.optedOut(Set.of("dana@plant.example", "x@y.zz")));
    assertEquals(422, answer.status());
    assertEquals("do-not-contact", answer.body().at("/verdict/findings/0/rule").textValue());
  }

  @Test
  void an_opt_out_that_is_taken_back_is_none() {
    stage.applied(Stage.json(Samples.plan().toString().replace("-1\"", "-2\"")));
    var optOut = Stage.json(Samples.outcome().toString().replace("-1\"", "-2\""));
    ((ObjectNode) optOut.get("data")).remove("commitment");
    var touchId = stage.applied(withResult(optOut, "OPTED_OUT")).body().get("touchId").textValue();
    var dana = Set.of("dana@plant.example");
    assertEquals(dana, stage.store.optedOut(dana));
    var loaded = stage.store.load(DEAL).orElseThrow();
    var command =
        new Command("W", SATURDAY, SATURDAY.plusSeconds(60), "mara@example.com", Through.USER, "");

    var withdrawn = Recording.withdraw(loaded.journal(), touchId, command, Playbook.DEFAULT);
    var change = Change.of(loaded, ((Decided.Accepted) withdrawn).entry(), Playbook.DEFAULT);
    var answer = Answer.of(new Result.AsBefore(change.now(), false));

    assertEquals(new Saving.Saved(), stage.store.save(change, Optional.empty(), answer));
    assertEquals(Set.of(), stage.store.optedOut(dana));
  }

  private static ObjectNode withResult(ObjectNode event, String result) {
    ((ObjectNode) event.get("data")).put("result", result);
    return event;
  }

  private static ObjectNode call() {
    var event = Samples.outcome().put("id", "call-1");
    var data = (ObjectNode) event.get("data");
    data.remove("touch");
    data.put("channel", "CALL").put("startedBy", "BUYER");
    return event;
  }

  private static Map<String, AttributeValue> attempt(
      Map<String, Map<String, AttributeValue>> rows) {
    return rows.values().stream()
        .filter(row -> Stage.text(row, "SK").startsWith("ATTEMPT#"))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, AttributeValue> onceRow(
      Map<String, Map<String, AttributeValue>> rows) {
    return rows.values().stream()
        .filter(row -> Stage.text(row, "SK").equals("ONCE"))
        .findFirst()
        .orElseThrow();
  }
}
