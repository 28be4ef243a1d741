package vna.store;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.store.Letters.Letter;
import vna.store.Letters.Queue;

/// A message that waits on a laptop.
record LetterRow(Queue queue, Letter letter) {
  static final String VISIBLE_AT = "visibleAt";
  static final TableSchema<LetterRow> SCHEMA =
      Columns.of(
              LetterRow.class,
              row -> Keys.letter(row.queue().name(), row.letter().id()),
              values ->
                  new LetterRow(
                      Queue.valueOf(values.text("queue")),
                      new Letter(
                          values.key().sort(),
                          values.text("source"),
                          values.text("message"),
                          Math.toIntExact(values.number("receives")),
                          Instant.ofEpochMilli(values.number(VISIBLE_AT)),
                          values.text("reason"))))
          .text("queue", row -> row.queue().name())
          .text("source", row -> row.letter().source())
          .text("message", row -> row.letter().message())
          .number("receives", row -> (long) row.letter().receives())
          .number(VISIBLE_AT, row -> row.letter().visibleAt().toEpochMilli())
          .text("reason", row -> row.letter().reason())
          .schema();
}
