package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Phrases;
import vna.playbook.Severity;

class AskNotAnActionTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("ask-not-an-action");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Think about it",
        "Dana: think about it",
        "Think about it. Let me know!",
        "Think it over",
        "Consider our proposal",
        "Please consider the second shift",
        "Next steps",
        "Discuss next steps",
        "Agree on next steps",
        "Let me know your thoughts",
        "Let us know what you think",
        "Let me know if you have any questions",
        "Get back to me",
        "Get aligned",
        "Align internally",
        "Stay in touch",
        "Keep us in mind",
        "Move forward",
        "Be excited about the pilot",
        "Feel comfortable with the change",
        "Understand the value of scheduling",
        "See the value",
        "Become a customer",
        "Increase productivity",
        "Reduce downtime",
        "Dana to think about the layout",
        "Could you think about it?",
        "Share your thoughts",
        "Give feedback",
        "Trust us",
        "Discuss internally",
        "Have a look",
        "Take a look at it",
        "Darüber nachdenken",
        "Über das Angebot nachdenken",
        "Rückmeldung geben",
        "Sich melden",
        "Nächste Schritte besprechen",
        "Den Nutzen erkennen",
        "Intern abstimmen",
        "Überlegen Sie sich das",
        "Produktivität steigern",
        "Überzeugt sein"
      })
  void what_nobody_could_watch_is_no_action(String ask) {
    assertEquals(Severity.ADVICE, says(aGoodTouch().asking(ask)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send the log and book a room for the walkthrough", "Share the criteria and invite the CFO",
        "Fill in the questionnaire, then schedule a call with Raj",
            "Name the maintenance lead and send us the layout",
        "Protokoll schicken und Termin nennen",
            "Schicken Sie das Protokoll und nennen Sie den Termin",
        "Könnten Sie das Protokoll schicken und den Werkleiter einladen?"
      })
  void two_acts_with_two_objects_are_one_too_many(String ask) {
    assertEquals(Severity.ADVICE, says(aGoodTouch().asking(ask)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send last quarter's changeover log for line 3",
        "Could you send the changeover log?",
        "Review and sign the NDA",
        "Send the log and the layout of line 3",
        "Send the log and test report",
        "Bring Raj and Lee to the walkthrough",
        "Tell us which of the two layouts fits line 3",
        "Which of the two layouts fits line 3?",
        "What stops line 3 most often?",
        "Let us know which layout fits line 3",
        "Let me know when the log is ready",
        "Let me know who decides",
        "Name the person who releases the budget",
        "Dana to send the log",
        "Raj to name the auditor by Friday",
        "Fill in the form and send it back",
        "Measure line 3 and send us the numbers",
        "Decide which line goes first",
        "Reply with the serial number",
        "Compare the two quotes",
        "Walk us through line 3",
        "Choose a date",
        "Yes or no: does the valve fit?",
        "Rüstprotokoll von Linie 3 schicken",
        "Könnten Sie das Protokoll schicken?",
        "Welche der beiden Varianten passt?",
        "Protokoll ausfüllen und zurückschicken",
        "Protokoll und Layout schicken",
        "Sagen, wer den Prüfer benennt",
        "Geben Sie uns die Seriennummer",
        "Termin für die Begehung nennen",
        "Zahlen prüfen",
        "Blanchir les légumes",
        "Envoyer le journal de la ligne 3",
        "pls snd log 4 line 3",
        "Degrease part 4",
        "Connect the gateway to port 2",
        "Reach out to Raj",
        "Check in the samples at gate 3",
        "Be on site on Friday at 9",
        "Ask your CFO what payback she needs",
        "Try the demo",
        "Get the drawing from Lee",
        "Call me",
        "Show us the dryer"
      })
  void what_one_could_watch_or_only_the_buyer_can_answer_is_an_action(String ask) {
    assertEquals(Severity.OFF, says(aGoodTouch().asking(ask)));
  }

  @Test
  void a_team_has_vague_acts_of_its_own_and_takes_one_out() {
    var own =
        new Phrases(
            List.of(), List.of("ideate", "-let me know your thoughts"), List.of(), List.of());
    var touch = aGoodTouch().withPhrases("en", own);

    assertEquals(Severity.ADVICE, says(touch.asking("Ideate with the planners")));
    assertEquals(Severity.OFF, says(touch.asking("Let me know your thoughts")));
    assertEquals(Severity.ADVICE, says(touch.asking("Think about it")));
  }

  @Test
  void other_languages_than_the_teams_are_not_judged() {
    assertEquals(Severity.OFF, says(aGoodTouch().asking("Think about it").inLanguages("de")));
  }
}
