package vna.store;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// Leads from the reference in a link to the deal whose touch it is about.
record ReplyRefRow(RowKey key, String dealId) {
  static final TableSchema<ReplyRefRow> SCHEMA =
      Columns.of(
              ReplyRefRow.class,
              ReplyRefRow::key,
              values -> new ReplyRefRow(values.key(), values.text("dealId")))
          .text("dealId", ReplyRefRow::dealId)
          .schema();

  static ReplyRefRow of(String replyRef, String dealId) {
    return new ReplyRefRow(Keys.replyRef(replyRef), dealId);
  }
}
