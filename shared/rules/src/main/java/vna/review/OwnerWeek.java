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

/// What one owner brings to the review: their deals as they stand, and what they did in the week
/// and in the week before.
///
/// @param deals those open and parked, and those closed since the week began
/// @param activities of both weeks
public record OwnerWeek(String owner, List<ReviewedDeal> deals, List<Activity> activities) {
  public OwnerWeek {
    deals = List.copyOf(deals);
    activities = List.copyOf(activities);
  }

  /// @param contacts what the people there are called
  /// @param movements since the week before began, at least
  /// @param silentInARow silent touches in a row at the end
  /// @param deferrals how often its next action was put off in a row
  /// @param openGoals number of short-term goals still ahead
  public record ReviewedDeal(
      String dealId,
      String name,
      String account,
      List<String> contacts,
      Deal.Status status,
      Optional<LocalDate> parkedUntil,
      String step,
      List<Deal.Movement> movements,
      Optional<NextAction> nextAction,
      boolean stalled,
      int silentInARow,
      int deferrals,
      int openGoals) {
    public ReviewedDeal {
      contacts = List.copyOf(contacts);
      movements = List.copyOf(movements);
    }

    /// Whether somebody still has to act on it.
    public boolean isOpen() {
      return status == Deal.Status.OPEN;
    }

    DealName called(String owner) {
      return new DealName(dealId, name, account, owner);
    }
  }

  /// Something that the owner did.
  public sealed interface Activity {
    /// When it happened.
    Instant at();

    /// On which deal.
    String dealId();

    /// By which way to the buyer.
    Channel channel();

    /// What the rules weighed, where they judged it.
    default List<String> rules() {
      return List.of();
    }

    /// The value that it was to bring, where it said so.
    default Optional<ValueKind> kind() {
      return Optional.empty();
    }

    /// @param shelf key of the team's known value, or empty
    /// @param step where the buyer was when it was planned, where that is known
    /// @param rules ids of those that spoke
    /// @param overridden whether it was stored although the rules refused it
    /// @param moved whether it brought the deal forward
    /// @param text what it was to tell and to ask for
    record PlannedTouch(
        Instant at,
        String dealId,
        Channel channel,
        Optional<ValueKind> kind,
        String shelf,
        Optional<String> step,
        Decision decision,
        List<String> rules,
        boolean overridden,
        boolean moved,
        String text)
        implements Activity {
      public PlannedTouch {
        rules = List.copyOf(rules);
      }
    }

    /// A touch that nobody planned.
    record UnplannedTouch(Instant at, String dealId, Channel channel, boolean moved)
        implements Activity {}

    /// A plan that the rules refused.
    record RefusedAttempt(
        Instant at, String dealId, Channel channel, Optional<ValueKind> kind, List<String> rules)
        implements Activity {
      public RefusedAttempt {
        rules = List.copyOf(rules);
      }
    }
  }
}
