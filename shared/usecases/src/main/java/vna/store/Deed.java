package vna.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vna.deal.Deal.UnplannedOutcome;
import vna.decision.Attempt;

/// Something that an owner did or tried.
public sealed interface Deed {

  /// A touch of theirs, in whatever state.
  record Touch(String dealId, vna.deal.Touch touch) implements Deed {}

  /// What happened without a plan on a deal of theirs.
  record Unplanned(String dealId, UnplannedOutcome outcome) implements Deed {}

  /// A plan of theirs that was refused.
  record Refused(Attempt attempt) implements Deed {}

  /// The deed that a row of the index by owner tells.
  static Deed of(Map<String, AttributeValue> row) {
    if (Keys.isTouch(Table.sort(row))) {
      var touch = TouchRow.SCHEMA.mapToItem(row);
      return new Touch(touch.dealId(), touch.toDomain());
    }
    if (Keys.isUnplanned(Table.sort(row))) {
      var unplanned = UnplannedRow.SCHEMA.mapToItem(row);
      return new Unplanned(unplanned.dealId(), unplanned.toDomain());
    }
    return new Refused(AttemptRow.SCHEMA.mapToItem(row).toDomain());
  }
}
