package vna.wire;

import java.util.Optional;
import vna.deal.Deal;
import vna.deal.Fact;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.nextaction.DealNow;
import vna.playbook.Playbook;
import vna.suggestion.Suggestion;
import vna.touch.Verdict;

/// What came of a command or a question about a deal.
public sealed interface Result {

  /// Something happened: this fact is now in the journal.
  ///
  /// @param touchId the touch that it is about, if it is about one that the deal has
  record Happened(Fact fact, Optional<String> touchId, DealNow deal) implements Result {}

  /// All that was said was so already.
  ///
  /// @param opened whether it was said by opening the deal again
  record AsBefore(DealNow deal, boolean opened) implements Result {}

  /// The deal is no more.
  record Erased() implements Result {}

  /// A plan was judged, and nothing stored.
  record Judged(Verdict verdict) implements Result {}

  /// A touch was suggested for a deal.
  record Suggested(Suggestion suggestion, Deal deal) implements Result {}

  /// Somebody looked at the playbook, or has changed it.
  record ShownPlaybook(Playbook playbook) implements Result {}

  /// The playbook is not as the caller saw it.
  record PlaybookStale() implements Result {}

  /// The rules refuse the plan.
  record Refused(Verdict verdict) implements Result {}

  /// Somebody looked at a deal.
  record Shown(DealNow deal) implements Result {}

  /// Somebody looked at a touch of a deal.
  record ShownTouch(Touch touch, Standing standing) implements Result {}

  /// Somebody looked at a part of a list.
  record Listed(Page page) implements Result {}

  /// There is no such deal, or no such touch on it, for this caller.
  record NotFound() implements Result {}

  /// It takes another role than the caller's.
  record Forbidden() implements Result {}

  /// The deal was won or lost before.
  record DealClosed() implements Result {}

  /// The touch has an outcome already.
  record OutcomeRecorded() implements Result {}

  /// The deal takes no more plans.
  record JournalFull() implements Result {}

  /// Others kept changing the deal.
  record Overtaken() implements Result {}

  /// The deal is not as the caller saw it.
  record Stale() implements Result {}

  /// The key was used for another request.
  record KeyReused() implements Result {}
}
