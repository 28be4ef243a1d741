package vna.store;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.deal.Touch;

/// A touch for the weeks of whoever owned the deal when it was planned.
///
/// @param touch JSON of the [Touch], without its draft
record TouchRow(String dealId, String touchId, String touch, Optional<RowKey> byOwner) {
  static final TableSchema<TouchRow> SCHEMA =
      Columns.of(
              TouchRow.class,
              row -> Keys.touch(row.dealId(), row.touchId()),
              values ->
                  new TouchRow(
                      Keys.dealId(values.key()),
                      values.text("touchId"),
                      values.text("touch"),
                      values.in(Index.BY_OWNER)))
          .text("touchId", TouchRow::touchId)
          .text("touch", TouchRow::touch)
          .in(Index.BY_OWNER, TouchRow::byOwner)
          .schema();

  static TouchRow of(String dealId, Touch touch) {
    return new TouchRow(
        dealId,
        touch.touchId(),
        DomainJson.write(touch),
        Optional.of(Keys.activity(touch.owner(), touch.happenedAt(), touch.touchId())));
  }

  Touch toDomain() {
    return DomainJson.read(touch, Touch.class);
  }
}
