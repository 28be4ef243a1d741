package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vna.deal.Touch;
import vna.decision.PlanRequest;
import vna.decision.Planning;
import vna.store.DealStore;
import vna.store.Drafts;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.MergePatch;
import vna.wire.PlanReader;
import vna.wire.Received;
import vna.wire.Result;
import vna.wire.TouchJson;

/// Changes a planned touch, or its time: judged again as a whole.
@ApplicationScoped
public class ChangeTouch {
  private final Commands commands;
  private final DealStore store;
  private final Drafts drafts;
  private final Playbooks playbooks;
  private final Beside beside;

  @Inject
  public ChangeTouch(
      Commands commands, DealStore store, Drafts drafts, Playbooks playbooks, Beside beside) {
    this.commands = commands;
    this.store = store;
    this.drafts = drafts;
    this.playbooks = playbooks;
    this.beside = beside;
  }

  /// 200 with the touch's id, the verdict and the deal; 422 with the verdict when the rules refuse
  /// it, and the touch stays as it was.
  ///
  /// @param patch merge patch of the plan
  /// @throws vna.problem.InvalidInput also when the plan would not fit the deal
  public Answer change(DealName deal, String touchId, Received patch, Call call) {
    return touch(deal, touchId, call.caller())
        .map(touch -> PlanReader.read(MergePatch.apply(TouchJson.plan(touch.plan()), patch)))
        .map(request -> change(deal, touchId, request, call))
        .orElseGet(() -> Answer.of(new Result.NotFound()));
  }

  private Answer change(DealName deal, String touchId, PlanRequest request, Call call) {
    return commands.run(
        Work.on(
                deal,
                Operation.CHANGE_TOUCH,
                (loaded, command, playbook) ->
                    Planning.change(
                        loaded.journal(),
                        touchId,
                        request,
                        command,
                        playbook,
                        beside.of(request, loaded, command, playbook)))
            .planning(request),
        call);
  }

  private Optional<Touch> touch(DealName deal, String touchId, Caller caller) {
    return store
        .load(deal)
        .map(loaded -> loaded.journal().fold(playbooks.current()))
        .filter(folded -> caller.sees(folded.owner()))
        .flatMap(folded ->
            folded.touch(touchId).map(touch -> touch.with(drafts.of(folded.dealId(), touchId))));
  }
}
