package vna.deal;

/// How a command names the touch of an outcome.
public sealed interface TouchName {

  /// By our id.
  record ById(String touchId) implements TouchName {}

  /// By the caller's own id; its plan may still be on the way.
  record ByRef(String ref) implements TouchName {}

  /// By the reference that we gave out in a link.
  record ByReplyRef(String replyRef) implements TouchName {}

  /// There was no planned touch.
  ///
  /// @param startedBy who began
  record Unplanned(vna.touch.Channel channel, StartedBy startedBy) implements TouchName {}

  /// Who began an exchange that nobody planned.
  enum StartedBy {
    SELLER,
    BUYER
  }
}
