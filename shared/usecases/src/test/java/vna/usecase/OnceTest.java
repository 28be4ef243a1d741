package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vna.store.Once;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.ExternalId;

/// The same request again: one effect, and the first answer.
class OnceTest {
  private static final Instant SATURDAY = Instant.parse("2026-11-28T08:00:00Z");
  private static final DealName DEAL = new DealName.ByExternalId(new ExternalId("hubspot", "9182"));

  private final Stage stage = new Stage();

  @BeforeEach
  void it_is_saturday() {
    stage.clock.set(SATURDAY);
  }

  @Test
  void every_command_again_has_one_effect_and_its_first_answer() {
    for (var event :
        List.of(
            Samples.open(),
            Samples.emptyPlan(),
            Samples.plan(),
            Samples.outcome(),
            Samples.close())) {
      var first = stage.apply(event);
      var rows = stage.rows();

      var again = stage.apply(event);

      assertFalse(first.replayed());
      assertEquals(again(first), again);
      assertEquals(rows, stage.rows());
    }
    for (var event : List.of(Samples.open(), Samples.plan(), Samples.outcome())) {
      assertTrue(stage.apply(event).replayed(), "also when the deal is closed by now");
    }
  }

  @Test
  void another_request_under_the_same_key_is_refused() {
    stage.applied(Samples.open());
    stage.applied(Samples.plan());
    var rows = stage.rows();
    var other = Samples.plan();
    ((ObjectNode) other.get("data")).put("ref", "touch-2");

    var answer = stage.apply(other);

    assertEquals("/problems/key-reused", answer.body().get("type").textValue());
    assertEquals(422, answer.status());
    assertEquals(rows, stage.rows());
  }

  @Test
  void another_request_under_the_same_key_is_refused_also_where_the_first_one_stands_in_its_way() {
    stage.applied(Samples.open());
    stage.applied(Samples.plan());
    var sameRef = Samples.plan();
    ((ObjectNode) sameRef.get("data")).put("channel", "CALL");

    assertEquals(422, stage.apply(sameRef).status());
  }

  @Test
  void bad_input_and_an_unknown_deal_do_not_use_the_key_up() {
    var bad = Samples.plan();
    ((ObjectNode) bad.get("data")).put("channel", "FAX");
    assertEquals(400, stage.apply(bad).status());
    assertEquals(404, stage.apply(Samples.plan()).status());
    stage.applied(Samples.open());

    var answer = stage.apply(Samples.plan());

    assertEquals(201, answer.status());
    assertFalse(answer.replayed());
  }

  @Test
  void a_key_of_another_caller_or_operation_is_another_key() {
    stage.applied(Samples.open().put("id", "same"));

    assertFalse(stage.applied(Samples.plan().put("id", "same")).replayed());
    assertFalse(stage.applied(Samples.close().put("id", "same").put("source", "erp")).replayed());
  }

  @Test
  void a_key_is_forgotten_after_14_days_even_if_its_row_is_still_there() {
    stage.applied(Samples.open());
    stage.applied(Samples.outcome());
    stage.clock.set(SATURDAY.plus(Once.KEPT).plus(Duration.ofMinutes(1)));

    var again = stage.apply(Samples.outcome());

    assertEquals("/problems/outcome-recorded", again.body().get("type").textValue());
    assertFalse(again.replayed());
  }

  @Test
  void fifty_equal_requests_at_once_have_one_effect_and_one_answer() {
    stage.applied(Samples.open());

    var answers = atOnce(Collections.nCopies(50, () -> stage.apply(Samples.plan())));

    assertEquals(1, new HashSet<>(answers.stream().map(OnceTest::again).toList()).size());
    assertEquals(49, answers.stream().filter(Answer::replayed).count());
    assertEquals(2, stage.store.load(DEAL).orElseThrow().journal().entries().size());
  }

  @Test
  void fifty_forms_for_one_deal_open_it_once() {
    var answers =
        atOnce(
            IntStream.range(0, 50)
                .<Callable<Answer>>mapToObj(
                    i -> () -> stage.apply(Samples.open().put("id", "o" + i)))
                .toList());

    assertEquals(1, answers.stream().filter(answer -> answer.status() == 201).count());
    assertTrue(
        answers.stream().allMatch(answer -> List.of(200, 201, 409).contains(answer.status())));
    assertEquals(1, stage.store.load(DEAL).orElseThrow().version());
  }

  @Test
  void of_twenty_writers_on_one_deal_each_is_in_the_journal_or_told_to_try_again() {
    stage.applied(Samples.open());

    var answers =
        atOnce(
            IntStream.range(0, 20)
                .<Callable<Answer>>mapToObj(i -> () -> stage.apply(call(i)))
                .toList());

    var applied = answers.stream().filter(answer -> answer.status() == 201).count();
    assertEquals(20, applied + answers.stream().filter(answer -> answer.status() == 409).count());
    var loaded = stage.store.load(DEAL).orElseThrow();
    assertEquals(1 + applied, loaded.version());
    assertEquals(1 + applied, loaded.journal().entries().size());
  }

  private static Answer again(Answer first) {
    return new Answer(first.status(), first.body(), first.etag(), first.location(), true);
  }

  private static ObjectNode call(int i) {
    var event = Samples.outcome().put("id", "call-" + i);
    var data = (ObjectNode) event.get("data");
    data.remove("touch");
    data.put("channel", "CALL").put("startedBy", "BUYER");
    return event;
  }

  static List<Answer> atOnce(List<? extends Callable<Answer>> calls) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Answer>();
      for (var future : threads.invokeAll(calls)) {
        answers.add(future.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
