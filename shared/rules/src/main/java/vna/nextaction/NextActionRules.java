package vna.nextaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vna.deal.Standing;

/// The rows that decide a deal's very next action, in order: the first that fits decides.
///
/// Source: `rules.md` section B. Total: the last row fits every deal that is open.
public final class NextActionRules {

  /// Every row, first to last.
  public static final List<NextActionRule> ALL =
      List.of(
          new Closed(),
          new WakeUp(),
          new SetByOwner(),
          new DoTouch(),
          new FindContact(),
          new WaitUntilBack(),
          new LearnWhy(),
          new ReAgreeStep(),
          new AnswerTheBuyer(),
          new KeepPromise(),
          new PrepareMeeting(),
          new AwaitCommitment(),
          new DateTheCommitment(),
          new CollectCommitment(),
          new RepairContact(),
          new AwaitAnswer(),
          new RecordOutcome(),
          new NewValue(),
          new NewChannel(),
          new NewPerson(),
          new DecideOrPark(),
          new NextGoal(),
          new AgreeDecision(),
          new NextStep(),
          new RedoTouch(),
          new FirstTouch(),
          new PlanNext());

  private NextActionRules() {}

  /// The very next action; empty only for a deal that was won or lost.
  public static Optional<NextAction> of(Standing standing) {
    return among(ALL, standing);
  }

  /// What the rows derive without the owner's own action: it stays visible beside that one.
  public static Optional<NextAction> derived(Standing standing) {
    return among(ALL.stream().filter(row -> !(row instanceof SetByOwner)).toList(), standing);
  }

  private static Optional<NextAction> among(List<NextActionRule> rows, Standing standing) {
    return first(rows, standing)
        .map(fit -> fit.proposal().decidedBy(fit.row(), changesAt(fit, rows, standing)));
  }

  /// The first row that fits; whether time alone would change it is another question.
  static Optional<NextActionRule.Fit> first(List<NextActionRule> rows, Standing standing) {
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var below = rows.subList(i + 1, rows.size());
      var proposal =
          switch (row) {
            case NextActionRule.Plain plain -> plain.on(standing);
            case NextActionRule.Yielding yielding ->
                yielding.on(standing, () -> first(below, standing));
            case Closed _ -> Optional.<Proposal>empty();
          };
      if (proposal.isPresent()) {
        return Optional.of(new NextActionRule.Fit(row, proposal.get()));
      }
      if (row instanceof Closed closed && closed.fits(standing)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> changesAt(
      NextActionRule.Fit today, List<NextActionRule> rows, Standing standing) {
    return standing.turningPoints().stream()
        .filter(instant ->
            first(rows, standing.at(instant)).filter(later -> isSame(later, today)).isEmpty())
        .findFirst();
  }

  private static boolean isSame(NextActionRule.Fit one, NextActionRule.Fit other) {
    return one.row().equals(other.row())
        && one.proposal().actor() == other.proposal().actor()
        && one.proposal().action().equals(other.proposal().action())
        && one.proposal().dueAt().equals(other.proposal().dueAt());
  }
}
