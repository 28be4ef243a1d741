package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `PATCH /v1/deals/{dealId}/touches/{touchId}`, `.../cancel` and `.../sent`.
@QuarkusTest
class ChangeTouchTest extends ApiTest {
  private Story story = new Story("", "", "", "");

  @BeforeEach
  void a_touch_is_planned() {
    story = Story.planned();
  }

  private Answered change(String patch) {
    return send("PATCH", story.touch(""), patch, "If-Match", story.etag());
  }

  @Test
  void a_touch_is_rescheduled_and_all_else_stays() {
    var before = get(story.touch("")).body();

    var answer = change("{\"scheduledFor\": \"2026-11-25T14:00:00+01:00\"}").is(200);

    assertEquals(story.touchId(), answer.text("/touchId"));
    assertEquals("INTENTIONAL", answer.text("/verdict/decision"));
    assertEquals("2026-11-25T13:00:00Z", answer.text("/deal/nextAction/dueAt"));
    var after = get(story.touch("")).body();
    for (var same :
        new String[] {"draft", "to", "value", "advances", "buyerNextAction", "ref", "replyRef"}) {
      assertEquals(before.get(same), after.get(same), same);
    }
  }

  @Test
  void null_takes_a_part_away_and_the_plan_is_judged_again() {
    var answer = change("{\"value\": null}");

    answer.isProblem(422, "/problems/empty-touch");
    assertEquals("EMPTY", answer.text("/verdict/decision"));
    assertFalse(get(story.touch("")).body().at("/value").isMissingNode(), "it stays as it was");
    change("{\"draft\": null}").is(200);
    assertFalse(get(story.touch("")).body().has("draft"));
  }

  @Test
  void one_thing_broken_is_said_at_its_place() {
    var before = rows();

    change("{\"channel\": null}").isBadAt("/channel");
    change("{\"channel\": \"FAX\", \"to\": {}}").isBadAt("/channel", "/to");
    change("{\"touchId\": \"x\"}").isBadAt("/touchId");
    change("{\"advances\": {\"goal\": \"g\"}}").isBadAt("/advances");
    change("{\"buyerNextAction\": {\"dueBy\": \"2026-11-20\"}}").isBadAt("/buyerNextAction/dueBy");

    assertEquals(before, rows());
  }

  @Test
  void a_dropped_touch_is_cancelled_and_stays_so() {
    var answer = post(story.touch("/cancel"), "{\"reason\": \"Dana is ill\"}").is(200);

    assertEquals("redo-touch", answer.text("/deal/nextAction/rule"));
    assertEquals("CANCELLED", get(story.touch("")).text("/state"));
    assertEquals(
        answer.etag(), post(story.touch("/cancel"), "{\"reason\": \"Again\"}").is(200).etag());
    post(story.touch("/cancel"), "{}").isBadAt("/reason");
  }

  @Test
  void what_has_gone_out_is_done_and_waits_for_an_answer() {
    var answer = post(story.touch("/sent"), "").is(200);

    assertEquals("await-answer", answer.text("/deal/nextAction/rule"));
    assertEquals("DONE", get(story.touch("")).text("/state"));
  }

  @Test
  void with_an_outcome_it_is_over() {
    var etag = post(story.touch("/outcome"), Samples.outcome()).is(200).etag();

    send("PATCH", story.touch(""), "{\"draft\": \"Dear Dana\"}", "If-Match", etag)
        .isProblem(409, "/problems/outcome-recorded");
    post(story.touch("/cancel"), "{\"reason\": \"x\"}")
        .isProblem(409, "/problems/outcome-recorded");
    post(story.touch("/sent"), "").isProblem(409, "/problems/outcome-recorded");
  }
}
