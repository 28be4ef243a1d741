package vna.nextaction;

import java.time.LocalDate;
import java.util.Optional;
import vna.deal.Agreement;
import vna.deal.Standing;

/// The buyer agreed to do something, and its time has not run out.
record AwaitCommitment() implements OfCommitment {

  @Override
  public String id() {
    return "await-commitment";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return commitment(standing)
        .flatMap(awaited -> awaited.dueBy().map(day -> await(awaited, day, standing)));
  }

  @Override
  public Optional<Agreement> commitment(Standing standing) {
    return standing.openCommitments().stream()
        .filter(commitment ->
            commitment
                .dueBy()
                .filter(day -> standing.asOf().isBefore(standing.graceEnds(day)))
                .isPresent())
        .findFirst();
  }

  private static Proposal await(Agreement awaited, LocalDate day, Standing standing) {
    var who = Wording.partner(awaited, standing);
    return Proposal.buyer(
        who + Wording.colon(awaited.action()),
        Term.endOf(day, standing),
        "%s agreed on %s to do this by %s"
            .formatted(who, Wording.day(awaited.madeAt(), standing), Wording.day(day)));
  }
}
