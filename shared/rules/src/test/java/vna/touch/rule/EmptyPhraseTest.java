package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Severity;
import vna.touch.Decision;

class EmptyPhraseTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("empty-phrase");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Just checking in",
        "Touching base",
        "Any update?",
        "Hope you are well",
        "Following up",
        "Just wanted to circle back",
        "Wanted to see if you had any thoughts",
        "Nur mal nachfragen",
        "Kurz nachhaken",
        "Gibt es etwas Neues?"
      })
  void an_empty_phrase_as_all_of_the_statement_is_stopped(String phrase) {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().withValue(phrase)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.EmptyTexts#DRAFTS")
  void so_is_one_as_all_of_the_draft(String draft) {
    var finding = aGoodTouch().withDraft(draft).finding("empty-phrase").orElseThrow();

    assertEquals(Severity.BLOCKER, finding.severity());
    assertEquals("/draft", finding.field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Any update?",
        "Any news",
        "Let me know",
        "Get back to me",
        "Gibt es etwas Neues?"
      })
  void one_as_all_of_the_ask_is_advised_against(String ask) {
    var finding = aGoodTouch().asking(ask).finding("empty-phrase").orElseThrow();

    assertEquals(Severity.ADVICE, finding.severity());
    assertEquals("/buyerNextAction/action", finding.field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Just checking in: the benchmark of 14 plants shows three changes",
        "Hope you are well! Benchmark of 14 plants attached",
        "Any update? Here is the benchmark of 14 plants",
        "Touching base about the changeover log of line 3",
        "Wollte nur kurz nachhaken: der Vergleich von 14 Werken liegt bei"
      })
  void beside_content_it_is_a_hint_that_changes_nothing(String statement) {
    var touch = aGoodTouch().withValue(statement);

    assertEquals(Severity.HINT, says(touch));
    assertEquals(Decision.INTENTIONAL, touch.verdict().decision());
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#ENGLISH")
  void words_of_a_trade_that_look_alike_are_theirs(String statement) {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue(statement)));
    assertEquals(Severity.OFF, says(aGoodTouch().withDraft(statement)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#GERMAN")
  void in_german_too(String statement) {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue(statement)));
    assertEquals(Severity.OFF, says(aGoodTouch().withDraft(statement)));
  }

  @Test
  void a_placeholder_or_thanks_is_no_empty_phrase() {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue("tbd")));
    assertEquals(Severity.OFF, says(aGoodTouch().withValue("Thank you for your time")));
    assertEquals(Severity.OFF, says(aGoodTouch().withDraft("")));
  }

  @Test
  void the_words_to_leave_out_are_named() {
    assertEquals(
        "Leave out \"Just checking in\" and start with what comes after it.",
        aGoodTouch()
            .withValue("Just checking in: the benchmark of 14 plants")
            .finding("empty-phrase")
            .orElseThrow()
            .suggestion());
  }
}
