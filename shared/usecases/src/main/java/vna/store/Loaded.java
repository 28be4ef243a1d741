package vna.store;

import java.time.Instant;
import vna.deal.Deal;
import vna.deal.Journal;
import vna.deal.Standing;
import vna.nextaction.DealNow;
import vna.playbook.Playbook;

/// A deal's journal as it was read.
///
/// @param seen the deal as it was stored: who writes must find it unchanged
public record Loaded(Journal journal, DealNow seen) {

  /// Number of commands so far.
  public long version() {
    return seen.deal().version();
  }

  /// The deal as whoever looks at it then sees it.
  public DealNow at(Instant instant, Playbook playbook) {
    return at(journal.fold(playbook), instant, playbook);
  }

  /// Whose deal it is.
  public String owner(Playbook playbook) {
    return journal.fold(playbook).owner();
  }

  static DealNow at(Deal deal, Instant instant, Playbook playbook) {
    return Bounded.of(DealNow.of(new Standing(deal, playbook, instant)));
  }
}
