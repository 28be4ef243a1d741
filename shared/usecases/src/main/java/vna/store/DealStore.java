package vna.store;

import com.github.f4b6a3.ulid.Ulid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.deal.Deal;
import vna.deal.Entry;
import vna.deal.Journal;
import vna.decision.Attempt;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.ExternalId;

/// Deals and their journals in the table. Reads are consistent.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class DealStore {
  private static final int MAX_DEALS_OF_CONTACT = 20;

  private final DynamoDbClient client;
  private final DynamoDbEnhancedClient enhanced;
  private final String table;
  private final Set<String> registeredOwners = ConcurrentHashMap.newKeySet();

  /// @param table its name
  @Inject
  public DealStore(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    this.table = table;
  }

  /// A deal with its journal, by whatever name.
  public Optional<Loaded> load(DealName name) {
    return switch (name) {
      case DealName.ById(var dealId) -> Ulid.isValid(dealId) ? load(dealId) : Optional.empty();
      case DealName.ByExternalId(var externalId) ->
          get(ExternalIdRow.SCHEMA, Keys.externalId(externalId))
              .map(ExternalIdRow::dealId)
              .flatMap(this::load);
      case DealName.ByReplyRef(var replyRef) ->
          get(ReplyRefRow.SCHEMA, Keys.replyRef(replyRef))
              .map(ReplyRefRow::dealId)
              .flatMap(this::load);
      case DealName.ByContact(var email) -> openDealOf(email).flatMap(this::load);
    };
  }

  /// The one open deal of which somebody with this address is a contact; none where there are
  /// several.
  private Optional<String> openDealOf(String email) {
    var deals = Keys.dealsOfEmail(email);
    var pointers =
        Unavailable.unless(() ->
            client.query(query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .limit(MAX_DEALS_OF_CONTACT)
                    .keyConditionExpression("PK = :email AND begins_with(SK, :deals)")
                    .expressionAttributeValues(
                        Map.of(
                            ":email", Table.text(deals.partition()),
                            ":deals", Table.text(deals.sort())))));
    if (pointers.hasLastEvaluatedKey()) {
      return Optional.empty();
    }
    var open =
        pointers.items().stream()
            .map(row -> EmailRow.SCHEMA.mapToItem(row).dealId())
            .filter(dealId -> isOpenFor(email, dealId))
            .toList();
    return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
  }

  private boolean isOpenFor(String email, String dealId) {
    return get(DealRow.SCHEMA, Keys.deal(dealId))
        .map(row -> row.toDomain().deal())
        .filter(deal -> deal.status() == Deal.Status.OPEN || deal.status() == Deal.Status.PARKED)
        .filter(deal -> deal.contact(email).isPresent())
        .isPresent();
  }

  /// A deal with its journal: one query of the deal's partition.
  public Optional<Loaded> load(String dealId) {
    return Unavailable.unless(() -> {
      var rows =
          client
              .queryPaginator(query ->
                  query
                      .tableName(table)
                      .consistentRead(true)
                      .keyConditionExpression("PK = :deal AND begins_with(SK, :journal)")
                      .expressionAttributeValues(
                          Map.of(
                              ":deal", Table.text(Keys.partition(dealId)),
                              ":journal", Table.text(Keys.JOURNAL))))
              .items();
      return loaded(dealId, rows);
    });
  }

  private static Optional<Loaded> loaded(
      String dealId, Iterable<Map<String, AttributeValue>> rows) {
    var entries = new ArrayList<Entry>();
    var bytes = 0;
    Optional<DealRow> deal = Optional.empty();
    for (var row : rows) {
      if (Table.sort(row).startsWith(Keys.ENTRY)) {
        var entry = EntryRow.SCHEMA.mapToItem(row);
        bytes += entry.fact().length();
        entries.add(entry.toDomain());
      } else {
        deal = Optional.of(DealRow.SCHEMA.mapToItem(row));
      }
    }
    var journal = new Journal(dealId, entries, bytes);
    return deal.map(row -> new Loaded(journal, row.toDomain()));
  }

  /// The ids of all deals that any of these lead to.
  public Set<String> dealIds(Collection<ExternalId> externalIds) {
    return batch(ExternalIdRow.SCHEMA, externalIds.stream().map(Keys::externalId).toList()).stream()
        .map(ExternalIdRow::dealId)
        .collect(Collectors.toSet());
  }

  /// Those of these e-mail addresses whose owners opted out of any deal.
  public Set<String> optedOut(Set<String> emails) {
    var keys = emails.stream().collect(Collectors.toMap(Keys::optOut, email -> email));
    return batch(OptOutRow.SCHEMA, keys.keySet()).stream()
        .filter(row -> !row.deals().isEmpty())
        .map(row -> keys.getOrDefault(row.key(), ""))
        .collect(Collectors.toSet());
  }

  /// What the request's key is remembered for, if it came before.
  public Optional<Remembered> remembered(Once request) {
    return get(OnceRow.SCHEMA, request.key())
        .filter(row -> !row.isExpired(request.now()))
        .map(row -> row.toDomain(request));
  }

  /// Appends an entry and all that follows from it, in one transaction.
  ///
  /// @param request to remember with its answer, if it has a key
  public Saving save(Change change, Optional<Once> request, Answer answer) {
    register(change);
    var onceKey = request.map(once -> once.key().partition());
    var transaction = new Transaction(table).putDeal(change.seen(), change.now());
    transaction.put(
        EntryRow.SCHEMA,
        EntryRow.of(
            change.after().dealId(),
            change.after().version(),
            DraftRow.without(change.entry()),
            change.touchId(),
            change.announcements(),
            onceKey));
    request.ifPresent(once -> transaction.putOnce(OnceRow.of(once, answer), once));
    var derived = DerivedRows.of(change);
    var fitting = Math.min(derived.size(), transaction.room());
    derived.subList(0, fitting).forEach(write -> write.accept(transaction));
    var saving = transaction.write(client, request);
    if (saving instanceof Saving.Saved) {
      writeRest(derived.subList(fitting, derived.size()));
    }
    return saving;
  }

  /// Keeps a refused plan beside the journal, which stays as it is.
  ///
  /// @param keepDays for how long
  /// @param request to remember with its answer, if it has a key
  public Saving keep(Attempt attempt, int keepDays, Optional<Once> request, Answer answer) {
    var onceKey = request.map(once -> once.key().partition());
    var transaction =
        new Transaction(table).put(AttemptRow.SCHEMA, AttemptRow.of(attempt, keepDays, onceKey));
    request.ifPresent(once -> transaction.putOnce(OnceRow.of(once, answer), once));
    return transaction.write(client, request);
  }

  /// Rows beyond what one transaction holds: touches of a deal with some ninety of them still
  /// planned when it is closed. They are derived, and follow.
  private void writeRest(List<Consumer<Transaction>> rest) {
    for (var from = 0; from < rest.size(); from += Transaction.MAX_ITEMS) {
      var transaction = new Transaction(table);
      rest.subList(from, Math.min(from + Transaction.MAX_ITEMS, rest.size()))
          .forEach(write -> write.accept(transaction));
      transaction.write(client, Optional.empty());
    }
  }

  /// Outside of the transaction: all deals that one owner opens at once would be in each other's
  /// way. An owner without a deal does no harm.
  private void register(Change change) {
    var owner = change.after().owner();
    if (change.before().map(Deal::owner).filter(owner::equals).isPresent()
        || registeredOwners.contains(owner)) {
      return;
    }
    Unavailable.unless(() -> {
      table(OwnerRow.SCHEMA).putItem(new OwnerRow(owner));
      return registeredOwners.add(owner);
    });
  }

  private <R> Optional<R> get(TableSchema<R> schema, RowKey key) {
    return Unavailable.unless(() ->
        Optional.ofNullable(table(schema).getItem(get -> get.key(key(key)).consistentRead(true))));
  }

  private <R> List<R> batch(TableSchema<R> schema, Collection<RowKey> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    var rows = table(schema);
    var batch = ReadBatch.builder(schema.itemType().rawClass()).mappedTableResource(rows);
    new HashSet<>(keys)
        .forEach(key -> batch.addGetItem(get -> get.key(key(key)).consistentRead(true)));
    return Unavailable.unless(() ->
        enhanced.batchGetItem(get -> get.readBatches(batch.build())).resultsForTable(rows).stream()
            .toList());
  }

  private <R> DynamoDbTable<R> table(TableSchema<R> schema) {
    return enhanced.table(table, schema);
  }

  private static Key key(RowKey key) {
    return Key.builder().partitionValue(key.partition()).sortValue(key.sort()).build();
  }
}
