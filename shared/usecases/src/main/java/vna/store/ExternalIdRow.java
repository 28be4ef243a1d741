package vna.store;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.wire.ExternalId;

/// Leads from what another system calls a deal to the deal.
record ExternalIdRow(RowKey key, String dealId) {
  static final String DEAL_ID = "dealId";
  static final TableSchema<ExternalIdRow> SCHEMA =
      Columns.of(
              ExternalIdRow.class,
              ExternalIdRow::key,
              values -> new ExternalIdRow(values.key(), values.text(DEAL_ID)))
          .text(DEAL_ID, ExternalIdRow::dealId)
          .schema();

  static ExternalIdRow of(ExternalId externalId, String dealId) {
    return new ExternalIdRow(Keys.externalId(externalId), dealId);
  }
}
