package vna.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Actor;
import vna.playbook.Playbook;
import vna.review.OwnerWeek.ReviewedDeal;

/// One ISO week of a team, in the order of `rules.md` section C (GTD's weekly review, not a
/// ranking).
///
/// @param asOf when the deals were looked at; moved and habits are of the week, the rest is as of
///   then
/// @param moved what moved in the week, earliest first
/// @param decide deals that need a decision, with one question each, most urgent first
/// @param waitingFor what buyers are to do, oldest first
/// @param habits owner by owner
public record WeeklyReview(
    Week week,
    Instant asOf,
    List<Moved> moved,
    List<ToDecide> decide,
    List<WaitingFor> waitingFor,
    List<Habits> habits) {

  /// Which deal, and whose.
  public record DealName(String dealId, String name, String account, String owner) {}

  /// @param step the step entered, if one was
  /// @param goal the goal reached, if one was
  public record Moved(DealName deal, Instant at, Optional<String> step, Optional<String> goal) {}

  /// @param question act, change, park or drop: asked so that it can be answered in a sentence
  public record ToDecide(DealName deal, Reason reason, String question) {}

  /// Why a deal needs a decision.
  public enum Reason {
    STALLED,
    FROZEN_OUT,
    OVERDUE
  }

  /// @param action what the buyer is to do
  /// @param daysUntilDue negative once it is overdue
  public record WaitingFor(DealName deal, String action, Instant dueAt, long daysUntilDue) {}

  /// The review of these owners' weeks.
  public static WeeklyReview of(
      Week week, Instant asOf, Playbook playbook, List<OwnerWeek> owners) {
    var zone = playbook.calendar().zone();
    var start = week.startIn(zone);
    var end = week.endIn(zone);
    var moved = new ArrayList<Moved>();
    var decide = new ArrayList<ToDecide>();
    var waiting = new ArrayList<WaitingFor>();
    for (var owner : owners) {
      for (var deal : owner.deals()) {
        var name = new DealName(deal.dealId(), deal.name(), deal.account(), owner.owner());
        deal.movements().stream()
            .filter(movement -> !movement.at().isBefore(start) && movement.at().isBefore(end))
            .map(movement -> new Moved(name, movement.at(), movement.step(), movement.goal()))
            .forEach(moved::add);
        if (deal.isOpen()) {
          decide.addAll(toDecide(name, deal, asOf, playbook));
          waiting.addAll(waitingFor(name, deal, asOf));
        }
      }
    }
    return new WeeklyReview(
        week,
        asOf,
        sorted(moved, Comparator.comparing(Moved::at)),
        sorted(decide, Comparator.comparing(ToDecide::reason)),
        sorted(waiting, Comparator.comparing(WaitingFor::dueAt)),
        owners.stream().map(Habits::of).sorted(Comparator.comparing(Habits::owner)).toList());
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).toList();
  }

  private static List<ToDecide> toDecide(
      DealName name, ReviewedDeal deal, Instant asOf, Playbook playbook) {
    var step = playbook.step(deal.step());
    var stalled =
        deal.stalled()
            ? Stream.of(
                new ToDecide(
                    name,
                    Reason.STALLED,
                    "Nothing moved for more than %d days. What would have to happen at the buyer's so that %s, or is it time to park it?"
                        .formatted(step.maxDays(), lowerFirst(step.exitAction()))))
            : Stream.<ToDecide>empty();
    var frozenOut =
        deal.silentInARow() >= playbook.settings().silent().max()
            ? Stream.of(
                new ToDecide(
                    name,
                    Reason.FROZEN_OUT,
                    "%d touches in a row went unanswered. Who else at %s lives with this problem, or do we park it?"
                        .formatted(deal.silentInARow(), deal.account())))
            : Stream.<ToDecide>empty();
    var overdue =
        deal.nextAction().stream()
            .filter(action -> action.actor() == Actor.SELLER && action.dueAt().isBefore(asOf))
            .map(action ->
                new ToDecide(
                    name,
                    Reason.OVERDUE,
                    "\"%s\" was due on %s. Do it now, change it, park the deal or drop it?"
                        .formatted(action.action(), playbook.calendar().dayOf(action.dueAt()))));
    return Stream.of(stalled, frozenOut, overdue).flatMap(reasons -> reasons).toList();
  }

  private static List<WaitingFor> waitingFor(DealName name, ReviewedDeal deal, Instant asOf) {
    return deal.nextAction().stream()
        .filter(action -> action.actor() == Actor.BUYER)
        .map(action ->
            new WaitingFor(
                name,
                action.action(),
                action.dueAt(),
                ChronoUnit.DAYS.between(asOf, action.dueAt())))
        .toList();
  }

  private static String lowerFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
