package vna.nextaction;

import java.util.Optional;
import vna.deal.Agreement;
import vna.deal.Standing;

/// The buyer agreed to do something, nobody knows when, and nobody has asked since.
record DateTheCommitment() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "date-the-commitment";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    var lastAsked = standing.lastAskedAt();
    return standing.openCommitments().stream()
        .filter(commitment -> commitment.dueBy().isEmpty())
        .filter(commitment -> !lastAsked.isAfter(commitment.madeAt()))
        .findFirst()
        .map(commitment -> date(commitment, standing));
  }

  private static Proposal date(Agreement commitment, Standing standing) {
    var who = Wording.partner(commitment, standing);
    return Proposal.seller(
        "Agree with %s on a date for %s".formatted(who, Wording.quoted(commitment.action())),
        Term.replyAfter(commitment.madeAt(), standing),
        "%s agreed to it on %s, but not by when"
            .formatted(who, Wording.day(commitment.madeAt(), standing)));
  }
}
