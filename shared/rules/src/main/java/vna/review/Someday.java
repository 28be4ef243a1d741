package vna.review;

import java.time.LocalDate;
import java.util.Comparator;

/// A parked deal that wakes by the end of the week after, earliest first.
public record Someday(DealName deal, LocalDate until) implements Comparable<Someday> {
  private static final Comparator<Someday> ORDER =
      Comparator.comparing(Someday::until).thenComparing(Someday::deal);

  @Override
  public int compareTo(Someday other) {
    return ORDER.compare(this, other);
  }
}
