package vna.store;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.wire.Waiting;

/// An outcome that fits no deal yet.
record UnmatchedRow(Waiting waiting, long expiresAt) {
  static final TableSchema<UnmatchedRow> SCHEMA =
      Columns.of(
              UnmatchedRow.class,
              row -> Keys.unmatched(row.waiting().id()),
              values ->
                  new UnmatchedRow(
                      new Waiting(
                          values.key().sort(),
                          values.text("source"),
                          values.text("eventId"),
                          Instant.parse(values.text("at")),
                          values.text("reason"),
                          values.text("data")),
                      values.number(Columns.EXPIRES_AT)))
          .text("source", row -> row.waiting().source())
          .text("eventId", row -> row.waiting().eventId())
          .text("at", row -> row.waiting().at().toString())
          .text("reason", row -> row.waiting().reason())
          .text("data", row -> row.waiting().data())
          .number(Columns.EXPIRES_AT, UnmatchedRow::expiresAt)
          .schema();
}
