package vna.store;

import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.nextaction.DealNow;
import vna.nextaction.NextAction;

/// A deal as its journal makes it, for whoever does not need the journal.
///
/// @param version number of commands so far: what a writer read must be what it finds
/// @param asOf RFC 3339: when it was looked at last, by a command or the clock
/// @param now JSON of the [DealNow], as it was then; all of it has been announced
/// @param byChange only while time alone will change how it is seen
record DealRow(
    String dealId,
    long version,
    String asOf,
    String now,
    Optional<RowKey> byOwner,
    Optional<RowKey> byStatus,
    Optional<RowKey> byChange) {
  static final TableSchema<DealRow> SCHEMA =
      Columns.of(DealRow.class, row -> Keys.deal(row.dealId()), DealRow::read)
          .number("version", DealRow::version)
          .text("asOf", DealRow::asOf)
          .text("now", DealRow::now)
          .in(Index.BY_OWNER, DealRow::byOwner)
          .in(Index.BY_STATUS, DealRow::byStatus)
          .in(Index.BY_CHANGE, DealRow::byChange)
          .schema();

  static DealRow of(DealNow now) {
    var deal = now.deal();
    var dueAt = dueAt(now);
    return new DealRow(
        deal.dealId(),
        deal.version(),
        now.asOf().toString(),
        DomainJson.write(now),
        Optional.of(Keys.dealByOwner(deal.owner(), deal.status(), dueAt, deal.dealId())),
        Optional.of(Keys.dealByStatus(deal.status(), dueAt, deal.dealId())),
        now.nextLookAt().map(nextLookAt -> Keys.change(nextLookAt, deal.dealId())));
  }

  /// The deal without touches and outcomes, as it was seen last.
  DealNow toDomain() {
    return DomainJson.read(now, DealNow.class);
  }

  /// A closed deal is sorted by its close.
  static Instant dueAt(DealNow now) {
    return now.nextAction()
        .map(NextAction::dueAt)
        .or(() -> now.deal().closedAt())
        .orElse(now.deal().openedAt());
  }

  private static DealRow read(Columns.Values values) {
    return new DealRow(
        Keys.dealId(values.key()),
        values.number("version"),
        values.text("asOf"),
        values.text("now"),
        values.in(Index.BY_OWNER),
        values.in(Index.BY_STATUS),
        values.in(Index.BY_CHANGE));
  }
}
