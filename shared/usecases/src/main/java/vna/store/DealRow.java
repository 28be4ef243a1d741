package vna.store;

import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.nextaction.NextAction;
import vna.store.Keys.Key;
import vna.wire.DealView;

/// A deal as its journal makes it, for whoever does not need the journal.
///
/// @param version number of commands so far: what a writer read must be what it finds
/// @param view JSON of the [DealView]
/// @param byChange only while time alone will change its next action
record DealRow(
    String dealId,
    long version,
    String view,
    Optional<Key> byOwner,
    Optional<Key> byStatus,
    Optional<Key> byChange) {
  static final String VERSION = "version";
  static final TableSchema<DealRow> SCHEMA =
      Columns.of(DealRow.class, row -> Keys.deal(row.dealId()), DealRow::read)
          .number(VERSION, DealRow::version)
          .text("view", DealRow::view)
          .in(Index.BY_OWNER, DealRow::byOwner)
          .in(Index.BY_STATUS, DealRow::byStatus)
          .in(Index.BY_CHANGE, DealRow::byChange)
          .schema();

  static DealRow of(DealView view) {
    var deal = view.deal();
    var dueAt = dueAt(view);
    return new DealRow(
        deal.dealId(),
        deal.version(),
        DomainJson.write(view),
        Optional.of(Keys.dealByOwner(deal.owner(), deal.status(), dueAt, deal.dealId())),
        Optional.of(Keys.dealByStatus(deal.status(), dueAt, deal.dealId())),
        view.nextAction()
            .flatMap(NextAction::changesAt)
            .map(changesAt -> Keys.change(changesAt, deal.dealId())));
  }

  DealView toDomain() {
    return DomainJson.read(view, DealView.class);
  }

  /// A closed deal is sorted by its close.
  private static Instant dueAt(DealView view) {
    return view.nextAction()
        .map(NextAction::dueAt)
        .or(() -> view.deal().closedAt())
        .orElse(view.deal().openedAt());
  }

  private static DealRow read(Columns.Values values) {
    return new DealRow(
        Keys.dealId(values.key()),
        values.number(VERSION),
        values.text("view"),
        values.in(Index.BY_OWNER),
        values.in(Index.BY_STATUS),
        values.in(Index.BY_CHANGE));
  }
}
