package vna.api;

/// A request that HTTP itself refuses, before anybody looks at what it wants.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private Refusal(int status, String detail) {
    super(detail, null, false, false);
    this.status = status;
  }

  static Refusal tooLarge() {
    return new Refusal(413, "The body is too large; at most 256 KiB are read.");
  }

  static Refusal versionMissing() {
    return new Refusal(428, "Send If-Match with the ETag of what you change, as you saw it.");
  }

  static Refusal unknownCaller() {
    return new Refusal(401, "Say who you are: send Authorization with a bearer token.");
  }

  /// Says the same whatever it is that does not fit.
  static Refusal notVerified() {
    return new Refusal(401, "The delivery could not be verified.");
  }

  int status() {
    return status;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
