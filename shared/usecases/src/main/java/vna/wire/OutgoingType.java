package vna.wire;

import java.util.Arrays;
import java.util.List;

/// The events that others are told, by their CloudEvent type.
public enum OutgoingType {
  DEAL_OPENED("vna.deal.opened.v1"),
  TOUCH_PLANNED("vna.touch.planned.v1"),
  TOUCH_REFUSED("vna.touch.refused.v1"),
  OUTCOME_RECORDED("vna.outcome.recorded.v1"),
  NEXT_ACTION_CHANGED("vna.next-action.changed.v1"),
  NEXT_ACTION_DUE("vna.next-action.due.v1"),
  DEAL_STALLED("vna.deal.stalled.v1"),
  DEAL_CLOSED("vna.deal.closed.v1"),
  REVIEW_READY("vna.review.ready.v1");

  private final String published;

  OutgoingType(String published) {
    this.published = published;
  }

  /// The `type` of the envelope.
  public String published() {
    return published;
  }

  /// All of them, as they are published.
  public static List<String> all() {
    return Arrays.stream(values()).map(OutgoingType::published).toList();
  }
}
