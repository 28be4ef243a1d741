package vna.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vna.review.OwnerWeek.ReviewedDeal;

/// A gap in what an owner recorded, without which the rest of the review would be trusted too much.
///
/// @param deals the owner's deals with that gap, the first [Listed#SHOWN]
public record ToMend(Gap gap, String owner, List<DealName> deals) implements Comparable<ToMend> {
  private static final Comparator<ToMend> ORDER =
      Comparator.comparing(ToMend::gap).thenComparing(ToMend::owner);

  /// What is missing.
  public enum Gap {
    /// Open deals without a next action: there are none, or we have a bug.
    NO_NEXT_ACTION("These deals have no next action. That is our fault, please tell us."),
    NO_CONTACT("These deals name nobody at the buyer's. Who is it?"),
    /// Something has been due for longer than the two weeks in which the owner did nothing at all.
    OWNER_LEFT(
        "This owner did nothing for two weeks while these deals waited. If they left, hand them over.");

    private final String question;

    Gap(String question) {
      this.question = question;
    }

    /// What to do about it, in a sentence.
    public String question() {
      return question;
    }
  }

  public ToMend {
    deals = deals.stream().sorted().limit(Listed.SHOWN).toList();
  }

  @Override
  public int compareTo(ToMend other) {
    return ORDER.compare(this, other);
  }

  /// @param since the begin of the time that `owner`'s activities are of
  static Stream<ToMend> of(OwnerWeek owner, Instant since) {
    return Stream.of(
            of(Gap.NO_NEXT_ACTION, owner, deal -> deal.nextAction().isEmpty()),
            of(Gap.NO_CONTACT, owner, deal -> deal.contacts().isEmpty()),
            of(Gap.OWNER_LEFT, owner, deal -> isLeft(owner, deal, since)))
        .filter(mend -> !mend.deals().isEmpty());
  }

  private static ToMend of(Gap gap, OwnerWeek owner, Predicate<ReviewedDeal> has) {
    return new ToMend(
        gap,
        owner.owner(),
        owner.deals().stream()
            .filter(deal -> deal.isOpen() && has.test(deal))
            .map(deal -> deal.called(owner.owner()))
            .toList());
  }

  private static boolean isLeft(OwnerWeek owner, ReviewedDeal deal, Instant since) {
    return owner.activities().isEmpty() && ToDecide.overdue(deal, since).isPresent();
  }
}
