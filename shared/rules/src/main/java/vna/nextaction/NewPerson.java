package vna.nextaction;

import java.util.List;
import java.util.Optional;
import vna.deal.Deal;
import vna.deal.Standing;

/// Three silent touches in a row: try another person.
record NewPerson() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "new-person";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return Silence.of(3, standing)
        .map(silence ->
            Proposal.seller(action(silence, standing.deal()), silence.dueAt(), silence.why()));
  }

  private static String action(Silence silence, Deal deal) {
    return silence
        .otherPerson()
        .map(contact ->
            "Plan a touch with %s instead of %s"
                .formatted(Wording.people(List.of(contact), deal), silence.who()))
        .orElseGet(() ->
            "Find another person at %s than %s, and plan a touch with them"
                .formatted(Wording.account(deal), silence.who()));
  }
}
