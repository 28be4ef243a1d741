package vna.nextaction;

import java.util.Optional;
import vna.deal.Deal;
import vna.deal.Standing;

/// The owner set or put off the next action themselves.
record SetByOwner() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "set-by-owner";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .ownerAction()
        .map(set ->
            new Proposal(
                set.actor(), set.action(), set.dueAt(), why(set, standing), Optional.empty()));
  }

  private static String why(Deal.OwnerAction set, Standing standing) {
    var said = Wording.day(set.setAt(), standing);
    return set.until()
        .map(until ->
            "The owner put it off until %s, on %s%s"
                .formatted(Wording.day(until), said, Wording.colon(set.reason())))
        .orElseGet(() -> "The owner set this on %s".formatted(said));
  }
}
