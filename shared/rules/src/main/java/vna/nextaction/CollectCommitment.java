package vna.nextaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vna.deal.Agreement;
import vna.deal.Standing;

/// The buyer agreed to do something, its time has run out, and nobody has asked since.
record CollectCommitment() implements OfCommitment {

  @Override
  public String id() {
    return "collect-commitment";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return commitment(standing)
        .flatMap(missed -> missed.dueBy().map(day -> collect(missed, day, standing)));
  }

  @Override
  public Optional<Agreement> commitment(Standing standing) {
    var lastAsked = standing.lastAskedAt();
    return standing.openCommitments().stream()
        .filter(commitment ->
            commitment.dueBy().filter(day -> isMissed(day, lastAsked, standing)).isPresent())
        .findFirst();
  }

  private static boolean isMissed(LocalDate day, Instant lastAsked, Standing standing) {
    var ended = standing.graceEnds(day);
    return !standing.asOf().isBefore(ended) && !lastAsked.isAfter(ended);
  }

  private static Proposal collect(Agreement missed, LocalDate day, Standing standing) {
    return Proposal.seller(
        "Ask %s what stands in the way of %s, and offer help with exactly that"
            .formatted(Wording.partner(missed, standing), Wording.quoted(missed.action())),
        Term.replyAfter(standing.graceEnds(day), standing),
        "It was agreed for %s, it has not happened, and nobody has asked since"
            .formatted(Wording.day(day)));
  }
}
