package vna.decision;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Fact;
import vna.deal.Journal;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.deal.TouchName;
import vna.playbook.Enforcement;
import vna.playbook.Playbook;
import vna.touch.Decision;
import vna.touch.TouchPlan;
import vna.touch.Verdict;
import vna.touch.rule.TouchRules;
import vna.touch.rule.TouchSituation;

/// Planning a touch: judged first, then stored or refused; and changing, dropping or sending it.
public final class Planning {
  private Planning() {}

  /// A plan whose outcome has come before it is never refused: the touch took place.
  ///
  /// @throws vna.problem.InvalidInput when the plan does not fit the deal
  public static Decided plan(
      Journal journal,
      PlanRequest request,
      Command command,
      Playbook playbook,
      Surroundings surroundings) {
    var deal = journal.foldUpTo(command.at(), playbook);
    if (deal.isClosed()) {
      return new Decided.DealIsClosed();
    }
    if (journal.isFull()) {
      return new Decided.JournalIsFull();
    }
    var resolved =
        ResolvedPlan.of(request, deal, journal.fold(playbook), Optional.empty(), command, playbook);
    var verdict = judge(journal, resolved, command, playbook, surroundings);
    var isLate = !request.ref().isEmpty() && hasOutcome(journal.fold(playbook), request.ref());
    var isOverridden =
        !isLate && isRefused(verdict, playbook) && mayOverride(resolved.plan(), verdict);
    if (isRefused(verdict, playbook) && !isLate && !isOverridden) {
      return new Decided.PlanRefused(verdict);
    }
    return new Decided.Accepted(
        command.entry(
            new Fact.TouchPlanned(
                command.id(),
                command.replyRef(),
                resolved.plan(),
                verdict,
                isOverridden,
                isLate,
                resolved.newContacts(),
                resolved.newGoal())));
  }

  /// The verdict alone; nothing is decided.
  ///
  /// @throws vna.problem.InvalidInput as [#plan]
  public static Verdict check(
      Journal journal,
      PlanRequest request,
      Command command,
      Playbook playbook,
      Surroundings surroundings) {
    var deal = journal.foldUpTo(command.at(), playbook);
    var resolved =
        ResolvedPlan.of(request, deal, journal.fold(playbook), Optional.empty(), command, playbook);
    return judge(journal, resolved, command, playbook, surroundings);
  }

  /// The whole plan anew for a touch that has no outcome; judged again.
  ///
  /// @throws vna.problem.InvalidInput as [#plan]
  public static Decided change(
      Journal journal,
      String touchId,
      PlanRequest request,
      Command command,
      Playbook playbook,
      Surroundings surroundings) {
    var deal = journal.foldUpTo(command.at(), playbook);
    var all = journal.fold(playbook);
    return whileOpen(
        all,
        touchId,
        touch -> {
          if (deal.isClosed()) {
            return new Decided.DealIsClosed();
          }
          var resolved = ResolvedPlan.of(request, deal, all, Optional.of(touch), command, playbook);
          var verdict = judge(without(journal, touchId), resolved, command, playbook, surroundings);
          var isOverridden = isRefused(verdict, playbook) && mayOverride(resolved.plan(), verdict);
          if (isRefused(verdict, playbook) && !isOverridden) {
            return new Decided.PlanRefused(verdict);
          }
          return new Decided.Accepted(
              command.entry(
                  new Fact.TouchChanged(
                      touchId,
                      resolved.plan(),
                      verdict,
                      isOverridden,
                      resolved.newContacts(),
                      resolved.newGoal())));
        });
  }

  /// Drops a planned touch; a touch that is cancelled already stays so.
  public static Decided cancel(
      Journal journal, String touchId, String reason, Command command, Playbook playbook) {
    return whileOpen(
        journal.fold(playbook),
        touchId,
        touch ->
            touch.cancellation().isPresent()
                ? new Decided.Unchanged()
                : new Decided.Accepted(command.entry(new Fact.TouchCancelled(touchId, reason))));
  }

  /// It has gone out; saying so twice changes nothing.
  public static Decided sent(Journal journal, String touchId, Command command, Playbook playbook) {
    return whileOpen(
        journal.fold(playbook),
        touchId,
        touch ->
            touch.sentAt().isPresent()
                ? new Decided.Unchanged()
                : new Decided.Accepted(command.entry(new Fact.TouchSent(touchId))));
  }

  private static Decided whileOpen(Deal deal, String touchId, Function<Touch, Decided> decide) {
    var touch = deal.touch(touchId);
    if (touch.isEmpty()) {
      return new Decided.NoSuchTouch();
    }
    return touch.get().outcome().isPresent()
        ? new Decided.OutcomeIsRecorded()
        : decide.apply(touch.get());
  }

  private static Verdict judge(
      Journal journal,
      ResolvedPlan resolved,
      Command command,
      Playbook playbook,
      Surroundings surroundings) {
    var judgedAt = earlier(command.at(), resolved.plan().time());
    var deal = resolved.added(journal.foldUpTo(judgedAt, playbook));
    var opted =
        deal.contacts().stream()
            .filter(contact ->
                contact.isOptedOut() || surroundings.optedOut().contains(contact.email()))
            .map(Contact::id)
            .collect(Collectors.toSet());
    return TouchRules.judge(
        new TouchSituation(
            resolved.plan(), new Standing(deal, playbook, judgedAt), opted, surroundings.recent()));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Journal without(Journal journal, String touchId) {
    return new Journal(
        journal.dealId(),
        journal.entries().stream()
            .filter(entry ->
                !(entry.fact() instanceof Fact.TouchPlanned planned
                    && planned.touchId().equals(touchId)))
            .toList());
  }

  private static boolean isRefused(Verdict verdict, Playbook playbook) {
    return verdict.has("do-not-contact")
        || (verdict.decision() == Decision.EMPTY && playbook.enforcement() == Enforcement.REFUSE);
  }

  private static boolean mayOverride(TouchPlan plan, Verdict verdict) {
    return !plan.overrideReason().isEmpty() && !verdict.has("do-not-contact");
  }

  private static boolean hasOutcome(Deal deal, String ref) {
    return deal.unplanned().stream()
        .map(Deal.UnplannedOutcome::how)
        .anyMatch(new TouchName.ByRef(ref)::equals);
  }
}
