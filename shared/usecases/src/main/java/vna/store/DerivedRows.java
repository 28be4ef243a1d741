package vna.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Deal.UnplannedOutcome;
import vna.deal.Fact;
import vna.deal.Touch;
import vna.wire.ExternalId;

/// What else changes with a deal: the difference between the rows that the deal before and the deal
/// after call for. So no command has rows of its own, and a correction mends what it was wrong
/// about.
final class DerivedRows {
  private final Change change;
  private final List<Consumer<Transaction>> writes = new ArrayList<>();

  private DerivedRows(Change change) {
    this.change = change;
  }

  /// The writes in the order of their weight: pointers, then touches.
  static List<Consumer<Transaction>> of(Change change) {
    var rows = new DerivedRows(change);
    rows.draft();
    rows.externalIds();
    rows.people();
    rows.optOuts();
    rows.replyRef();
    rows.touches();
    return rows.writes;
  }

  private void draft() {
    DraftRow.of(change.after().dealId(), change.entry().fact())
        .ifPresent(row -> {
          if (row.draft().isEmpty()) {
            delete(Keys.draft(row.dealId(), row.touchId()));
          } else {
            put(DraftRow.SCHEMA, row);
          }
        });
  }

  /// An external id leads to one deal: whoever comes second is overtaken, and finds the first.
  private void externalIds() {
    var before = change.before().map(Deal::externalIds).orElse(Map.of());
    change
        .after()
        .externalIds()
        .forEach((source, id) -> {
          if (!id.equals(before.get(source))) {
            var row = ExternalIdRow.of(new ExternalId(source, id), change.after().dealId());
            writes.add(transaction ->
                transaction.put(
                    ExternalIdRow.SCHEMA,
                    row,
                    "attribute_not_exists(PK) OR dealId = :deal",
                    Map.of(":deal", Table.text(row.dealId()))));
          }
        });
  }

  private void people() {
    var before = change.before().map(DerivedRows::emails).orElse(Set.of());
    emails(change.after()).stream()
        .filter(email -> !before.contains(email))
        .forEach(email -> put(EmailRow.SCHEMA, EmailRow.of(email, change.after().dealId())));
  }

  /// Taken back only for somebody who is still a contact: an opt-out outlives its record.
  private void optOuts() {
    var before = change.before().map(DerivedRows::optedOut).orElse(Set.of());
    var after = optedOut(change.after());
    var present = emails(change.after());
    after.stream().filter(email -> !before.contains(email)).forEach(email -> optOut(email, "ADD"));
    before.stream()
        .filter(email -> !after.contains(email) && present.contains(email))
        .forEach(email -> optOut(email, "DELETE"));
  }

  private void optOut(String email, String how) {
    var key = Keys.optOut(email);
    writes.add(
        transaction -> transaction.changeSet(key, how, OptOutRow.DEALS, change.after().dealId()));
  }

  /// What a link leads to.
  private void replyRef() {
    if (change.entry().fact() instanceof Fact.TouchPlanned planned) {
      put(ReplyRefRow.SCHEMA, ReplyRefRow.of(planned.replyRef(), change.after().dealId()));
    }
  }

  private void touches() {
    var after = change.after();
    difference(
        TouchRow.SCHEMA,
        Deal::touches,
        Touch::touchId,
        touch -> TouchRow.of(after.dealId(), touch, change.gistOf(touch.touchId())),
        id -> Keys.touch(after.dealId(), id));
    difference(
        UnplannedRow.SCHEMA,
        Deal::unplanned,
        UnplannedOutcome::outcomeId,
        unplanned -> UnplannedRow.of(after, unplanned),
        id -> Keys.unplanned(after.dealId(), id));
  }

  private <T, R> void difference(
      TableSchema<R> schema,
      Function<Deal, List<T>> parts,
      Function<T, String> id,
      Function<T, R> row,
      Function<String, RowKey> key) {
    var gone = new HashMap<String, T>();
    change.before().map(parts).orElse(List.of()).forEach(part -> gone.put(id.apply(part), part));
    for (var part : parts.apply(change.after())) {
      var before = Optional.ofNullable(gone.remove(id.apply(part)));
      if (before.filter(part::equals).isEmpty()) {
        var changed = row.apply(part);
        writes.add(transaction -> transaction.set(schema, changed));
      }
    }
    gone.keySet().forEach(lost -> delete(key.apply(lost)));
  }

  private <R> void put(TableSchema<R> schema, R row) {
    writes.add(transaction -> transaction.put(schema, row));
  }

  private void delete(RowKey key) {
    writes.add(transaction -> transaction.delete(key));
  }

  private static Set<String> emails(Deal deal) {
    return emails(deal.contacts());
  }

  private static Set<String> optedOut(Deal deal) {
    return emails(deal.contacts().stream().filter(Contact::isOptedOut).toList());
  }

  private static Set<String> emails(Collection<Contact> contacts) {
    return contacts.stream()
        .map(Contact::email)
        .filter(email -> !email.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
