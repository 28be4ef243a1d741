package vna.nextaction;

import java.util.Optional;
import java.util.function.Supplier;
import vna.deal.Standing;

/// One row of the list that decides a deal's very next action.
///
/// Its class is named after its id, in PascalCase; its place in the list is in
/// [NextActionRules#ALL]. Source: `rules.md` section B.
public sealed interface NextActionRule
    permits Closed, NextActionRule.Plain, NextActionRule.Yielding {

  /// The stable id, as in JSON.
  String id();

  /// A row that looks at the deal alone.
  sealed interface Plain extends NextActionRule
      permits WakeUp,
          SetByOwner,
          FindContact,
          WaitUntilBack,
          LearnWhy,
          ReAgreeStep,
          AnswerTheBuyer,
          OfCommitment,
          DateTheCommitment,
          RepairContact,
          AwaitAnswer,
          RecordOutcome,
          NewValue,
          NewChannel,
          NewPerson,
          DecideOrPark,
          NextGoal,
          AgreeDecision,
          NextStep,
          RedoTouch,
          FirstTouch,
          PlanNext {

    /// What it would have happen next, if it fits.
    Optional<Proposal> on(Standing standing);
  }

  /// A row that gives way to one below it when that is due earlier.
  sealed interface Yielding extends NextActionRule permits DoTouch, KeepPromise {

    /// What it would have happen next, if it fits and nothing below comes first.
    ///
    /// @param below the first row under this one that fits
    Optional<Proposal> on(Standing standing, Supplier<Optional<Fit>> below);
  }

  /// A row that fits.
  ///
  /// @param row which one
  /// @param proposal what it would have happen
  record Fit(NextActionRule row, Proposal proposal) {}
}
