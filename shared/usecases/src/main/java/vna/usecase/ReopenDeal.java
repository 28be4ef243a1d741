package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.Ending;
import vna.wire.Answer;
import vna.wire.DealName;

/// Takes a deal up again that was won, lost or parked.
@ApplicationScoped
public class ReopenDeal {
  private final Commands commands;

  @Inject
  public ReopenDeal(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the deal, also when it is open.
  public Answer reopen(DealName deal, Call call) {
    return commands.run(
        Work.on(
            deal,
            Operation.REOPEN_DEAL,
            (loaded, command, playbook) -> Ending.reopen(loaded.journal(), command, playbook)),
        call);
  }
}
