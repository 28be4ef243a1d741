package vna.decision;

import vna.deal.Deal;
import vna.deal.Entry;
import vna.deal.Journal;
import vna.playbook.Playbook;

/// Appending only what says something new.
final class Unchanging {
  private Unchanging() {}

  /// Accepts the entry if the deal with it differs from the deal without it.
  static Decided append(Journal journal, Entry entry, Playbook playbook) {
    var before = said(journal.fold(playbook));
    var after = said(journal.with(entry).fold(playbook));
    return before.equals(after) ? new Decided.Unchanged() : new Decided.Accepted(entry);
  }

  private record Said(
      Object name,
      Object account,
      Object owner,
      Object step,
      Object amount,
      Object contacts,
      Object goals,
      Object ids) {}

  private static Said said(Deal deal) {
    return new Said(
        deal.name(),
        deal.account(),
        deal.owner(),
        deal.step(),
        deal.amount(),
        deal.contacts(),
        deal.goals(),
        deal.externalIds());
  }
}
