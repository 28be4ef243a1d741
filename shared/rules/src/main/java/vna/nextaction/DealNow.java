package vna.nextaction;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Deal;
import vna.deal.Standing;

/// A deal with everything that time has made of it by now: what whoever looks at it sees.
///
/// @param asOf when it was looked at
/// @param deal with the reach of its contacts and the state of its promises as of now
/// @param nextAction empty only when it was won or lost
/// @param derivedNextAction what the rows say beside an action that the owner set or deferred
/// @param stalled whether it has not moved for longer than its step allows
/// @param turnsAt until when all of this holds if nothing happens; empty: for good
public record DealNow(
    Instant asOf,
    Deal deal,
    Optional<NextAction> nextAction,
    Optional<NextAction> derivedNextAction,
    Standing.Momentum momentum,
    boolean stalled,
    Optional<Instant> turnsAt) {

  /// The deal as it stands.
  public static DealNow of(Standing standing) {
    var nextAction = NextActionRules.of(standing);
    var derived =
        standing.ownerAction().isPresent()
            ? NextActionRules.derived(standing)
            : Optional.<NextAction>empty();
    var stalls =
        standing.deal().status() == Deal.Status.OPEN && !standing.isStalled()
            ? Stream.of(standing.stallsAt())
            : Stream.<Instant>empty();
    return new DealNow(
        standing.asOf(),
        standing.asOfNow(),
        nextAction,
        derived,
        standing.momentum(),
        standing.isStalled(),
        Stream.concat(standing.turningPoints().stream(), stalls).min(Instant::compareTo));
  }

  /// When time alone will make something of it that is to be announced, or at least looked at: it
  /// turns, or its next action is due. Empty: never.
  public Optional<Instant> nextLookAt() {
    var due = nextAction.map(NextAction::dueAt).filter(asOf::isBefore);
    return Stream.concat(turnsAt.stream(), due.stream()).min(Instant::compareTo);
  }
}
