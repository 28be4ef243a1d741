package vna.store;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// An owner of deals, for whoever asks all of them.
record OwnerRow(String owner) {
  static final TableSchema<OwnerRow> SCHEMA =
      Columns.of(
              OwnerRow.class,
              row -> Keys.owner(row.owner()),
              values -> new OwnerRow(values.text("owner")))
          .text("owner", OwnerRow::owner)
          .schema();
}
