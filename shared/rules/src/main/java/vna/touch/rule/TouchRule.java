package vna.touch.rule;

import java.util.Optional;
import vna.playbook.Severity;
import vna.touch.Finding;

/// One rule about a planned touch. `rules.md` section A is the catalogue.
///
/// A rule speaks on positive evidence only: what it cannot tell, it lets pass.
public sealed interface TouchRule
    permits AskIsOurs,
        AskMissing,
        AskNotAnAction,
        AskOfNobody,
        AskUndated,
        Autopilot,
        BuyerOwes,
        Circling,
        DoNotContact,
        DraftOffPlan,
        EmptyPhrase,
        ExpectationMissing,
        FrozenOut,
        NoDecisionMaker,
        NoMovement,
        OrderAsGoal,
        StepSkipped,
        TooSoon,
        ValueAboutUs,
        ValueGeneric,
        ValueMissing,
        ValueRepeated {

  /// What a rule is, for people: the README's table is made of it.
  ///
  /// @param id stable; the class's name is the same in PascalCase
  /// @param severity what its finding weighs, unless the team says otherwise
  /// @param escalation when it weighs otherwise by itself, or empty
  /// @param source the book, article or law behind it
  /// @param summary when it speaks
  /// @param passes a touch of which it says nothing, in words
  /// @param fails a touch of which it speaks, in words
  record About(
      String id,
      Severity severity,
      String escalation,
      String source,
      String summary,
      String passes,
      String fails) {}

  /// What it is.
  About about();

  /// What it says of a plan, at its own severity; nothing, most of the time.
  Optional<Finding> judge(TouchSituation situation);

  /// The stable id, as in JSON.
  default String id() {
    return about().id();
  }

  /// A finding of this rule at its default severity.
  default Finding finding(
      String field, String message, String expected, String found, String suggestion) {
    return new Finding(id(), about().severity(), field, message, expected, found, suggestion);
  }
}
