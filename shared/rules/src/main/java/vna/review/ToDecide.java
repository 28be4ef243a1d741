package vna.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vna.deal.Actor;
import vna.nextaction.NextAction;
import vna.playbook.Playbook;
import vna.review.OwnerWeek.ReviewedDeal;

/// An open deal that needs a decision: act, change, park or drop. The heaviest reason first, then
/// what has been due longest.
///
/// @param reasons at least one, the heaviest first
/// @param dueAt when its next action is or was due
/// @param question about the heaviest reason, asked so that it can be answered in a sentence
public record ToDecide(
    DealName deal, List<Reason> reasons, Optional<Instant> dueAt, String question)
    implements Comparable<ToDecide> {
  private static final int OFTEN = 3;
  private static final Comparator<ToDecide> ORDER =
      Comparator.<ToDecide, Reason>comparing(decide -> decide.reasons().getFirst())
          .thenComparing(decide -> decide.dueAt().orElse(Instant.MAX))
          .thenComparing(ToDecide::deal);

  /// Why a deal needs a decision, the heaviest first.
  public enum Reason {
    STALLED,
    FROZEN_OUT,
    DEFERRED,
    OVERDUE
  }

  public ToDecide {
    reasons = List.copyOf(reasons);
  }

  @Override
  public int compareTo(ToDecide other) {
    return ORDER.compare(this, other);
  }

  static Optional<ToDecide> of(DealName name, ReviewedDeal deal, Instant asOf, Playbook playbook) {
    var reasons = new ArrayList<Reason>();
    if (deal.stalled()) {
      reasons.add(Reason.STALLED);
    }
    if (deal.silentInARow() >= playbook.settings().silent().max()) {
      reasons.add(Reason.FROZEN_OUT);
    }
    if (deal.deferrals() >= OFTEN) {
      reasons.add(Reason.DEFERRED);
    }
    if (overdue(deal, asOf).isPresent()) {
      reasons.add(Reason.OVERDUE);
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ToDecide(
                name,
                reasons,
                deal.nextAction().map(NextAction::dueAt),
                question(reasons.getFirst(), deal, playbook)));
  }

  /// What we should have done by now.
  static Optional<NextAction> overdue(ReviewedDeal deal, Instant asOf) {
    return deal.nextAction()
        .filter(action -> action.actor() == Actor.SELLER && action.dueAt().isBefore(asOf));
  }

  private static String question(Reason reason, ReviewedDeal deal, Playbook playbook) {
    var step = playbook.step(deal.step());
    var action = deal.nextAction().map(NextAction::action).orElse("");
    return switch (reason) {
      case STALLED ->
          "Nothing moved for more than %d days. What would have to happen at the buyer's so that %s, or is it time to park it?"
              .formatted(step.maxDays(), lowerFirst(step.exitAction()));
      case FROZEN_OUT ->
          "%d touches in a row went unanswered. Who else at %s lives with this problem, or do we park it?"
              .formatted(deal.silentInARow(), deal.account());
      case DEFERRED ->
          "\"%s\" was put off %d times. What would make it worth doing now, or do we park or drop it?"
              .formatted(action, deal.deferrals());
      case OVERDUE ->
          "\"%s\" was due on %s. Do it now, change it, park the deal or drop it?"
              .formatted(
                  action,
                  deal.nextAction()
                      .map(due -> playbook.calendar().dayOf(due.dueAt()).toString())
                      .orElse(""));
    };
  }

  private static String lowerFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
