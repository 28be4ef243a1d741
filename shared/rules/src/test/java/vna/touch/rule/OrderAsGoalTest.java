package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.deal.Goal;
import vna.playbook.Phrases;
import vna.playbook.Severity;

class OrderAsGoalTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("order-as-goal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign the contract",
        "Sign",
        "Buy",
        "Place the order",
        "Issue the PO",
        "Please sign the agreement by Friday",
        "Could you sign the offer?",
        "Send us the signed contract",
        "Order",
        "Place an order for 12 pumps",
        "Buy the XL licence",
        "Order 12 pumps",
        "Dana to sign the quote",
        "Return the signed offer",
        "Accept the proposal",
        "Sign the service contract by 12 Dec",
        "Raise a purchase order",
        "We'd like you to place your order this week",
        "Vertrag unterschreiben",
        "Bestellen",
        "Auftrag erteilen",
        "Das Angebot annehmen",
        "12 Pumpen bestellen",
        "Bestellung auslösen",
        "Könnten Sie bitte den Vertrag unterzeichnen?",
        "Bitte den Auftrag erteilen",
        "Bestellen Sie die Anlage",
        "Kaufen"
      })
  void an_ask_for_the_order_alone_is_too_early(String ask) {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().asking(ask)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign the NDA",
        "Order a sample",
        "Place a sample order",
        "Sign up for the pilot",
        "Order the trial kit",
        "Sign the data processing agreement",
        "Sign off the requirements",
        "Fill in the questionnaire",
        "Tell us who signs the contract",
        "Say what stops you from buying",
        "Name the person who issues the PO",
        "Send the order history of 2025",
        "Put line 3 in order",
        "Buy-in from the CFO",
        "Send the log and sign the contract",
        "Which offer fits line 3?",
        "Compare the two quotes",
        "Review the contract",
        "Send the purchasing process",
        "Work order list for May",
        "Sign the visitor list",
        "Test the pump before you buy",
        "NDA unterschreiben",
        "Muster bestellen",
        "Testbestellung auslösen",
        "Geheimhaltungsvereinbarung unterschreiben",
        "Sagen, wer den Vertrag unterschreibt",
        "Bestellhistorie schicken",
        "Angebot prüfen",
        "Pilot beauftragen",
        "Probe bestellen",
        "Protokoll unterschreiben",
        "Auftragslage für Mai nennen",
        "Vertrag prüfen"
      })
  void a_step_on_the_way_is_none(String ask) {
    assertEquals(Severity.OFF, says(aGoodTouch().asking(ask)));
  }

  @ParameterizedTest
  @CsvSource({
    "recognise-problem, BLOCKER",
    "build-requirements, BLOCKER",
    "compare-options, ADVICE",
    "agree-internally, ADVICE",
    "decide, OFF"
  })
  void the_earlier_the_step_the_heavier_it_weighs(String step, Severity severity) {
    assertEquals(severity, says(aGoodTouch().working(step).asking("Sign the contract")));
  }

  @ParameterizedTest
  @CsvSource({
    "Get the order, '', BLOCKER",
    "Order, '', BLOCKER",
    "Win the deal, '', BLOCKER",
    "Auftrag, '', BLOCKER",
    "Signed contract, '', BLOCKER",
    "Data in hand, Sign the contract, BLOCKER",
    "Get the order, Send the changeover log, OFF",
    "Data in hand, '', OFF",
    "NDA signed, '', OFF"
  })
  void a_goal_that_is_the_order_weighs_the_same(
      String title, String buyerAction, Severity severity) {
    assertEquals(severity, says(aGoodTouch().aimingAtGoal(title, buyerAction, Goal.State.OPEN)));
  }

  @Test
  void a_team_has_words_of_its_own_for_the_order() {
    var own =
        new Phrases(
            List.of(), List.of(), List.of("press the green button", "-sign the offer"), List.of());
    var touch = aGoodTouch().withPhrases("en", own);

    assertEquals(Severity.BLOCKER, says(touch.asking("Press the green button")));
    assertEquals(Severity.OFF, says(touch.asking("Sign the offer")));
    assertEquals(Severity.BLOCKER, says(touch.asking("Sign the contract")));
  }

  @Test
  void what_closes_the_step_is_proposed() {
    assertEquals(
        "Ask for what closes this step: \"They put a number on it\", or a first piece of it.",
        aGoodTouch()
            .asking("Sign the contract")
            .finding("order-as-goal")
            .orElseThrow()
            .suggestion());
  }
}
