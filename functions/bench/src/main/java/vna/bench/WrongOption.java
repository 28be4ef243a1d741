package vna.bench;

/// An option or a name that means nothing here; the message says what does.
final class WrongOption extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongOption(String message) {
    super(message);
  }
}
