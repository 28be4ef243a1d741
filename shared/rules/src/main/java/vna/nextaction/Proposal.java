package vna.nextaction;

import java.time.Instant;
import java.util.Optional;
import vna.deal.Actor;
import vna.deal.Touch;

/// What one row would have happen next.
///
/// @param actor whose move it is
/// @param action what they do; never blank, at most [Wording#MAX] characters
/// @param dueAt by when
/// @param why the reason, in a sentence; never blank, at most [Wording#MAX] characters
/// @param touchId the touch that it is about, if any
public record Proposal(
    Actor actor, String action, Instant dueAt, String why, Optional<String> touchId) {

  public Proposal {
    action = Wording.sentence(action, "Decide what happens next");
    why = Wording.sentence(why, "It is the first thing that is open");
  }

  /// Ours to do.
  static Proposal seller(String action, Instant dueAt, String why) {
    return new Proposal(Actor.SELLER, action, dueAt, why, Optional.empty());
  }

  /// Theirs to do.
  static Proposal buyer(String action, Instant dueAt, String why) {
    return new Proposal(Actor.BUYER, action, dueAt, why, Optional.empty());
  }

  /// The same, about a touch.
  Proposal about(Touch touch) {
    return new Proposal(actor, action, dueAt, why, Optional.of(touch.touchId()));
  }

  /// The very next action that this makes.
  NextAction decidedBy(NextActionRule rule, Optional<Instant> changesAt) {
    return new NextAction(actor, action, dueAt, rule.id(), why, changesAt, touchId);
  }
}
