package vna.wire;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Agreement;
import vna.deal.Deal;
import vna.deal.Standing;
import vna.nextaction.NextAction;

/// A deal as a list shows it, without its journal: what was derived from its touches stands here as
/// it was when the deal changed last, and what only dates change is derived anew.
///
/// @param deal without touches, outcomes and movements; of its commitments and promises at most
///     [#MAX_AGREEMENTS] each, the open ones first; each promise in its state of `derivedAt`
/// @param stallsAt when it stalls if nothing moves it
/// @param nextAction absent once it is won or lost
/// @param derivedAt when all this was so
public record DealView(
    Deal deal,
    Standing.Momentum momentum,
    Instant stallsAt,
    Optional<NextAction> nextAction,
    Instant derivedAt) {
  /// As many of each as keep a deal small at every limit.
  static final int MAX_AGREEMENTS = 40;

  /// The deal as it stands.
  public static DealView of(Standing standing, Optional<NextAction> nextAction) {
    return new DealView(
        bare(standing), standing.momentum(), standing.stallsAt(), nextAction, standing.now());
  }


  /// Whether it has stalled by `now`.
  public boolean isStalled(Instant now) {
    return deal.status() == Deal.Status.OPEN && !now.isBefore(stallsAt);
  }

  private static Deal bare(Standing standing) {
    var deal = standing.deal();
    var promises =
        deal.promises().stream()
            .map(
                promise ->
                    new Agreement(
                        promise.id(),
                        promise.action(),
                        promise.dueBy(),
                        standing.stateOf(promise),
                        promise.madeAt(),
                        promise.touchId()));
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
        latest(deal.commitments().stream()),
        latest(promises),
        deal.externalIds(),
        List.of(),
        List.of(),
        List.of(),
        deal.ownerAction(),
        deal.contactsChangedAt(),
        deal.version());
  }

  private static List<Agreement> latest(Stream<Agreement> agreements) {
    return agreements
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
