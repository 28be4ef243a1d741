package vna.store;

import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.nextaction.DealNow;
import vna.nextaction.NextAction;

/// A deal as its journal makes it, for whoever does not need the journal.
///
/// @param version number of commands so far: what a writer read must be what it finds
/// @param now JSON of the [DealNow], as it was when the deal changed last
/// @param byChange only while time alone will change how it is seen
record DealRow(
    String dealId,
    long version,
    String now,
    Optional<RowKey> byOwner,
    Optional<RowKey> byStatus,
    Optional<RowKey> byChange) {
  static final String VERSION = "version";
  static final TableSchema<DealRow> SCHEMA =
      Columns.of(DealRow.class, row -> Keys.deal(row.dealId()), DealRow::read)
          .number(VERSION, DealRow::version)
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
        DomainJson.write(now),
        Optional.of(Keys.dealByOwner(deal.owner(), deal.status(), dueAt, deal.dealId())),
        Optional.of(Keys.dealByStatus(deal.status(), dueAt, deal.dealId())),
        now.turnsAt().map(turnsAt -> Keys.change(turnsAt, deal.dealId())));
  }

  /// The deal without touches and outcomes, as it was seen when it changed last.
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
        values.number(VERSION),
        values.text("now"),
        values.in(Index.BY_OWNER),
        values.in(Index.BY_STATUS),
        values.in(Index.BY_CHANGE));
  }
}
