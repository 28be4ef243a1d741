package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.OutcomeRequest;
import vna.decision.Recording;
import vna.wire.Answer;
import vna.wire.DealName;

/// Records what the buyer did after a touch, or without one.
@ApplicationScoped
public class RecordOutcome {
  private final Commands commands;

  @Inject
  public RecordOutcome(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the touch's id and the deal; 201 where the deal has no such touch, or not yet.
  ///
  /// @throws vna.problem.InvalidInput when it does not fit the deal as it was when it occurred
  public Answer record(DealName deal, OutcomeRequest request, Call call) {
    return commands.run(
        Work.on(
                deal,
                Operation.RECORD_OUTCOME,
                (loaded, command, playbook) ->
                    Recording.record(loaded.journal(), request, command, playbook))
            .happenedAt("/occurredAt", request.outcome().occurredAt()),
        call);
  }
}
