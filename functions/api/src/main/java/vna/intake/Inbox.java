package vna.intake;

/// Keeps messages until the inbox's consumer has taken them.
@FunctionalInterface
public interface Inbox {

  /// Keeps a message for good, or throws.
  ///
  /// @param source whose turn it takes: no source makes the others wait
  /// @throws Outage when it cannot be kept now
  void put(String source, String message);
}
