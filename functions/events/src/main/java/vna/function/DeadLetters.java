package vna.function;

/// Keeps what no retry can mend, until a person has mended its cause.
@FunctionalInterface
public interface DeadLetters {

  /// Keeps a message for good, or throws.
  ///
  /// @param message as it came
  /// @param reason what is wrong, where, and how to mend it
  void put(String message, String reason);
}
