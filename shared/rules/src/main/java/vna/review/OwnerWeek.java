package vna.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vna.deal.Deal;
import vna.nextaction.NextAction;
import vna.playbook.ValueKind;
import vna.touch.Channel;
import vna.touch.Decision;

/// What one owner brings to the review: their deals as they stand, and what they did in the week.
///
/// @param deals all that are not erased, of every status
public record OwnerWeek(String owner, List<ReviewedDeal> deals, List<Activity> activities) {
  public OwnerWeek {
    deals = List.copyOf(deals);
    activities = List.copyOf(activities);
  }

  /// @param silentInARow silent touches in a row at the end
  /// @param openGoals number of short-term goals still ahead
  public record ReviewedDeal(
      String dealId,
      String name,
      String account,
      Deal.Status status,
      Optional<LocalDate> parkedUntil,
      String step,
      List<Deal.Movement> movements,
      Optional<NextAction> nextAction,
      boolean stalled,
      int silentInARow,
      int openGoals) {
    public ReviewedDeal {
      movements = List.copyOf(movements);
    }

    /// Whether somebody still has to act on it.
    public boolean isOpen() {
      return status == Deal.Status.OPEN;
    }
  }

  /// Something that the owner did in the week.
  public sealed interface Activity {
    /// When it happened.
    Instant at();

    /// On which deal.
    String dealId();

    /// @param overridden whether it was stored although the rules refused it
    /// @param moved whether it brought the deal forward
    record PlannedTouch(
        Instant at,
        String dealId,
        Channel channel,
        Optional<ValueKind> kind,
        Decision decision,
        boolean overridden,
        boolean moved)
        implements Activity {}

    /// A touch that nobody planned.
    record UnplannedTouch(Instant at, String dealId, Channel channel, boolean moved)
        implements Activity {}

    /// A plan that the rules refused.
    record RefusedAttempt(Instant at, String dealId) implements Activity {}
  }
}
