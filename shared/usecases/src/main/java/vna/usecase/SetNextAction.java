package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.Steering;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.SteeringReader.Another;

/// Sets another next action than the one that the rows derive.
@ApplicationScoped
public class SetNextAction {
  private final Commands commands;

  @Inject
  public SetNextAction(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the deal.
  ///
  /// @throws vna.problem.InvalidInput for a time that is past
  public Answer set(DealName deal, Another another, Call call) {
    return commands.run(
        Work.on(
            deal,
            Operation.SET_NEXT_ACTION,
            (loaded, command, playbook) ->
                Steering.set(
                    loaded.journal(),
                    another.actor(),
                    another.action(),
                    another.dueAt(),
                    command,
                    playbook)),
        call);
  }
}
