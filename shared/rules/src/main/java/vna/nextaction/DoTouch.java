package vna.nextaction;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.touch.Ask;

/// A touch is planned: do it, unless something else is due before it.
record DoTouch() implements NextActionRule.Yielding {
  /// Rows about what somebody owes somebody: each comes first when it is due before the touch.
  static final Set<String> OWED =
      Set.of(
          "answer-the-buyer",
          "keep-promise",
          "await-commitment",
          "collect-commitment",
          "await-answer");

  @Override
  public String id() {
    return "do-touch";
  }

  @Override
  public Optional<Proposal> on(Standing standing, Supplier<Optional<Fit>> below) {
    return standing
        .nextPlanned()
        .filter(touch -> below.get().filter(fit -> comesFirst(fit, touch, standing)).isEmpty())
        .map(touch -> doIt(touch, standing));
  }

  private static boolean comesFirst(Fit below, Touch touch, Standing standing) {
    return below.proposal().dueAt().isBefore(touch.plan().time())
        && (OWED.contains(below.row().id()) || isOvertaken(touch, standing));
  }

  /// Whether the buyer has moved on since it was planned.
  private static boolean isOvertaken(Touch touch, Standing standing) {
    return standing
        .latestOutcome()
        .map(Outcome::occurredAt)
        .filter(touch.plannedAt()::isBefore)
        .isPresent();
  }

  private static Proposal doIt(Touch touch, Standing standing) {
    var plan = touch.plan();
    Instant time = plan.time();
    return Proposal.seller(
            "%s %s%s%s"
                .formatted(
                    Wording.verb(plan.channel()),
                    Wording.people(touch.to(), standing.deal()),
                    Wording.colon(plan.value().statement()),
                    ask(plan.ask())),
            time,
            "This touch is planned for %s, and nothing is owed before it"
                .formatted(Wording.time(time, standing.playbook().calendar())))
        .about(touch);
  }

  private static String ask(Ask ask) {
    return ask.action().isBlank() ? "" : ", and ask for " + Wording.quoted(ask.action());
  }
}
