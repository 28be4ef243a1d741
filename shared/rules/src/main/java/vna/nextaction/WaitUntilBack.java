package vna.nextaction;

import java.time.LocalDate;
import java.util.Optional;
import vna.deal.Contact;
import vna.deal.Outcome;
import vna.deal.Standing;

/// The only person we could talk to is away.
record WaitUntilBack() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "wait-until-back";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .latestOutcome()
        .filter(outcome -> !standing.isAskedSince(outcome.occurredAt()))
        .flatMap(outcome ->
            outcome.result() instanceof Outcome.Result.Away(var until)
                    && !isSomebodyElseThere(outcome, until, standing)
                ? Optional.of(waitFor(outcome, until, standing))
                : Optional.empty());
  }

  private static boolean isSomebodyElseThere(Outcome outcome, LocalDate until, Standing standing) {
    var away = outcome.contact().flatMap(standing.deal()::contact);
    return standing.deal().contacts().stream()
        .filter(contact -> away.filter(contact::equals).isEmpty())
        // Whoever was reported away until that day is back by then, but nobody else.
        .filter(contact -> !contact.reach().equals(new Contact.Reach.Away(until)))
        .anyMatch(contact -> standing.reachOf(contact) instanceof Contact.Reach.Reachable);
  }

  private static Proposal waitFor(Outcome outcome, LocalDate until, Standing standing) {
    var back = standing.playbook().calendar().workingDayAfter(until);
    var who = Wording.source(outcome, standing);
    return Proposal.seller(
        "Take it up again with %s on %s, the first working day after the absence"
            .formatted(who, Wording.day(back)),
        Term.endOf(back, standing),
        "%s is away until %s, and nobody else can be reached".formatted(who, Wording.day(until)));
  }
}
