package vna.store;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.nextaction.Announcement;
import vna.nextaction.Turn;

/// What the clock found turned on a deal; no command reads it, no fold knows it.
///
/// @param version of the deal, which the clock leaves as it is
/// @param at RFC 3339
/// @param announcement JSON of the [Announcement]
record TurnRow(String dealId, String turnId, long version, String at, String announcement) {
  static final TableSchema<TurnRow> SCHEMA =
      Columns.of(
              TurnRow.class,
              row -> Keys.turn(row.dealId(), row.turnId()),
              values ->
                  new TurnRow(
                      Keys.dealId(values.key()),
                      values.text("turnId"),
                      values.number("version"),
                      values.text("at"),
                      values.text("announcement")))
          .text("turnId", TurnRow::turnId)
          .number("version", TurnRow::version)
          .text("at", TurnRow::at)
          .text("announcement", TurnRow::announcement)
          .schema();

  static TurnRow of(String dealId, long version, Turn turn) {
    return new TurnRow(
        dealId, turn.id(), version, turn.at().toString(), DomainJson.write(turn.announcement()));
  }

  Turn toDomain() {
    return new Turn(turnId, Instant.parse(at), DomainJson.read(announcement, Announcement.class));
  }
}
