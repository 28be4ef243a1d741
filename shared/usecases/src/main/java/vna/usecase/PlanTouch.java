package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.PlanRequest;
import vna.decision.Planning;
import vna.wire.Answer;
import vna.wire.DealName;

/// Plans a touch: judges it first, then stores it, or the attempt.
@ApplicationScoped
public class PlanTouch {
  private final Commands commands;
  private final Beside beside;

  @Inject
  public PlanTouch(Commands commands, Beside beside) {
    this.commands = commands;
    this.beside = beside;
  }

  /// 201 with the touch's id, the verdict and the deal; 422 with the verdict when the rules refuse
  /// it.
  ///
  /// @throws vna.problem.InvalidInput when it does not fit the deal
  public Answer plan(DealName deal, PlanRequest request, Call call) {
    return commands.run(
        Work.on(
                deal,
                Operation.PLAN_TOUCH,
                (loaded, command, playbook) ->
                    Planning.plan(
                        loaded.journal(),
                        request,
                        command,
                        playbook,
                        beside.of(request, loaded, command, playbook)))
            .planning(request),
        call);
  }
}
