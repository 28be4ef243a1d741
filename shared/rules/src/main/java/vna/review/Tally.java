package vna.review;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// How many, and on which deals.
///
/// @param deals ids of these deals, the first [#NAMED] of them: enough to go and look
public record Tally(int count, SortedSet<String> deals) {
  /// As many deals as a tally names.
  public static final int NAMED = 12;

  /// None.
  public static final Tally NONE = new Tally(0, Collections.emptySortedSet());

  public Tally {
    var first = new TreeSet<>(deals);
    while (first.size() > NAMED) {
      first.removeLast();
    }
    deals = Collections.unmodifiableSortedSet(first);
  }

  static Tally on(String dealId) {
    return new Tally(1, new TreeSet<>(Set.of(dealId)));
  }

  Tally plus(Tally other) {
    if (other.count == 0) {
      return this;
    }
    if (count == 0) {
      return other;
    }
    var both = new TreeSet<>(deals);
    both.addAll(other.deals);
    return new Tally(count + other.count, both);
  }

  /// The number alone.
  Tally unnamed() {
    return new Tally(count, Collections.emptySortedSet());
  }
}
