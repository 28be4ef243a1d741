package vna.store;

import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.decision.Attempt;

/// A refused plan beside the journal; no command reads it.
///
/// @param attempt JSON of the [Attempt]
/// @param expiresAt seconds since 1970
/// @param onceKey partition of the once-entry that holds the answer, so that erasure reaches it
record AttemptRow(
    String dealId,
    String attemptId,
    String attempt,
    long expiresAt,
    Optional<String> onceKey,
    Optional<RowKey> byOwner) {
  static final TableSchema<AttemptRow> SCHEMA =
      Columns.of(
              AttemptRow.class,
              row -> Keys.attempt(row.dealId(), row.attemptId()),
              values ->
                  new AttemptRow(
                      Keys.dealId(values.key()),
                      values.text("attemptId"),
                      values.text("attempt"),
                      values.number(Columns.EXPIRES_AT),
                      values.optionalText("onceKey"),
                      values.in(Index.BY_OWNER)))
          .text("attemptId", AttemptRow::attemptId)
          .text("attempt", AttemptRow::attempt)
          .number(Columns.EXPIRES_AT, AttemptRow::expiresAt)
          .optionalText("onceKey", AttemptRow::onceKey)
          .in(Index.BY_OWNER, AttemptRow::byOwner)
          .schema();

  static AttemptRow of(Attempt attempt, int keepDays, Optional<String> onceKey) {
    return new AttemptRow(
        attempt.dealId(),
        attempt.id(),
        DomainJson.write(attempt),
        attempt.at().plus(Duration.ofDays(keepDays)).getEpochSecond(),
        onceKey,
        Optional.of(Keys.activity(attempt.owner(), attempt.at(), attempt.id())));
  }

  Attempt toDomain() {
    return DomainJson.read(attempt, Attempt.class);
  }
}
