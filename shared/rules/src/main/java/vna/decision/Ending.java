package vna.decision;

import java.util.List;
import vna.deal.Closing;
import vna.deal.Deal;
import vna.deal.Fact;
import vna.deal.Journal;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.problem.Problem;

/// Closing a deal (won, lost or parked) and reopening it.
public final class Ending {
  private Ending() {}

  /// A parked deal may be won, lost or parked anew.
  ///
  /// @throws InvalidInput for a date to park until that does not lie ahead
  public static Decided close(
      Journal journal, Closing closing, Command command, Playbook playbook) {
    if (journal.foldUpTo(command.at(), playbook).isClosed()) {
      return new Decided.DealIsClosed();
    }
    if (closing instanceof Closing.Parked(var until)
        && !until.isAfter(playbook.calendar().dayOf(command.at()))) {
      throw new InvalidInput(
          List.of(
              Problem.at(
                  "/until",
                  "does not lie ahead; give a later day on which to take the deal up again")));
    }
    return new Decided.Accepted(command.entry(new Fact.DealClosed(closing)));
  }

  /// An open deal stays as it is.
  public static Decided reopen(Journal journal, Command command, Playbook playbook) {
    var deal = journal.foldUpTo(command.at(), playbook);
    return deal.status() == Deal.Status.OPEN
        ? new Decided.Unchanged()
        : new Decided.Accepted(command.entry(new Fact.DealReopened()));
  }
}
