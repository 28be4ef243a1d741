package vna.review;

import java.time.Instant;
import java.util.Comparator;

/// Something that a buyer is to do, what is due longest first.
///
/// @param daysUntilDue calendar days in the team's zone; negative once it is overdue
public record WaitingFor(DealName deal, String action, Instant dueAt, long daysUntilDue)
    implements Comparable<WaitingFor> {
  private static final Comparator<WaitingFor> ORDER =
      Comparator.comparing(WaitingFor::dueAt).thenComparing(WaitingFor::deal);

  @Override
  public int compareTo(WaitingFor other) {
    return ORDER.compare(this, other);
  }
}
