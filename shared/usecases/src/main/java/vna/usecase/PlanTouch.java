package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.PlanRequest;
import vna.decision.Planning;
import vna.store.DealStore;
import vna.wire.Answer;
import vna.wire.DealName;

/// Plans a touch: judges it first, then stores it, or the attempt.
@ApplicationScoped
public class PlanTouch {
  private final Commands commands;
  private final DealStore store;

  @Inject
  public PlanTouch(Commands commands, DealStore store) {
    this.commands = commands;
    this.store = store;
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
                (loaded, command, playbook) -> {
                  var people = Recipients.emails(request, loaded.journal().fold(playbook));
                  return Planning.plan(
                      loaded.journal(), request, command, playbook, store.optedOut(people));
                })
            .planning(request),
        call);
  }
}
