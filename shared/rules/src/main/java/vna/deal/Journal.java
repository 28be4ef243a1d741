package vna.deal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vna.playbook.Playbook;

/// Everything that happened to a deal, in any order.
///
/// @param entries each once; the first of their kind opens the deal
/// @param bytes what they take in the table, as far as they are stored
public record Journal(String dealId, List<Entry> entries, int bytes) {
  private static final int MAX_ENTRIES = 400;
  private static final int MAX_BYTES = 900 * 1024;

  public Journal {
    entries = List.copyOf(entries);
  }

  /// A journal of which nothing is stored yet.
  public Journal(String dealId, List<Entry> entries) {
    this(dealId, entries, 0);
  }

  /// The deal that these entries are.
  ///
  /// @throws IllegalStateException when no entry opens it
  public Deal fold(Playbook playbook) {
    return Fold.of(this, playbook);
  }

  /// The deal as it was: without what happened after `instant`.
  public Deal foldUpTo(Instant instant, Playbook playbook) {
    return new Journal(
            dealId,
            entries.stream()
                .filter(entry ->
                    !entry.at().isAfter(instant) || entry.fact() instanceof Fact.DealOpened)
                .toList())
        .fold(playbook);
  }

  /// With one more entry.
  public Journal with(Entry entry) {
    return new Journal(dealId, Stream.concat(entries.stream(), Stream.of(entry)).toList());
  }

  /// Whether it takes no more plans: beyond 400 entries or 900 KB (one page of a Query). Outcomes,
  /// closing and erasure go on.
  public boolean isFull() {
    return entries.size() >= MAX_ENTRIES || bytes >= MAX_BYTES;
  }
}
