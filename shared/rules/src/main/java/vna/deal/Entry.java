package vna.deal;

import java.time.Instant;
import java.util.Comparator;

/// One fact of a deal's journal. One command appends one entry.
///
/// @param id unique, sortable by time of making (a ULID)
/// @param at when it happened
/// @param recordedAt when we learnt of it
/// @param by who said so: an e-mail address, or a source's name
/// @param v format version of the fact; journals of any released version still fold
public record Entry(
    String id, Instant at, Instant recordedAt, String by, Through through, int v, Fact fact) {
  /// The version that is written today.
  public static final int FORMAT = 1;

  /// In the order in which things happened.
  public static final Comparator<Entry> BY_TIME =
      Comparator.comparing(Entry::at).thenComparing(Entry::id);

  /// In the order in which we learnt of them.
  public static final Comparator<Entry> BY_RECORDING =
      Comparator.comparing(Entry::recordedAt).thenComparing(Entry::id);
}
