package vna.store;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.wire.OutgoingEvent;
import vna.wire.OutgoingEvents;

/// What others are told of a row, as the table's stream has it.
public final class OutgoingRows {
  private OutgoingRows() {}

  /// The events of a row that was written, in order; most rows have none.
  public static List<OutgoingEvent> events(Map<String, AttributeValue> row) {
    var sort = Table.sort(row);
    if (sort.startsWith(Keys.ENTRY)) {
      var entry = EntryRow.SCHEMA.mapToItem(row);
      return OutgoingEvents.of(
          entry.dealId(),
          entry.version(),
          entry.toDomain(),
          entry.touchId(),
          entry.announcements());
    }
    if (sort.startsWith(Keys.CLOCK)) {
      var turn = TurnRow.SCHEMA.mapToItem(row);
      return List.of(OutgoingEvents.of(turn.dealId(), turn.version(), turn.toDomain()));
    }
    if (sort.startsWith(Keys.ATTEMPT)) {
      return List.of(OutgoingEvents.of(AttemptRow.SCHEMA.mapToItem(row).toDomain()));
    }
    if (Keys.isTeamsReview(Table.key(row))) {
      var review = ReviewRow.SCHEMA.mapToItem(row);
      return List.of(OutgoingEvents.of(review.toDomain(), review.number()));
    }
    return List.of();
  }
}
