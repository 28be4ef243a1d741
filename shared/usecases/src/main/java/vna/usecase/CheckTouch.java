package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.PlanRequest;
import vna.decision.Planning;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.Result;

/// Judges a plan and stores nothing.
@ApplicationScoped
public class CheckTouch {
  private final Commands commands;
  private final Beside beside;

  @Inject
  public CheckTouch(Commands commands, Beside beside) {
    this.commands = commands;
    this.beside = beside;
  }

  /// 200 with the verdict.
  ///
  /// @throws vna.problem.InvalidInput when it does not fit the deal
  public Answer check(DealName deal, PlanRequest request, Caller caller) {
    return commands.ask(
        deal,
        caller,
        (loaded, command, playbook) ->
            new Result.Judged(
                Planning.check(
                    loaded.journal(),
                    request,
                    command,
                    playbook,
                    beside.of(request, loaded, command, playbook))));
  }
}
