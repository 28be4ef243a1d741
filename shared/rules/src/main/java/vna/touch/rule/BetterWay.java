package vna.touch.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Contact;
import vna.deal.Goal;
import vna.deal.Outcome;
import vna.playbook.Step;
import vna.touch.Advances;

/// What a finding proposes instead: drawn from the deal, its goals and the buyer's step.
final class BetterWay {
  private static final int QUOTED = 120;
  private static final int ASK_DAYS = 5;

  private BetterWay() {}

  /// What the buyer wants to know now: their own last question, else that of their step.
  static String buyerQuestion(TouchSituation situation) {
    return lastQuestion(situation).orElseGet(() -> quoted(step(situation).buyerQuestion()));
  }

  private static Optional<String> lastQuestion(TouchSituation situation) {
    return situation.standing().outcomes().reversed().stream()
        .map(Outcome::result)
        .flatMap(result ->
            result instanceof Outcome.Result.Replied(var question)
                ? Stream.of(question)
                : Stream.empty())
        .filter(question -> !question.isBlank())
        .findFirst()
        .map(BetterWay::quoted);
  }

  /// A proposal for the ask: what the goal aimed at needs, else the next open one, else the step.
  static String askFor(TouchSituation situation) {
    return goal(situation)
        .map(goal -> goal.buyerAction().isBlank() ? goal.title() : goal.buyerAction())
        .map(action ->
            "Ask for what the open goal needs: " + quoted(action) + ", or a first piece of it.")
        .orElseGet(() ->
            "Ask for what closes this step: "
                + quoted(step(situation).exitAction())
                + ", or a first piece of it.");
  }

  /// The open goal that the plan aims at, else the one due first.
  static Optional<Goal> goal(TouchSituation situation) {
    var open = situation.deal().goals().stream().filter(Goal::isOpen).toList();
    return aimedAt(situation)
        .filter(Goal::isOpen)
        .or(() ->
            open.stream()
                .min(Comparator.comparing(goal -> goal.targetDate().orElse(LocalDate.MAX))));
  }

  /// The goal that the plan aims at, if any.
  static Optional<Goal> aimedAt(TouchSituation situation) {
    return situation.plan().advances() instanceof Advances.ToGoal(var goalId)
        ? situation.deal().goal(goalId)
        : Optional.empty();
  }

  /// The buyer's step.
  static Step step(TouchSituation situation) {
    return situation.playbook().step(situation.deal().step());
  }

  /// A day to ask for: five working days after the touch.
  static LocalDate askDay(TouchSituation situation) {
    var calendar = situation.playbook().calendar();
    var day = calendar.dayOf(situation.plan().time());
    for (var i = 0; i < ASK_DAYS; i++) {
      day = calendar.workingDayAfter(day);
    }
    return day;
  }

  /// Another person at the account whom we may and can reach.
  static Optional<Contact> somebodyElse(TouchSituation situation) {
    return situation.deal().contacts().stream()
        .filter(contact -> !situation.plan().to().contains(contact.id()))
        .filter(contact -> !situation.optedOut().contains(contact.id()))
        .filter(contact -> situation.standing().reachOf(contact) instanceof Contact.Reach.Reachable)
        .findFirst();
  }

  /// What to call the people in a list of ids.
  static String names(TouchSituation situation, List<String> ids) {
    var names =
        ids.stream()
            .distinct()
            .map(id -> situation.deal().contact(id).map(Contact::called).orElse("the contact"))
            .toList();
    return names.isEmpty() ? "nobody" : String.join(" and ", names);
  }

  /// A text for a message: in quotation marks, cut to a line; or that there is none.
  static String quoted(String text) {
    var line = text.strip().replace('\n', ' ').replace('\r', ' ');
    if (line.isEmpty()) {
      return "nothing";
    }
    var end = line.offsetByCodePoints(0, Math.min(QUOTED, line.codePointCount(0, line.length())));
    return "\"" + line.substring(0, end) + (end < line.length() ? "…" : "") + "\"";
  }
}
