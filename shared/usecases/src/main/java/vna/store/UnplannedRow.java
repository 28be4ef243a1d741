package vna.store;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.deal.Deal;
import vna.deal.Deal.UnplannedOutcome;

/// An outcome without a touch of its own, for the weeks of the deal's owner.
///
/// @param outcome JSON of the [UnplannedOutcome]
record UnplannedRow(String dealId, String outcomeId, String outcome, Optional<RowKey> byOwner) {
  static final TableSchema<UnplannedRow> SCHEMA =
      Columns.of(
              UnplannedRow.class,
              row -> Keys.unplanned(row.dealId(), row.outcomeId()),
              values ->
                  new UnplannedRow(
                      Keys.dealId(values.key()),
                      values.text("outcomeId"),
                      values.text("outcome"),
                      values.in(Index.BY_OWNER)))
          .text("outcomeId", UnplannedRow::outcomeId)
          .text("outcome", UnplannedRow::outcome)
          .in(Index.BY_OWNER, UnplannedRow::byOwner)
          .schema();

  static UnplannedRow of(Deal deal, UnplannedOutcome unplanned) {
    return new UnplannedRow(
        deal.dealId(),
        unplanned.outcomeId(),
        DomainJson.write(unplanned),
        Optional.of(
            Keys.activity(deal.owner(), unplanned.outcome().occurredAt(), unplanned.outcomeId())));
  }

  UnplannedOutcome toDomain() {
    return DomainJson.read(outcome, UnplannedOutcome.class);
  }
}
