package vna.wire;

/// The commands that come as events, by their CloudEvent type.
public enum EventType {
  OPEN_DEAL("vna.deal.open.v1"),
  PLAN_TOUCH("vna.touch.plan.v1"),
  RECORD_OUTCOME("vna.outcome.record.v1"),
  CLOSE_DEAL("vna.deal.close.v1");

  private final String published;

  EventType(String published) {
    this.published = published;
  }

  /// The `type` of the envelope.
  public String published() {
    return published;
  }
}
