package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.Planning;
import vna.wire.Answer;
import vna.wire.DealName;

/// Says that a touch has gone out.
@ApplicationScoped
public class MarkSent {
  private final Commands commands;

  @Inject
  public MarkSent(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the deal, also when it was said before.
  public Answer sent(DealName deal, String touchId, Call call) {
    return commands.run(
        Work.on(
            deal,
            Operation.MARK_SENT,
            (loaded, command, playbook) ->
                Planning.sent(loaded.journal(), touchId, command, playbook)),
        call);
  }
}
