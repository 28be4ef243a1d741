package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.deal.Goal;
import vna.playbook.Severity;

class AskMissingTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("ask-missing");
  }

  @Test
  void a_touch_without_a_buyer_action_is_empty() {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().withoutBuyerAction()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "--",
        "...",
        "?",
        "none",
        "None",
        "n/a",
        "N/A.",
        "tbd",
        "TBD",
        "nothing",
        "xxx",
        "action",
        "next action",
        "lorem ipsum",
        "👍",
        "Thanks!",
        "nobody",
        "see above",
        "to be defined",
        "no ask",
        "asdf",
        "keine",
        "nichts",
        "entfällt",
        "siehe oben",
        "k.A.",
        "Danke!",
        "noch offen",
        "folgt",
        "nächste Aktion"
      })
  void a_placeholder_is_no_ask(String action) {
    assertEquals(Severity.BLOCKER, says(aGoodTouch().asking(action)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send last quarter's changeover log for line 3",
        "Could you send the log?",
        "Reply",
        "Call me back",
        "Decide",
        "Sign the NDA",
        "Test it",
        "Order a sample",
        "Name the maintenance lead",
        "Dana",
        "Yes or no?",
        "Any update?",
        "Let me know",
        "Thank Raj for the drawing",
        "Ask Raj",
        "See the demo",
        "Book it",
        "Which of the two?",
        "Envoyer le journal",
        "ログを送る",
        "Log schicken",
        "Rückruf",
        "Termin nennen",
        "Test freigeben",
        "Könnten Sie das Protokoll schicken?",
        "Zahlen prüfen",
        "Proszę wysłać dziennik",
        "pls snd log",
        "PO"
      })
  void an_act_of_the_buyers_is_an_ask(String action) {
    assertEquals(Severity.OFF, says(aGoodTouch().asking(action)));
  }

  @Test
  void the_open_goal_is_proposed() {
    var touch =
        aGoodTouch()
            .withoutBuyerAction()
            .withGoal("Data in hand", "Send the log of line 3", Goal.State.OPEN);

    assertEquals(
        "Ask for what the open goal needs: \"Send the log of line 3\", or a first piece of it.",
        touch.finding("ask-missing").orElseThrow().suggestion());
  }

  @Test
  void without_a_goal_what_closes_the_step_is_proposed() {
    assertEquals(
        "Ask for what closes this step: \"They put a number on it\", or a first piece of it.",
        aGoodTouch().withoutBuyerAction().finding("ask-missing").orElseThrow().suggestion());
  }
}
