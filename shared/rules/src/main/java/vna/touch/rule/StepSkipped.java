package vna.touch.rule;

import java.util.Optional;
import vna.playbook.Severity;
import vna.touch.Advances;
import vna.touch.Finding;

/// The touch aims more than one step ahead. A deal at a step that the playbook dropped cannot be
/// told.
record StepSkipped() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "step-skipped",
        Severity.ADVICE,
        "",
        "Article: logical sequence of events",
        "It aims more than one step beyond the deal's",
        "Aims at the next step",
        "Aims at the step after the next one");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var playbook = situation.playbook();
    return switch (situation.plan().advances()) {
      case Advances.Nothing _, Advances.ToGoal _ -> Optional.empty();
      case Advances.ToStep(var key) ->
          playbook
              .position(situation.deal().step())
              .flatMap(from ->
                  playbook
                      .position(key)
                      .filter(to -> to > from + 1)
                      .map(_ -> {
                        var next = playbook.steps().get(from + 1);
                        return finding(
                            "/advances/step",
                            "Between the buyer's step and this one lies "
                                + BetterWay.quoted(next.name())
                                + ".",
                            "the buyer's own step or the next one",
                            BetterWay.quoted(playbook.step(key).name()),
                            "Aim at "
                                + BetterWay.quoted(next.name())
                                + " first: "
                                + BetterWay.quoted(next.buyerQuestion())
                                + " If the buyer is further already, correct the deal's step.");
                      }));
    };
  }
}
