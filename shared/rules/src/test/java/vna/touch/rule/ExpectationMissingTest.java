package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.NINE;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Severity;

class ExpectationMissingTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("expectation-missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "?",
        "n/a",
        "none",
        "nothing",
        "Nothing special",
        "not much",
        "tbd",
        "unknown",
        "No idea",
        "To hear from us",
        "to hear back from me",
        "That we call",
        "That we will call them",
        "A call",
        "A call from us",
        "An email",
        "Our follow-up",
        "A follow-up call",
        "Our call on Monday",
        "An update",
        "Expectations",
        "Just checking in",
        "They expect nothing",
        "That I get in touch",
        "xxx",
        "👍",
        "Any update",
        "Whatever",
        "Nothing really",
        "They don't expect anything",
        "Hearing from us",
        "A message from us",
        "That I get back to them",
        "That I contact her",
        "Just a call",
        "To be called",
        "To be kept in the loop",
        "To be kept updated",
        "Meinen Anruf",
        "Eine Nachricht von uns",
        "Gar nichts",
        "Dass wir nachfragen",
        "Dass wir in Kontakt bleiben",
        "Nichts",
        "keine",
        "keine Erwartung",
        "Von uns zu hören",
        "Dass wir uns melden",
        "Dass wir anrufen",
        "Einen Anruf",
        "Unseren Anruf am Montag",
        "Eine Mail von uns",
        "weiß nicht",
        "Dass ich mich wieder melde",
        "Insights",
        "Some useful information",
        "A demo",
        "Information about our products",
        "Einblicke",
        "Eine Vorführung",
        "Mehr Informationen zu unserem Produkt"
      })
  void nothing_and_merely_to_hear_from_us_is_no_expectation(String expects) {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().expecting(expects)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What it costs",
        "Pricing",
        "The quote",
        "How the audit works",
        "Answers on the warranty",
        "An update on ticket 4711",
        "A call about batch 7 with the lab results",
        "News on the recall",
        "Delivery date",
        "To hear from us whether the valve fits DN50",
        "Nobody has told them yet what the retrofit costs",
        "Why line 3 jams",
        "Le prix par lot",
        "価格",
        "Cennik",
        "Two references from dairies",
        "ROI",
        "That we call with the lab results",
        "Whether it runs on Windows 11",
        "Nothing new to install: how that can be",
        "Was es kostet",
        "Preise",
        "Das Angebot",
        "Wie die Abnahme läuft",
        "Liefertermin",
        "Rückruf mit den Messwerten",
        "Ob das Ventil passt",
        "Einen Anruf zur Charge 7 mit den Laborwerten",
        "Stand der Technik",
        "Zwei Referenzen aus Molkereien",
        "Dass wir die Maße bestätigen"
      })
  void what_the_buyer_wants_to_know_is_an_expectation(String expects) {
    assertEquals(Severity.OFF, says(aGoodTouch().expecting(expects)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#ENGLISH")
  void so_is_whatever_would_be_value(String expects) {
    assertEquals(Severity.OFF, says(aGoodTouch().expecting(expects)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#GERMAN")
  void in_german_too(String expects) {
    assertEquals(Severity.OFF, says(aGoodTouch().expecting(expects)));
  }

  @Test
  void the_buyers_own_last_question_is_proposed() {
    var touch = aGoodTouch().expecting("").afterBuyerWrote(NINE.minusDays(3), "Does it fit DN50?");

    assertEquals(
        "At this step buyers ask \"Does it fit DN50?\": which part of it does this touch answer?",
        touch.finding("expectation-missing").orElseThrow().suggestion());
  }
}
