package vna.store;

import java.util.Comparator;
import java.util.List;
import vna.deal.Agreement;
import vna.deal.Deal;
import vna.nextaction.DealNow;

/// Keeps a deal small at every limit: without its touches and outcomes, of its movements only the
/// latest, and of its commitments and promises only so many, the open ones first, the latest first.
final class Bounded {
  private static final int MAX_AGREEMENTS = 40;

  /// As many movements as are kept: those of a few weeks, for the review.
  static final int MAX_MOVEMENTS = 12;

  private Bounded() {}

  static DealNow of(DealNow now) {
    return new DealNow(
        now.asOf(),
        of(now.deal()),
        now.nextAction(),
        now.derivedNextAction(),
        now.momentum(),
        now.stalled(),
        now.turnsAt());
  }

  private static Deal of(Deal deal) {
    return new Deal(
        deal.dealId(),
        deal.name(),
        deal.account(),
        deal.owner(),
        deal.status(),
        deal.parkedUntil(),
        deal.closedReason(),
        deal.closedAt(),
        deal.step(),
        deal.openedAt(),
        deal.since(),
        deal.fromForm(),
        deal.amount(),
        deal.contacts(),
        deal.goals(),
        latest(deal.commitments()),
        latest(deal.promises()),
        deal.externalIds(),
        List.of(),
        List.of(),
        latestMovements(deal.movements()),
        deal.ownerAction(),
        deal.contactsChangedAt(),
        deal.version());
  }

  private static List<Deal.Movement> latestMovements(List<Deal.Movement> movements) {
    return movements.subList(Math.max(0, movements.size() - MAX_MOVEMENTS), movements.size());
  }

  private static List<Agreement> latest(List<Agreement> agreements) {
    return agreements.stream()
        .sorted(
            Comparator.comparing(Agreement::isOpen)
                .thenComparing(Agreement::madeAt)
                .thenComparing(Agreement::id)
                .reversed())
        .limit(MAX_AGREEMENTS)
        .sorted(Comparator.comparing(Agreement::madeAt).thenComparing(Agreement::id))
        .toList();
  }
}
