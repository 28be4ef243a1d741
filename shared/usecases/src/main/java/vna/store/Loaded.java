package vna.store;

import vna.deal.Journal;

/// A deal's journal as it was read.
///
/// @param version of the deal: who writes must find it unchanged
/// @param bytes of its facts
public record Loaded(Journal journal, long version, long bytes) {
  private static final long MAX_BYTES = 900_000;

  /// Whether it takes no more plans: a journal is to be one page of a query.
  public boolean isFull() {
    return journal.isFull() || bytes > MAX_BYTES;
  }
}
