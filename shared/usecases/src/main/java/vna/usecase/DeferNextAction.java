package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.Command;
import vna.decision.Decided;
import vna.decision.Steering;
import vna.playbook.Playbook;
import vna.store.Loaded;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.SteeringReader.Later;

/// Puts the next action off.
@ApplicationScoped
public class DeferNextAction {
  private final Commands commands;

  @Inject
  public DeferNextAction(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the deal.
  ///
  /// @throws vna.problem.InvalidInput for a day that is past
  public Answer defer(DealName deal, Later later, Call call) {
    return commands.run(
        Work.on(
            deal,
            Operation.DEFER_NEXT_ACTION,
            (loaded, command, playbook) -> decide(loaded, later, command, playbook)),
        call);
  }

  private static Decided decide(Loaded loaded, Later later, Command command, Playbook playbook) {
    return loaded
        .at(command.recordedAt(), playbook)
        .nextAction()
        .map(next ->
            Steering.defer(
                loaded.journal(),
                next.actor(),
                next.action(),
                later.until(),
                later.reason(),
                command,
                playbook))
        .orElseGet(Decided.DealIsClosed::new);
  }
}
