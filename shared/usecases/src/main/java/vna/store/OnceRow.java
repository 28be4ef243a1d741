package vna.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.wire.Answer;

/// The first answer to a keyed request.
///
/// @param body JSON
/// @param expiresAt seconds since 1970; from then on it counts as gone, for TTL deletes late
record OnceRow(
    RowKey key,
    String fingerprint,
    long status,
    String body,
    Optional<String> etag,
    Optional<String> location,
    long expiresAt) {
  static final TableSchema<OnceRow> SCHEMA =
      Columns.of(
              OnceRow.class,
              OnceRow::key,
              values ->
                  new OnceRow(
                      values.key(),
                      values.text("fingerprint"),
                      values.number("status"),
                      values.text("body"),
                      values.optionalText("etag"),
                      values.optionalText("location"),
                      values.number(Columns.EXPIRES_AT)))
          .text("fingerprint", OnceRow::fingerprint)
          .number("status", OnceRow::status)
          .text("body", OnceRow::body)
          .optionalText("etag", OnceRow::etag)
          .optionalText("location", OnceRow::location)
          .number(Columns.EXPIRES_AT, OnceRow::expiresAt)
          .schema();
  private static final JsonMapper JSON = new JsonMapper();

  static OnceRow of(Once once, Answer answer) {
    return new OnceRow(
        once.key(),
        once.fingerprint(),
        answer.status(),
        answer.body().toString(),
        answer.etag(),
        answer.location(),
        once.now().plus(Once.KEPT).getEpochSecond());
  }

  /// What it says to a request that comes under its key.
  Remembered toDomain(Once once) {
    return fingerprint.equals(once.fingerprint())
        ? new Remembered.SameRequest(answer())
        : new Remembered.OtherRequest();
  }

  boolean isExpired(Instant now) {
    return expiresAt <= now.getEpochSecond();
  }

  private Answer answer() {
    try {
      var tree = (ObjectNode) JSON.readTree(body);
      return new Answer(Math.toIntExact(status), tree, etag, location, true);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored answer that is no JSON");
    }
  }
}
