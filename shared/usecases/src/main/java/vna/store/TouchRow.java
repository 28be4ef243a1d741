package vna.store;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.deal.Touch;
import vna.touch.rule.Gist;
import vna.touch.rule.RecentTouch;

/// A touch for the weeks of whoever owned the deal when it was planned.
///
/// @param touch JSON of the [Touch], without its draft
/// @param gist JSON of its [Gist]; empty where a change leaves it as it is
record TouchRow(
    String dealId, String touchId, String touch, Optional<String> gist, Optional<RowKey> byOwner) {
  static final TableSchema<TouchRow> SCHEMA =
      Columns.of(
              TouchRow.class,
              row -> Keys.touch(row.dealId(), row.touchId()),
              values ->
                  new TouchRow(
                      Keys.dealId(values.key()),
                      values.text("touchId"),
                      values.text("touch"),
                      values.optionalText("gist"),
                      values.in(Index.BY_OWNER)))
          .text("touchId", TouchRow::touchId)
          .text("touch", TouchRow::touch)
          .optionalText("gist", TouchRow::gist)
          .in(Index.BY_OWNER, TouchRow::byOwner)
          .schema();

  static TouchRow of(String dealId, Touch touch, Optional<Gist> gist) {
    return new TouchRow(
        dealId,
        touch.touchId(),
        DomainJson.write(touch),
        gist.map(DomainJson::write),
        Optional.of(Keys.activity(touch.owner(), touch.happenedAt(), touch.touchId())));
  }

  Touch toDomain() {
    return DomainJson.read(touch, Touch.class);
  }

  /// As its owner's other plans see it; a row of before there were gists, not at all.
  Optional<RecentTouch> recent() {
    return gist.map(text -> new RecentTouch(dealId, toDomain(), DomainJson.read(text, Gist.class)));
  }
}
