package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.deal.Closing;
import vna.decision.Ending;
import vna.wire.Answer;
import vna.wire.DealName;

/// Closes a deal: won, lost, or parked until a date.
@ApplicationScoped
public class CloseDeal {
  private final Commands commands;

  @Inject
  public CloseDeal(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the deal.
  ///
  /// @throws vna.problem.InvalidInput for a day to park until that does not lie ahead
  public Answer close(DealName deal, Closing closing, Call call) {
    return commands.run(
        Work.on(
            deal,
            Operation.CLOSE_DEAL,
            (loaded, command, playbook) ->
                Ending.close(loaded.journal(), closing, command, playbook)),
        call);
  }
}
