package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import vna.review.Week;
import vna.review.WeeklyReview;

/// The reviews that were made, each week's in a partition of its own: the owners' parts, and the
/// team's. Reads are consistent.
///
/// Every method throws [Unavailable] when the table cannot be reached.
@ApplicationScoped
public class Reviews {
  /// How long a run that nobody ended counts as one.
  private static final Duration LONGEST_RUN = Duration.ofMinutes(15);

  private final DynamoDbClient client;
  private final String table;

  /// @param table its name
  @Inject
  public Reviews(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table) {
    this.client = client;
    this.table = table;
  }

  /// The team's review.
  ///
  /// @param number of all reviews of the team, from 1; a week keeps its own
  public record OfTeam(long number, WeeklyReview review) {}

  /// The team's review of a week, if it was made.
  public Optional<OfTeam> ofTeam(Week week) {
    return get(Keys.review(week)).map(row -> new OfTeam(row.number(), row.toDomain()));
  }

  /// One owner's part of it, if it was made.
  public Optional<WeeklyReview> part(Week week, String owner) {
    return get(Keys.review(week, owner)).map(ReviewRow::toDomain);
  }

  /// The sum of the parts that were made, read page by page.
  ///
  /// @param none what to begin with
  public WeeklyReview sum(Week week, WeeklyReview none) {
    var parts = Keys.reviewParts(week);
    return Unavailable.unless(() -> {
      var sum = none;
      var rows =
          client
              .queryPaginator(query ->
                  query
                      .tableName(table)
                      .consistentRead(true)
                      .keyConditionExpression("PK = :week AND begins_with(SK, :parts)")
                      .expressionAttributeValues(
                          Map.of(
                              ":week", Table.text(parts.partition()),
                              ":parts", Table.text(parts.sort()))))
              .items();
      for (var row : rows) {
        sum = sum.plus(ReviewRow.SCHEMA.mapToItem(row).toDomain().forTeam());
      }
      return sum;
    });
  }

  /// Puts an owner's part in the place of the one before.
  public void save(String owner, WeeklyReview part, Instant expires) {
    put(Keys.review(part.week(), owner), part, 0, expires);
  }

  /// Puts the team's review in the place of the one before.
  ///
  /// @return its number
  public long save(WeeklyReview review, Instant expires) {
    var known = get(Keys.review(review.week())).map(ReviewRow::number);
    // Of two first runs at once, both count, and the later one's number stays.
    var number = known.orElseGet(this::count);
    put(Keys.review(review.week()), review, number, expires);
    return number;
  }

  /// Says that the week is being reviewed, for whoever asks before there is a review.
  public void begin(Week week, Instant now) {
    var row = new HashMap<>(Table.key(Keys.reviewRun(week)));
    row.put(Columns.EXPIRES_AT, Table.number(now.plus(LONGEST_RUN).getEpochSecond()));
    Unavailable.unless(() -> client.putItem(put -> put.tableName(table).item(row)));
  }

  /// Whether somebody began to review the week not long ago.
  public boolean isRunning(Week week, Instant now) {
    var run =
        Unavailable.unless(() ->
            client
                .getItem(get ->
                    get.tableName(table).consistentRead(true).key(Table.key(Keys.reviewRun(week))))
                .item());
    return run.containsKey(Columns.EXPIRES_AT)
        && Long.parseLong(run.getOrDefault(Columns.EXPIRES_AT, Table.number(0)).n())
            > now.getEpochSecond();
  }

  private long count() {
    return Unavailable.unless(() -> {
      var count =
          client
              .updateItem(update ->
                  update
                      .tableName(table)
                      .key(Table.key(Keys.reviewCount()))
                      .updateExpression("ADD #number :one")
                      .expressionAttributeNames(Map.of("#number", ReviewRow.NUMBER))
                      .expressionAttributeValues(Map.of(":one", Table.number(1)))
                      .returnValues(ReturnValue.UPDATED_NEW))
              .attributes()
              .getOrDefault(ReviewRow.NUMBER, Table.number(0));
      return Long.parseLong(count.n());
    });
  }

  private void put(RowKey key, WeeklyReview review, long number, Instant expires) {
    var row = new ReviewRow(key, ReviewRow.packed(review), number, expires.getEpochSecond());
    var item = ReviewRow.SCHEMA.itemToMap(row, true);
    Unavailable.unless(() -> client.putItem(put -> put.tableName(table).item(item)));
  }

  private Optional<ReviewRow> get(RowKey key) {
    Map<String, AttributeValue> row =
        Unavailable.unless(() ->
            client
                .getItem(get -> get.tableName(table).consistentRead(true).key(Table.key(key)))
                .item());
    return row.isEmpty() ? Optional.empty() : Optional.of(ReviewRow.SCHEMA.mapToItem(row));
  }
}
