package vna.nextaction;

import java.util.Optional;
import vna.deal.Deal;
import vna.deal.Standing;

/// Parked: on its day, take it up again.
record WakeUp() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "wake-up";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing.deal().status() == Deal.Status.PARKED
        ? Optional.of(wakeUp(standing))
        : Optional.empty();
  }

  private static Proposal wakeUp(Standing standing) {
    var deal = standing.deal();
    var day =
        deal.parkedUntil()
            .orElseGet(
                () -> standing.playbook().calendar().dayOf(deal.closedAt().orElse(deal.since())));
    return Proposal.seller(
        "Take up %s with %s again, with something new for them"
            .formatted(
                Wording.quoted(deal.name()), Wording.people(Wording.reachable(standing), deal)),
        Term.endOf(day, standing),
        "The deal is parked until %s".formatted(Wording.day(day)));
  }
}
