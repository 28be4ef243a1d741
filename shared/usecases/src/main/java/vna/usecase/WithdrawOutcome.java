package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.Recording;
import vna.wire.Answer;
import vna.wire.DealName;

/// Takes back what was said to have come of a touch.
@ApplicationScoped
public class WithdrawOutcome {
  private final Commands commands;

  @Inject
  public WithdrawOutcome(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the touch's id and the deal; 404 for a touch without an outcome.
  public Answer withdraw(DealName deal, String touchId, Call call) {
    return commands.run(
        Work.on(
            deal,
            Operation.WITHDRAW_OUTCOME,
            (loaded, command, playbook) ->
                Recording.withdraw(loaded.journal(), touchId, command, playbook)),
        call);
  }
}
