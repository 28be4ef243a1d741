package vna.decision;

import java.time.Instant;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Through;

/// What every command brings along.
///
/// @param id fresh and unique, sortable by time (a ULID); everything that the command makes is
///   named after it
/// @param at when it happened, unless the fact knows better (an outcome's `occurredAt`)
/// @param recordedAt now
/// @param by who commands: an e-mail address, or a source's name
/// @param replyRef 128 random bits, fresh, for the links of a planned touch
public record Command(
    String id, Instant at, Instant recordedAt, String by, Through through, String replyRef) {

  Entry entry(Instant happenedAt, Fact fact) {
    return new Entry(id, happenedAt, recordedAt, by, through, Entry.FORMAT, fact);
  }

  Entry entry(Fact fact) {
    return entry(at, fact);
  }

  /// An id for a part of what this command makes: `part` says which, `n` tells equal parts apart.
  String idOf(String part, int n) {
    return id + "-" + part + n;
  }
}
