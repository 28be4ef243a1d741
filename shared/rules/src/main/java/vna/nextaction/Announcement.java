package vna.nextaction;

import java.time.Instant;
import java.util.Optional;
import vna.deal.Actor;

/// What others are told about a deal without asking. Ids and rules, no words of anybody.
public sealed interface Announcement {

  /// Another next action is the deal's very next.
  ///
  /// @param nextAction empty once the deal is won or lost
  record NextActionChanged(Optional<Outline> nextAction) implements Announcement {}

  /// The next action is due now.
  record NextActionDue(Outline nextAction) implements Announcement {}

  /// The deal has not moved for longer than its step allows.
  record DealStalled(String step, Optional<Instant> lastMovementAt) implements Announcement {}

  /// A next action without its words.
  record Outline(Actor actor, String rule, Instant dueAt, Optional<String> touchId) {
    static Outline of(NextAction action) {
      return new Outline(action.actor(), action.rule(), action.dueAt(), action.touchId());
    }
  }
}
