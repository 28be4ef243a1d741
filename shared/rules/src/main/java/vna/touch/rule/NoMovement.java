package vna.touch.rule;

import java.util.Optional;
import vna.deal.Goal;
import vna.playbook.Severity;
import vna.touch.Advances;
import vna.touch.Finding;

/// The touch moves nothing forward, or something that is already behind the buyer.
record NoMovement() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "no-movement",
        Severity.BLOCKER,
        "",
        "Article: move at least one step forward",
        "It aims at nothing, at a step behind the deal's, or at a goal already reached or dropped",
        "Aims at the deal's own step, a step ahead or an open goal",
        "Aims at a step that the buyer has left behind");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var deal = situation.deal();
    return switch (situation.plan().advances()) {
      case Advances.Nothing _ ->
          Optional.of(
              finding(
                  "/advances",
                  "The plan does not say yet which step of the buyer's decision it moves.",
                  "the buyer's step, a step ahead or an open goal",
                  "nothing",
                  suggestion(situation)));
      case Advances.ToStep(var key) ->
          situation.playbook().isAhead(deal.step(), key)
              ? Optional.of(
                  finding(
                      "/advances/step",
                      "The buyer is past that step already.",
                      "the buyer's step, "
                          + BetterWay.quoted(BetterWay.step(situation).name())
                          + ", or one ahead",
                      BetterWay.quoted(situation.playbook().step(key).name()),
                      suggestion(situation)))
              : Optional.empty();
      case Advances.ToGoal(var goalId) ->
          deal.goal(goalId)
              .filter(goal -> !goal.isOpen())
              .map(goal ->
                  finding(
                      "/advances/goal",
                      "That goal is no longer open.",
                      "a goal that is still open, or the buyer's step",
                      BetterWay.quoted(goal.title()) + ", " + stateOf(goal),
                      suggestion(situation)));
    };
  }

  private static String stateOf(Goal goal) {
    return switch (goal.state()) {
      case OPEN -> "open";
      case REACHED -> "already reached";
      case DROPPED -> "dropped";
    };
  }

  private static String suggestion(TouchSituation situation) {
    return BetterWay.goal(situation)
        .map(goal -> "Aim at the open goal " + BetterWay.quoted(goal.title()) + ".")
        .orElseGet(() ->
            "Aim at "
                + BetterWay.quoted(BetterWay.step(situation).name())
                + ": it is behind them when "
                + BetterWay.quoted(BetterWay.step(situation).exitAction())
                + ".");
  }
}
