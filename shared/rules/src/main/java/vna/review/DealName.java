package vna.review;

import java.util.Comparator;

/// Which deal, and whose.
public record DealName(String dealId, String name, String account, String owner)
    implements Comparable<DealName> {
  private static final Comparator<DealName> ORDER =
      Comparator.comparing(DealName::account)
          .thenComparing(DealName::name)
          .thenComparing(DealName::dealId);

  @Override
  public int compareTo(DealName other) {
    return ORDER.compare(this, other);
  }
}
