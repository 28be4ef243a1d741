package vna.nextaction;

import java.util.Optional;
import vna.deal.Contact;
import vna.deal.Outcome;
import vna.deal.Standing;

/// What we sent did not arrive, and nobody has tried or mended it since.
record RepairContact() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "repair-contact";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .latestOutcome()
        .filter(outcome -> !standing.isAskedSince(outcome.occurredAt()))
        .filter(outcome -> !isMended(outcome, standing))
        .flatMap(outcome ->
            outcome.result() instanceof Outcome.Result.Unreachable(var why)
                ? Optional.of(repair(outcome, why, standing))
                : Optional.empty());
  }

  private static boolean isMended(Outcome outcome, Standing standing) {
    return standing.deal().contactsChangedAt().filter(outcome.occurredAt()::isBefore).isPresent();
  }

  private static Proposal repair(Outcome outcome, Contact.Why why, Standing standing) {
    var who = Wording.source(outcome, standing);
    var day = Wording.day(outcome.occurredAt(), standing);
    var account = Wording.account(standing.deal());
    var due = Term.replyAfter(outcome.occurredAt(), standing);
    return switch (why) {
      case BOUNCED ->
          Proposal.seller(
              "Find the right address of %s at %s, and enter it".formatted(who, account),
              due,
              "What we sent to %s on %s came back".formatted(who, day));
      case LEFT ->
          Proposal.seller(
              "Find out who at %s took over from %s, and enter them".formatted(account, who),
              due,
              "%s has left, as we learnt on %s".formatted(who, day));
      case WRONG_PERSON ->
          Proposal.seller(
              "Find the right person at %s instead of %s, and enter them".formatted(account, who),
              due,
              "%s is the wrong person for this, as we learnt on %s".formatted(who, day));
    };
  }
}
