package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.deal.Outcome;
import vna.decision.Recording;
import vna.wire.Answer;
import vna.wire.DealName;

/// Says what really came of a touch.
@ApplicationScoped
public class CorrectOutcome {
  private final Commands commands;

  @Inject
  public CorrectOutcome(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the touch's id and the deal; 404 for a touch without an outcome.
  ///
  /// @throws vna.problem.InvalidInput when it does not fit the deal as it was when it occurred
  public Answer correct(DealName deal, String touchId, Outcome outcome, Call call) {
    return commands.run(
        Work.on(
                deal,
                Operation.CORRECT_OUTCOME,
                (loaded, command, playbook) ->
                    Recording.correct(loaded.journal(), touchId, outcome, command, playbook))
            .happenedAt("/occurredAt", outcome.occurredAt()),
        call);
  }
}
