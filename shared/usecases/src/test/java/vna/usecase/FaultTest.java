package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.store.Unavailable;

/// What DynamoDB may do to us.
class FaultTest {
  private final Stage stage = new Stage();

  @BeforeEach
  void a_deal_on_saturday() {
    stage.clock.set(Instant.parse("2026-11-28T08:00:00Z"));
    stage.applied(Samples.open());
  }

  @Test
  void a_time_out_after_the_write_was_applied_is_one_effect_and_the_first_answer() {
    stage.faults.timeOutAfterWriting(1);
    assertThrows(Unavailable.class, () -> stage.apply(Samples.plan()));
    var rows = stage.rows();

    var again = stage.applied(Samples.plan());

    assertEquals(201, again.status());
    assertTrue(again.replayed());
    assertEquals(rows, stage.rows());
  }

  @Test
  void throttling_beyond_all_retries_is_an_outage_and_leaves_nothing_by_halves() {
    var rows = stage.rows();
    stage.faults.throttle(100);

    assertThrows(Unavailable.class, () -> stage.apply(Samples.plan()));

    assertEquals(rows, stage.rows());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void a_conflict_is_tried_again(int times) {
    stage.faults.conflict(times);

    assertEquals(201, stage.apply(Samples.plan()).status());
  }

  @Test
  void the_fifth_conflict_is_told() {
    stage.faults.conflict(5);

    var answer = stage.apply(Samples.plan());

    assertEquals(409, answer.status());
    assertEquals("/problems/stale", answer.body().get("type").textValue());
  }
}
