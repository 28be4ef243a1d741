package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Phrases;
import vna.playbook.Severity;
import vna.touch.Finding;

class ValueMissingTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("value-missing");
  }

  @Test
  void a_touch_without_a_value_is_stopped() {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().withoutValue()));
  }

  @Test
  void a_good_touch_is_left_alone() {
    assertEquals(List.of(), aGoodTouch().verdict().findings());
  }

  @Test
  void the_finding_names_the_field_and_a_way_out_of_the_deal() {
    assertEquals(
        Optional.of(
            new Finding(
                "value-missing",
                Severity.BLOCKER,
                "/value/statement",
                "Without the polite words, nothing is left here that the buyer can use.",
                "something the buyer can use: a fact, an example or a number that helps with"
                    + " \"What does it cost us to stay as we are?\"",
                "\"Just checking in\"",
                "From the shelf: \"Worksheet: what staying as it is costs in a year, line by line\"."
                    + " Say why it matters to this buyer.")),
        aGoodTouch().withValue("Just checking in").finding("value-missing"));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.EmptyTexts#ENGLISH")
  void a_statement_that_says_nothing_is_no_value(String statement) {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.EmptyTexts#GERMAN")
  void nor_is_one_in_german(String statement) {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#ENGLISH")
  void a_statement_that_the_buyer_can_use_is_value(String statement) {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#GERMAN")
  void so_is_one_in_german(String statement) {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send the changeover log for line 3",
        "You send us last quarter's changeover log for line 3",
        "We would like you to send last quarter's changeover log for line 3, please"
      })
  void the_ask_once_more_is_no_value(String statement) {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().withValue(statement)));
  }

  @Test
  void a_short_answer_may_be_all_that_was_asked_for() {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue("Yes, it does")));
    assertEquals(Severity.OFF, says(aGoodTouch().withValue("Passt.")));
  }

  @Test
  void what_the_ask_is_about_may_be_the_value() {
    var touch =
        aGoodTouch()
            .withValue("Benchmark of 14 plants")
            .asking("Review the benchmark of 14 plants");

    assertEquals(Severity.OFF, says(touch));
  }

  @Test
  void a_link_beside_it_does_not_make_the_ask_a_value() {
    var touch =
        aGoodTouch()
            .withValue("Send last quarter's changeover log for line 3")
            .withAsset("https://example.com/log-template.xlsx");

    assertEquals(Severity.BLOCKER, says(touch));
  }

  @Test
  void only_the_languages_of_the_team_speak() {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue("Just checking in").inLanguages("de")));
    assertEquals(Severity.OFF, says(aGoodTouch().withValue("Kurz nachhaken").inLanguages("en")));
    assertEquals(Severity.BLOCKER, says(aGoodTouch().withValue("tbd").inLanguages("fr")));
  }

  @Test
  void names_carry_nothing_beside_an_empty_phrase() {
    var touch = aGoodTouch();

    assertEquals(Severity.BLOCKER, says(touch.withValue("Hi Dana Kowalski, just checking in")));
    assertEquals(
        Severity.BLOCKER,
        says(touch.withValue("Hope all is well at Northwind, Dana! Just checking in")));
    assertEquals(Severity.BLOCKER, says(touch.withValue("Wanted to touch base with Ms Kowalski")));
  }

  @Test
  void an_account_may_be_named_like_its_trade() {
    var deal = aGoodTouch().deal();
    var luggage = Given.named(deal, "Luggage Systems AG");

    assertEquals(
        Severity.OFF, says(aGoodTouch().with(luggage).withValue("Checking in luggage: 4 ways")));
    assertEquals(Severity.OFF, says(aGoodTouch().with(luggage).withValue("Checking in luggage")));
  }

  @Test
  void a_team_adds_phrases_of_its_own() {
    var own =
        new Phrases(List.of("synergy potential", "petit coucou"), List.of(), List.of(), List.of());

    assertEquals(
        Severity.BLOCKER,
        says(aGoodTouch().withValue("Synergy potential!").withPhrases("en", own)));
    assertEquals(
        Severity.BLOCKER,
        says(aGoodTouch().withValue("Petit coucou").inLanguages("fr").withPhrases("fr", own)));
  }

  @Test
  void a_team_takes_a_phrase_out() {
    var own = new Phrases(List.of("-touching base"), List.of(), List.of(), List.of());

    var touch = aGoodTouch().withPhrases("en", own);

    assertEquals(Severity.OFF, says(touch.withValue("Touching base")));
    assertEquals(Severity.BLOCKER, says(touch.withValue("Just checking in")));
  }
}
