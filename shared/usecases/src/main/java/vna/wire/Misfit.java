package vna.wire;

/// A text that is not what it should be.
final class Misfit extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param detail what is wrong and how to mend it; never the text itself
  Misfit(String detail) {
    super(detail, null, false, false);
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
