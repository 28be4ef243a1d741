package vna.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vna.deal.Actor;
import vna.deal.Fact;
import vna.deal.Journal;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.problem.Problem;

/// The owner's own word on the next action: another one, or later.
public final class Steering {
  private Steering() {}

  /// @throws InvalidInput for a time that is past
  public static Decided set(
      Journal journal,
      Actor actor,
      String action,
      Instant dueAt,
      Command command,
      Playbook playbook) {
    if (journal.foldUpTo(command.at(), playbook).isClosed()) {
      return new Decided.DealIsClosed();
    }
    if (dueAt.isBefore(command.at())) {
      throw new InvalidInput(List.of(Problem.at("/dueAt", "is past; give a time that lies ahead")));
    }
    return new Decided.Accepted(command.entry(new Fact.NextActionSet(actor, action, dueAt)));
  }

  /// @param action the deal's next action as it is now
  /// @throws InvalidInput for a date that is past
  public static Decided defer(
      Journal journal,
      Actor actor,
      String action,
      LocalDate until,
      String reason,
      Command command,
      Playbook playbook) {
    if (journal.foldUpTo(command.at(), playbook).isClosed()) {
      return new Decided.DealIsClosed();
    }
    if (until.isBefore(playbook.calendar().dayOf(command.at()))) {
      throw new InvalidInput(List.of(Problem.at("/until", "is past; give today or a later day")));
    }
    return new Decided.Accepted(
        command.entry(new Fact.NextActionDeferred(actor, action, until, reason)));
  }
}
