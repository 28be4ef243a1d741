package vna.usecase;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.decision.PlanRequest;
import vna.decision.PlanRequest.Recipient;

/// Whom a plan may go to.
final class Recipients {
  private Recipients() {}

  /// The addresses of everybody in `to`; without it, of everybody it may stand for.
  static Set<String> emails(PlanRequest request, Deal deal) {
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
