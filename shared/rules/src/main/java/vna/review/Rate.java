package vna.review;

import java.util.Optional;

/// Some of all.
///
/// @param of how many there were
public record Rate(int count, int of) {
  private static final int ENOUGH = 8;

  /// The share, 0 to 1; empty where too few cases would make it look like knowledge.
  public Optional<Double> share() {
    return of < ENOUGH ? Optional.empty() : Optional.of((double) count / of);
  }
}
