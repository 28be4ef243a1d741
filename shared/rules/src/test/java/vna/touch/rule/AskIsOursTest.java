package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Severity;

class AskIsOursTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("ask-is-ours");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'll send the brochure",
        "I will call you on Monday",
        "We call",
        "We send the quote by Friday",
        "We'll prepare a demo",
        "We are going to visit the plant",
        "I follow up next week",
        "I can come by on Tuesday",
        "We will get back to you",
        "Our team will install the sensor",
        "Mara to send the offer",
        "Mara sends the quote",
        "I schedule a call",
        "Wir rufen an",
        "Ich schicke das Angebot",
        "Wir melden uns",
        "Wir rufen Sie am Montag an",
        "Ich werde nachfassen",
        "Unser Techniker kommt vorbei",
        "Wir bereiten die Demo vor"
      })
  void what_we_do_is_no_ask(String ask) {
    assertEquals(Severity.ADVICE, says(aGoodTouch().asking(ask)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send the changeover log",
        "We'd like you to send the log",
        "I need you to send the log",
        "Could you send the log?",
        "We meet on Friday at line 3",
        "We agree on a date",
        "I would like you to call Raj",
        "We want you to name the auditor",
        "Dana to send the log",
        "Dana sends the log",
        "You send the log, we do the rest",
        "Call us on Monday",
        "I would like to ask you to send the log",
        "Tell us when we can visit",
        "Confirm that we may call Raj",
        "Wir treffen uns am Freitag",
        "Ich möchte Sie bitten, das Protokoll zu schicken",
        "Sie schicken das Protokoll",
        "Rufen Sie uns an",
        "Könnten Sie das Protokoll schicken?",
        "Wir vereinbaren einen Termin",
        "Maramec site plan: send it",
        "Invite us to the audit",
        "We send the draft, then you mark what is missing"
      })
  void what_the_buyer_does_or_both_do_is_one(String ask) {
    assertEquals(Severity.OFF, says(aGoodTouch().asking(ask)));
  }
}
