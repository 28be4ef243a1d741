package vna.decision;

import vna.deal.Entry;
import vna.touch.Verdict;

/// What is decided about one command on one deal.
public sealed interface Decided {

  /// Append this entry.
  record Accepted(Entry entry) implements Decided {}

  /// Nothing to append: all that the command says is so already.
  record Unchanged() implements Decided {}

  /// The rules refuse the plan; it is kept as an attempt.
  record PlanRefused(Verdict verdict) implements Decided {}

  /// The deal was won or lost before.
  record DealIsClosed() implements Decided {}

  /// The touch has an outcome.
  record OutcomeIsRecorded() implements Decided {}

  /// The journal takes no more plans.
  record JournalIsFull() implements Decided {}

  /// The deal has no such touch, or no such outcome.
  record NoSuchTouch() implements Decided {}
}
