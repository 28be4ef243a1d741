package vna.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vna.deal.Deal;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Journal;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.nextaction.NextActionRules;
import vna.playbook.Playbook;
import vna.wire.DealView;

/// One more entry, and the deal without it and with it.
///
/// @param entry with the draft that the journal does not keep
/// @param version of the deal before, 0 for a new one
/// @param before empty for a new deal
public record Change(
    Entry entry, long version, Optional<Deal> before, Deal after, DealView view) {

  /// A deal's first entry.
  public static Change opening(String dealId, Entry entry, Playbook playbook, Instant now) {
    var journal = new Journal(dealId, List.of(entry));
    return of(entry, 0, Optional.empty(), journal, playbook, now);
  }

  /// One more entry of a journal.
  public static Change of(Loaded loaded, Entry entry, Playbook playbook, Instant now) {
    return of(
        entry,
        loaded.version(),
        Optional.of(loaded.journal().fold(playbook)),
        loaded.journal().with(DraftRow.without(entry)),
        playbook,
        now);
  }

  private static Change of(
      Entry entry,
      long version,
      Optional<Deal> before,
      Journal journal,
      Playbook playbook,
      Instant now) {
    var after = journal.fold(playbook);
    return new Change(entry, version, before, after, view(after, playbook, now));
  }

  /// A deal as it stands at `now`.
  public static DealView view(Deal deal, Playbook playbook, Instant now) {
    var standing = new Standing(deal, playbook, now);
    return DealView.of(standing, NextActionRules.of(standing));
  }

  /// The touch that the entry is about, if the deal has it.
  public Optional<String> touchId() {
    return switch (entry.fact()) {
      case Fact.TouchPlanned planned -> Optional.of(planned.touchId());
      case Fact.TouchChanged changed -> Optional.of(changed.touchId());
      case Fact.TouchCancelled cancelled -> Optional.of(cancelled.touchId());
      case Fact.TouchSent sent -> Optional.of(sent.touchId());
      case Fact.OutcomeRecorded _ -> touchOf(after, entry.id());
      case Fact.OutcomeCorrected corrected -> touchOf(after, corrected.outcomeId());
      case Fact.OutcomeWithdrawn withdrawn ->
          before.flatMap(deal -> touchOf(deal, withdrawn.outcomeId()));
      case Fact.DealOpened _,
          Fact.DealUpdated _,
          Fact.DealEdited _,
          Fact.DealClosed _,
          Fact.DealReopened _,
          Fact.NextActionSet _,
          Fact.NextActionDeferred _ ->
          Optional.empty();
    };
  }

  private static Optional<String> touchOf(Deal deal, String outcomeId) {
    return deal.touches().stream()
        .filter(touch ->
            touch.outcome().map(Touch.TouchOutcome::outcomeId).filter(outcomeId::equals).isPresent())
        .map(Touch::touchId)
        .findFirst();
  }
}
