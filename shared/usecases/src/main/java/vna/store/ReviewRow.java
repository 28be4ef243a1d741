package vna.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.review.WeeklyReview;

/// A review: of the team, or an owner's part of it.
///
/// @param review JSON of the [WeeklyReview], packed: that of a large team would not fit an item
/// @param number of the team's reviews; none of a part
/// @param expiresAt seconds since 1970
record ReviewRow(RowKey key, String review, long number, long expiresAt) {
  static final String REVIEW = "review";
  static final String NUMBER = "number";
  static final TableSchema<ReviewRow> SCHEMA =
      Columns.of(
              ReviewRow.class,
              ReviewRow::key,
              values ->
                  new ReviewRow(
                      values.key(),
                      values.text(REVIEW),
                      values.number(NUMBER),
                      values.number(Columns.EXPIRES_AT)))
          .text(REVIEW, ReviewRow::review)
          .number(NUMBER, ReviewRow::number)
          .number(Columns.EXPIRES_AT, ReviewRow::expiresAt)
          .schema();

  WeeklyReview toDomain() {
    return DomainJson.read(unpacked(review), WeeklyReview.class);
  }

  static String packed(WeeklyReview review) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(DomainJson.write(review).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static String unpacked(String packed) {
    var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed));
    try (var gzip = new GZIPInputStream(bytes)) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
