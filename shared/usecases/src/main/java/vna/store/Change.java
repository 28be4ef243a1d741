package vna.store;

import java.util.List;
import java.util.Optional;
import vna.deal.Deal;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Journal;
import vna.deal.Touch;
import vna.nextaction.Announcements;
import vna.nextaction.DealNow;
import vna.playbook.Playbook;
import vna.touch.TouchPlan;
import vna.touch.rule.Gist;

/// One more entry, and the deal without it and with it.
///
/// @param entry with the draft that the journal does not keep
/// @param seen the deal as it was stored before; empty for a new deal
/// @param before the same from its journal
/// @param now the deal with it, as whoever looks at it sees it
/// @param gist what the touch says that the entry plans or changes
public record Change(
    Entry entry,
    Optional<DealNow> seen,
    Optional<Deal> before,
    Deal after,
    DealNow now,
    Optional<Gist> gist) {

  /// A deal's first entry.
  public static Change opening(String dealId, Entry entry, Playbook playbook) {
    var journal = new Journal(dealId, List.of(entry));
    return of(entry, Optional.empty(), Optional.empty(), journal, playbook);
  }

  /// One more entry of a journal.
  public static Change of(Loaded loaded, Entry entry, Playbook playbook) {
    var before = loaded.journal().fold(playbook);
    var journal = loaded.journal().with(DraftRow.without(entry));
    return of(entry, Optional.of(loaded.seen()), Optional.of(before), journal, playbook);
  }

  private static Change of(
      Entry entry,
      Optional<DealNow> seen,
      Optional<Deal> before,
      Journal journal,
      Playbook playbook) {
    var after = journal.fold(playbook);
    return new Change(
        entry,
        seen,
        before,
        after,
        Loaded.at(after, entry.recordedAt(), playbook),
        plan(entry.fact()).map(plan -> Gist.of(plan, after, playbook)));
  }

  private static Optional<TouchPlan> plan(Fact fact) {
    return switch (fact) {
      case Fact.TouchPlanned planned -> Optional.of(planned.plan());
      case Fact.TouchChanged changed -> Optional.of(changed.plan());
      case Fact.TouchCancelled _,
          Fact.TouchSent _,
          Fact.OutcomeRecorded _,
          Fact.OutcomeCorrected _,
          Fact.OutcomeWithdrawn _,
          Fact.DealOpened _,
          Fact.DealUpdated _,
          Fact.DealEdited _,
          Fact.DealClosed _,
          Fact.DealReopened _,
          Fact.NextActionSet _,
          Fact.NextActionDeferred _ ->
          Optional.empty();
    };
  }

  /// What a touch says, where the entry is what says it.
  Optional<Gist> gistOf(String id) {
    return gist.filter(_ -> touchId().filter(id::equals).isPresent());
  }

  /// What is to be told because of it.
  Announcements announcements() {
    return Announcements.between(seen, now);
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
            touch
                .outcome()
                .map(Touch.TouchOutcome::outcomeId)
                .filter(outcomeId::equals)
                .isPresent())
        .map(Touch::touchId)
        .findFirst();
  }
}
