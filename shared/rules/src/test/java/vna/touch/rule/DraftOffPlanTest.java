package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Severity;

class DraftOffPlanTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("draft-off-plan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi Dana, we will be at the trade fair in Hannover with our new robots and a free drink for"
            + " all visitors.",
        "Our summer party takes place in the garden of the old brewery, with music, food and a"
            + " bouncy castle."
      })
  void a_draft_about_something_else_is_advised_against(String draft) {
    assertEquals(Severity.ADVICE, says(aGoodTouch().withDraft(draft)));
  }

  @Test
  void one_that_only_meets_the_expectation_is_a_hint() {
    assertEquals(
        Severity.HINT,
        says(
            aGoodTouch()
                .withDraft(
                    "Hi Dana, our robots need no new machines around them, says the fair's daily"
                        + " paper in its report.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hi Dana, attached is what 14 factories did to get a fifth more out of the same lines."
            + " Could you mail me yours?",
        "Hi Dana, would you mind mailing me the logs of the third line, so that I can compare"
            + " them?",
        "Dana, see attached. Friday?",
        "In the benchmarking you will find how others schedule. Best, Mara",
        "Bonjour Dana, vous trouverez ci-joint la comparaison de quatorze usines et de leurs trois"
            + " changements.",
        "こんにちは。添付の資料をご覧ください。段取り替えの時間を短縮する三つの方法です。よろしくお願いします。",
        "Hallo Dana, im Anhang finden Sie, wie andere Werke ihre Rüstzeiten mit der Planung"
            + " verkürzt haben."
      })
  void a_paraphrase_a_short_one_and_another_language_pass(String draft) {
    assertEquals(Severity.OFF, says(aGoodTouch().withDraft(draft)));
  }

  @Test
  void compounds_meet_their_parts() {
    var touch =
        aGoodTouch()
            .withValue("Rüstzeiten von vier Werken im Vergleich")
            .withDraft(
                "Hallo Dana, der Rüstzeitenvergleich liegt bei, und er zeigt, woran die Abfüllung"
                    + " verliert.");

    assertEquals(Severity.OFF, says(touch));
  }
}
