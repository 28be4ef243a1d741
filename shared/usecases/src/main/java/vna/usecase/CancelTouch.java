package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.Planning;
import vna.wire.Answer;
import vna.wire.DealName;

/// Drops a planned touch.
@ApplicationScoped
public class CancelTouch {
  private final Commands commands;

  @Inject
  public CancelTouch(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the deal, also when it was dropped before.
  public Answer cancel(DealName deal, String touchId, String reason, Call call) {
    return commands.run(
        Work.on(
            deal,
            Operation.CANCEL_TOUCH,
            (loaded, command, playbook) ->
                Planning.cancel(loaded.journal(), touchId, reason, command, playbook)),
        call);
  }
}
