package vna.store;

import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// Where a person opted out: on any deal holds for all.
///
/// @param deals ids of the deals on which they did; none when all was taken back
record OptOutRow(RowKey key, Set<String> deals) {
  static final String DEALS = "deals";
  static final TableSchema<OptOutRow> SCHEMA =
      Columns.of(
              OptOutRow.class,
              OptOutRow::key,
              values -> new OptOutRow(values.key(), values.texts(DEALS)))
          .texts(DEALS, OptOutRow::deals)
          .schema();
}
