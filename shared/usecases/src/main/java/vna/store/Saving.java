package vna.store;

/// What became of an attempt to save.
public sealed interface Saving {

  /// All of it is stored.
  record Saved() implements Saving {}

  /// Nothing is stored: somebody else changed the deal meanwhile. Load and decide again.
  record Overtaken() implements Saving {}

  /// Nothing is stored: the request's key is remembered.
  record Known(Remembered remembered) implements Saving {}
}
