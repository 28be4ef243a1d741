package vna.touch;

/// How a touch reaches the buyer. Written ones wait for an answer; the others happen at an hour.
public enum Channel {
  EMAIL,
  CALL,
  MEETING,
  VIDEO,
  MESSAGE,
  SOCIAL,
  EVENT,
  OTHER;

  /// Whether the buyer reads it in their own time.
  public boolean isWritten() {
    return switch (this) {
      case EMAIL, MESSAGE, SOCIAL, OTHER -> true;
      case CALL, MEETING, VIDEO, EVENT -> false;
    };
  }
}
