package vna.deal;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The contacts of a deal while its journal is folded. One address is one person.
final class People {
  private final Map<String, Contact> contacts = new LinkedHashMap<>();

  /// Ids of people who came twice, to the id under which they are known.
  private final Map<String, String> sameContact = new HashMap<>();

  List<Contact> all() {
    return List.copyOf(contacts.values());
  }

  Optional<Contact> find(String contactId) {
    return Optional.ofNullable(contacts.get(contactId));
  }

  String known(String contactId) {
    return sameContact.getOrDefault(contactId, contactId);
  }

  List<String> known(List<String> contactIds) {
    return contactIds.stream().map(this::known).distinct().toList();
  }

  /// The deal's only contact, if it has just one.
  List<String> only() {
    return contacts.size() == 1 ? List.copyOf(contacts.keySet()) : List.of();
  }

  /// The list as it is from now on; whoever keeps their address keeps what we know of reaching
  /// them.
  void replace(List<Contact> newContacts) {
    var before = Map.copyOf(contacts);
    contacts.clear();
    for (var contact : newContacts) {
      contacts.put(
          contact.id(),
          Optional.ofNullable(before.get(contact.id()))
              .filter(
                  known -> known.isOptedOut() || known.email().equalsIgnoreCase(contact.email()))
              .map(known -> contact.with(known.reach(), known.reachSince()))
              .orElse(contact));
    }
  }

  /// Adds somebody, or completes somebody who is known by that address.
  void meet(Contact contact) {
    var known =
        contact.email().isEmpty()
            ? Optional.<Contact>empty()
            : contacts.values().stream()
                .filter(other -> other.email().equalsIgnoreCase(contact.email()))
                .findFirst();
    if (known.isEmpty()) {
      contacts.put(contact.id(), contact);
      return;
    }
    var old = known.get();
    sameContact.put(contact.id(), old.id());
    contacts.put(
        old.id(),
        new Contact(
            old.id(),
            contact.name().isEmpty() ? old.name() : contact.name(),
            old.email(),
            contact.role().isEmpty() ? old.role() : contact.role(),
            contact.deciding().or(old::deciding),
            old.reach(),
            old.reachSince()));
  }

  /// Whoever speaks is back, and reachable.
  void isBack(String contactId, Instant at) {
    contacts.computeIfPresent(contactId, (_, contact) -> contact.isBack(at));
  }

  void put(Contact contact) {
    contacts.put(contact.id(), contact);
  }
}
