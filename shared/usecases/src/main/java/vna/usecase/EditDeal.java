package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.decision.Editing;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.EditReader;
import vna.wire.Received;

/// Corrects a deal's record by hand.
@ApplicationScoped
public class EditDeal {
  private final Commands commands;

  @Inject
  public EditDeal(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the deal; 403 for whoever gives it to another owner and may not.
  ///
  /// @param patch merge patch of the deal: it can be read only beside what it changes
  /// @throws vna.problem.InvalidInput also when the patch does not fit the deal
  public Answer edit(DealName deal, Received patch, Call call) {
    var heir = EditReader.check(patch).owner();
    return commands.run(
        Work.on(
                deal,
                Operation.EDIT_DEAL,
                (loaded, command, playbook) -> {
                  var amount = loaded.journal().fold(playbook).amount();
                  return Editing.edit(
                      loaded.journal(), EditReader.read(patch, amount), command, playbook);
                })
            .givenTo(heir),
        call);
  }
}
