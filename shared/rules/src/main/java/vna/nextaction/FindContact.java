package vna.nextaction;

import java.util.Comparator;
import java.util.Optional;
import vna.deal.Contact;
import vna.deal.Standing;

/// There are contacts, and we may or can reach none of them any more.
record FindContact() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "find-contact";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    var contacts = standing.deal().contacts();
    return contacts.stream()
        .max(Comparator.comparing(Contact::reachSince))
        .filter(_ -> contacts.stream().allMatch(FindContact::isLost))
        .map(last -> find(last, standing));
  }

  private static boolean isLost(Contact contact) {
    return switch (contact.reach()) {
      case Contact.Reach.OptedOut _, Contact.Reach.Unreachable _ -> true;
      case Contact.Reach.Reachable _, Contact.Reach.Away _ -> false;
    };
  }

  private static Proposal find(Contact last, Standing standing) {
    return Proposal.seller(
        "Find another person at %s to talk to, or park the deal"
            .formatted(Wording.account(standing.deal())),
        Term.replyAfter(last.reachSince(), standing),
        "%s %s on %s, and nobody else is left to talk to"
            .formatted(
                Wording.name(last.called()),
                last.isOptedOut() ? "opted out" : "could not be reached",
                Wording.day(last.reachSince(), standing)));
  }
}
