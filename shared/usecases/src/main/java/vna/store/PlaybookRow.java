package vna.store;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.playbook.Playbook;
import vna.wire.PlaybookJson;
import vna.wire.PlaybookReader;
import vna.wire.StrictJson;

/// One version of the playbook, for good: verdicts name it.
///
/// @param playbook JSON as it is published
/// @param by who made it
/// @param at when, in milliseconds since 1970
record PlaybookRow(long version, String playbook, String by, long at) {
  static final TableSchema<PlaybookRow> SCHEMA =
      Columns.of(
              PlaybookRow.class,
              row -> Keys.playbook(row.version()),
              values ->
                  new PlaybookRow(
                      values.number("version"),
                      values.text("playbook"),
                      values.text("by"),
                      values.number("at")))
          .number("version", PlaybookRow::version)
          .text("playbook", PlaybookRow::playbook)
          .text("by", PlaybookRow::by)
          .number("at", PlaybookRow::at)
          .schema();

  static PlaybookRow of(Playbook playbook, String by, Instant at) {
    return new PlaybookRow(
        playbook.version(), PlaybookJson.playbook(playbook).toString(), by, at.toEpochMilli());
  }

  Playbook toDomain() {
    return PlaybookReader.read(StrictJson.read(playbook));
  }
}
