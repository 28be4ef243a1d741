package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.nextaction.AJournal.DANA;
import static vna.nextaction.AJournal.TOM;
import static vna.nextaction.AJournal.outcome;
import static vna.nextaction.AJournal.reaching;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.deal.Contact;
import vna.deal.Outcome;
import vna.deal.Outcome.Result;

/// Every result, in every situation in which it can come.
class OutcomeTableTest {

  /// On a call; unplanned, begun by us; begun by the buyer while an email waits; on a call of a
  /// deal whose only contact it is; and in each case once we have called again.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "acted,       next-step,        next-step,        next-step,        next-step",
    "committed,   plan-next,        plan-next,        plan-next,        plan-next",
    "replied,     answer-the-buyer, answer-the-buyer, answer-the-buyer, answer-the-buyer",
    "no response, new-value,        new-value,        await-answer,     new-value",
    "declined,    learn-why,        learn-why,        learn-why,        learn-why",
    "went back,   re-agree-step,    re-agree-step,    re-agree-step,    re-agree-step",
    "away,        plan-next,        plan-next,        await-answer,     wait-until-back",
    "unreachable, repair-contact,   repair-contact,   repair-contact,   find-contact",
    "opted out,   plan-next,        plan-next,        await-answer,     find-contact",
    "not done,    redo-touch,       redo-touch,       await-answer,     redo-touch",
  })
  void each_outcome_leads_somewhere_until_somebody_asks(
      String result, String onCall, String weBegan, String theyBegan, String onlyContact) {
    var two = AJournal.opened("mon 08:00", "compare-options", false, List.of(DANA, TOM));
    var one = AJournal.opened("mon 08:00", "compare-options", false, List.of(DANA));
    var outcome = of(result);

    assertLeads(onCall, two.called("mon 09:00", "t1").got("t1", outcome));
    assertLeads(weBegan, two.tried(outcome));
    assertLeads(theyBegan, two.emailed("mon 09:00", "t1").heard(outcome));
    assertLeads(onlyContact, one.called("mon 09:00", "t1").got("t1", outcome));
  }

  private static void assertLeads(String rule, AJournal journal) {
    assertEquals(rule, ruleAt("mon 10:00", journal));
    assertEquals(
        rule.equals("find-contact") ? "find-contact" : "record-outcome",
        ruleAt("mon 12:00", journal.called("mon 11:00", "t2")));
  }

  private static String ruleAt(String now, AJournal journal) {
    return journal.actionAt(now).map(NextAction::rule).orElse("none");
  }

  private static Outcome of(String result) {
    return switch (result) {
      case "acted" -> of(new Result.Acted(""));
      case "committed" -> of(new Result.Committed());
      case "replied" -> of(new Result.Replied("Which plants?"));
      case "no response" -> of(new Result.NoResponse());
      case "declined" -> of(new Result.Declined("too dear"));
      case "went back" -> reaching("build-requirements", of(new Result.WentBack()));
      case "away" -> of(new Result.Away(Week.day("wed")));
      case "unreachable" -> of(new Result.Unreachable(Contact.Why.BOUNCED));
      case "opted out" -> of(new Result.OptedOut());
      case "not done" -> of(new Result.NotDone());
      default -> throw new IllegalArgumentException(result);
    };
  }

  private static Outcome of(Result result) {
    return outcome("mon 10:00", result);
  }
}
