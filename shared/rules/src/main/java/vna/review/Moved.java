package vna.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// A deal that the buyer brought forward. Earliest first.
///
/// @param step the step entered, if one was
/// @param goal the goal reached, if one was
public record Moved(DealName deal, Instant at, Optional<String> step, Optional<String> goal)
    implements Comparable<Moved> {
  private static final Comparator<Moved> ORDER =
      Comparator.comparing(Moved::at)
          .thenComparing(Moved::deal)
          .thenComparing(moved -> moved.goal().orElse(""));

  @Override
  public int compareTo(Moved other) {
    return ORDER.compare(this, other);
  }
}
