package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.decision.Command;
import vna.decision.PlanRequest;
import vna.decision.PlanRequest.Recipient;
import vna.decision.Surroundings;
import vna.playbook.Playbook;
import vna.store.DealStore;
import vna.store.Loaded;
import vna.store.Owners;

/// Finds what a plan is judged by beside its own deal: opt-outs of the people it may go to, and its
/// owner's touches of the last days.
@ApplicationScoped
public class Beside {
  private final DealStore store;
  private final Owners owners;

  @Inject
  public Beside(DealStore store, Owners owners) {
    this.store = store;
    this.owners = owners;
  }

  Surroundings of(PlanRequest request, Loaded loaded, Command command, Playbook playbook) {
    var deal = loaded.journal().fold(playbook);
    var days = Duration.ofDays(playbook.settings().autopilot().days());
    return new Surroundings(
        store.optedOut(emails(request, deal)), owners.recent(deal.owner(), command.at(), days));
  }

  /// The addresses of everybody in `to`; without it, of everybody it may stand for.
  private static Set<String> emails(PlanRequest request, Deal deal) {
    return request
        .to()
        .map(to -> to.stream().flatMap(recipient -> email(recipient, deal)))
        .orElseGet(() -> deal.contacts().stream().map(Contact::email))
        .filter(email -> !email.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Stream<String> email(Recipient recipient, Deal deal) {
    return switch (recipient) {
      case Recipient.Known(var idOrEmail) -> deal.contact(idOrEmail).map(Contact::email).stream();
      case Recipient.Someone(_, var email) -> Stream.of(email);
    };
  }
}
