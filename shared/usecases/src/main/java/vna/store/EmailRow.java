package vna.store;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// Leads from a person's address to a deal that names them or once did: what a journal holds,
/// erasure must find.
record EmailRow(RowKey key, String dealId) {
  static final TableSchema<EmailRow> SCHEMA =
      Columns.of(
              EmailRow.class,
              EmailRow::key,
              values -> new EmailRow(values.key(), values.text("dealId")))
          .text("dealId", EmailRow::dealId)
          .schema();

  static EmailRow of(String email, String dealId) {
    return new EmailRow(Keys.email(email, dealId), dealId);
  }
}
