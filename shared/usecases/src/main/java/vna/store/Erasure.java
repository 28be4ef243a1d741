package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vna.deal.Contact;
import vna.deal.Fact;
import vna.wire.Answer;
import vna.wire.ExternalId;
import vna.wire.Result;

/// Erases deals: first the deal is gone for everybody, then all that it left is deleted row by row.
/// Whoever is interrupted meanwhile is finished by the next to erase it.
///
/// The keyed requests that made the deal are answered from then on as if it never was, so that one
/// that comes again does not bring it back. That somebody opted out stays known, as a hash.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class Erasure {
  private static final String DONE = "done";
  private static final int AT_ONCE = 25;

  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public Erasure(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// Takes the deal away from everybody, unless it has changed since it was read.
  ///
  /// @param version as it was read
  public boolean begin(String dealId, long version) {
    try {
      var gone =
          TransactWriteItem.builder()
              .delete(delete ->
                  delete
                      .tableName(table)
                      .key(Table.key(Keys.deal(dealId)))
                      .conditionExpression("version = :version")
                      .expressionAttributeValues(Map.of(":version", Table.number(version))))
              .build();
      var mark =
          TransactWriteItem.builder()
              .put(put -> put.tableName(table).item(Table.key(Keys.erased(dealId))))
              .build();
      Unavailable.unless(
          () -> client.transactWriteItems(write -> write.transactItems(List.of(gone, mark))));
      return true;
    } catch (TransactionCanceledException e) {
      return false;
    }
  }

  /// Whether an erasure of that deal has begun and is not finished.
  public boolean isUnfinished(String dealId) {
    var mark =
        Unavailable.unless(() ->
            client.getItem(get ->
                get.tableName(table).consistentRead(true).key(Table.key(Keys.erased(dealId)))));
    return mark.hasItem() && !mark.item().containsKey(DONE);
  }

  /// Deletes what is left of a deal whose erasure has begun.
  public void finish(String dealId) {
    Unavailable.unless(() -> {
      var batch = new ArrayList<Map<String, AttributeValue>>();
      for (var row :
          client
              .queryPaginator(query ->
                  query
                      .tableName(table)
                      .consistentRead(true)
                      .limit(AT_ONCE)
                      .keyConditionExpression("PK = :deal")
                      .expressionAttributeValues(
                          Map.of(":deal", Table.text(Keys.partition(dealId)))))
              .items()) {
        batch.add(row);
        if (batch.size() == AT_ONCE) {
          erase(dealId, batch);
          batch.clear();
        }
      }
      erase(dealId, batch);
      return client.updateItem(update ->
          update
              .tableName(table)
              .key(Table.key(Keys.erased(dealId)))
              .updateExpression("SET #done = :yes")
              .expressionAttributeNames(Map.of("#done", DONE))
              .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true))));
    });
  }

  /// What a row leads to goes first: once the row is gone, nothing does.
  private void erase(String dealId, List<Map<String, AttributeValue>> rows) {
    for (var row : rows) {
      Optional.ofNullable(row.get("onceKey")).ifPresent(key -> forget(key.s()));
      if (Table.sort(row).startsWith(Keys.ENTRY)) {
        pointers(dealId, EntryRow.SCHEMA.mapToItem(row).toDomain().fact());
      }
    }
    var mark = Keys.erased(dealId).sort();
    for (var row : rows) {
      var sort = Table.sort(row);
      if (!sort.equals(mark)) {
        delete(new RowKey(Keys.partition(dealId), sort));
      }
    }
  }

  private void pointers(String dealId, Fact fact) {
    emails(fact).forEach(email -> delete(Keys.email(email, dealId)));
    externalIds(fact).forEach(externalId -> deletePointer(dealId, externalId));
    if (fact instanceof Fact.TouchPlanned planned) {
      delete(Keys.replyRef(planned.replyRef()));
    }
  }

  private static Stream<String> emails(Fact fact) {
    return contacts(fact).map(Contact::email).filter(email -> !email.isEmpty());
  }

  private static Stream<Contact> contacts(Fact fact) {
    return switch (fact) {
      case Fact.DealOpened opened -> opened.contacts().stream();
      case Fact.DealUpdated updated -> updated.contacts().stream();
      case Fact.DealEdited edited -> edited.contacts().stream().flatMap(Collection::stream);
      case Fact.TouchPlanned planned -> planned.newContacts().stream();
      case Fact.TouchChanged changed -> changed.newContacts().stream();
      case Fact.TouchCancelled _,
          Fact.TouchSent _,
          Fact.OutcomeRecorded _,
          Fact.OutcomeCorrected _,
          Fact.OutcomeWithdrawn _,
          Fact.DealClosed _,
          Fact.DealReopened _,
          Fact.NextActionSet _,
          Fact.NextActionDeferred _ ->
          Stream.empty();
    };
  }

  private static Stream<ExternalId> externalIds(Fact fact) {
    var ids =
        fact instanceof Fact.DealOpened opened
            ? opened.externalIds()
            : fact instanceof Fact.DealUpdated updated
                ? updated.externalIds()
                : Map.<String, String>of();
    return ids.entrySet().stream().map(id -> new ExternalId(id.getKey(), id.getValue()));
  }

  private void delete(RowKey key) {
    client.deleteItem(delete -> delete.tableName(table).key(Table.key(key)));
  }

  /// The external id may lead to another deal by now.
  private void deletePointer(String dealId, ExternalId externalId) {
    try {
      client.deleteItem(delete ->
          delete
              .tableName(table)
              .key(Table.key(Keys.externalId(externalId)))
              .conditionExpression("attribute_not_exists(PK) OR dealId = :deal")
              .expressionAttributeValues(Map.of(":deal", Table.text(dealId))));
    } catch (ConditionalCheckFailedException e) {
      // It leads to another deal: that one keeps it.
    }
  }

  private void forget(String onceKey) {
    var answer = Answer.of(new Result.NotFound());
    try {
      client.updateItem(update ->
          update
              .tableName(table)
              .key(Table.key(Keys.once(onceKey)))
              .conditionExpression("attribute_exists(PK)")
              .updateExpression("SET #status = :status, body = :body REMOVE etag, #location")
              .expressionAttributeNames(Map.of("#status", "status", "#location", "location"))
              .expressionAttributeValues(
                  Map.of(
                      ":status", Table.number(answer.status()),
                      ":body", Table.text(answer.body().toString()))));
    } catch (ConditionalCheckFailedException e) {
      // It has expired.
    }
  }
}
