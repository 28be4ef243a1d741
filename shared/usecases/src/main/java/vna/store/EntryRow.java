package vna.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Through;
import vna.nextaction.Announcements;

/// One entry of a deal's journal.
///
/// @param version of the deal with this entry
/// @param at and `recordedAt`: RFC 3339
/// @param v format version of the fact
/// @param fact JSON of the [Fact], a plan without its draft
/// @param touchId the touch that it is about, if it is about one
/// @param announced JSON of the [Announcements]: what is to be told because of it, if anything
/// @param onceKey partition of the once-entry that holds the answer, so that erasure reaches it
record EntryRow(
    String dealId,
    String entryId,
    long version,
    String at,
    String recordedAt,
    String by,
    String through,
    long v,
    String fact,
    Optional<String> touchId,
    Optional<String> announced,
    Optional<String> onceKey) {
  static final TableSchema<EntryRow> SCHEMA =
      Columns.of(EntryRow.class, row -> Keys.entry(row.dealId(), row.entryId()), EntryRow::read)
          .number("version", EntryRow::version)
          .text("at", EntryRow::at)
          .text("recordedAt", EntryRow::recordedAt)
          .text("by", EntryRow::by)
          .text("through", EntryRow::through)
          .number("v", EntryRow::v)
          .text("fact", EntryRow::fact)
          .optionalText("touchId", EntryRow::touchId)
          .optionalText("announced", EntryRow::announced)
          .optionalText("onceKey", EntryRow::onceKey)
          .schema();

  static EntryRow of(
      String dealId,
      long version,
      Entry entry,
      Optional<String> touchId,
      Announcements announcements,
      Optional<String> onceKey) {
    return new EntryRow(
        dealId,
        entry.id(),
        version,
        entry.at().toString(),
        entry.recordedAt().toString(),
        entry.by(),
        entry.through().name(),
        entry.v(),
        DomainJson.write(entry.fact()),
        touchId,
        announcements.isEmpty() ? Optional.empty() : Optional.of(DomainJson.write(announcements)),
        onceKey);
  }

  /// What is to be told because of it.
  Announcements announcements() {
    return announced
        .map(json -> DomainJson.read(json, Announcements.class))
        .orElseGet(() -> new Announcements(List.of()));
  }

  Entry toDomain() {
    return new Entry(
        entryId,
        Instant.parse(at),
        Instant.parse(recordedAt),
        by,
        Through.valueOf(through),
        Math.toIntExact(v),
        DomainJson.read(fact, Fact.class));
  }

  private static EntryRow read(Columns.Values values) {
    var key = values.key();
    return new EntryRow(
        Keys.dealId(key),
        Keys.entryId(key),
        values.number("version"),
        values.text("at"),
        values.text("recordedAt"),
        values.text("by"),
        values.text("through"),
        values.number("v"),
        values.text("fact"),
        values.optionalText("touchId"),
        values.optionalText("announced"),
        values.optionalText("onceKey"));
  }
}
