package vna.nextaction;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;

/// The last touch did not take place, or the owner cancelled it: plan it anew, or drop it.
record RedoTouch() implements NextActionRule.Plain {

  /// A touch that came to nothing.
  ///
  /// @param at when that was clear
  /// @param touch which one, where its plan is known
  /// @param byPeople whether people decided so, and not the fold for lack of anybody to reach
  /// @param reason or empty
  private record Dropped(Instant at, Optional<Touch> touch, boolean byPeople, String reason) {}

  @Override
  public String id() {
    return "redo-touch";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return dropped(standing)
        .filter(touch -> !touch.at().isBefore(standing.deal().since()))
        .max(Comparator.comparing(Dropped::at))
        .filter(Dropped::byPeople)
        .filter(touch -> !standing.isAskedSince(touch.at()))
        .map(touch -> redo(touch, standing));
  }

  private static Stream<Dropped> dropped(Standing standing) {
    var deal = standing.deal();
    return Stream.concat(
        deal.touches().stream().flatMap(RedoTouch::dropped),
        deal.unplanned().stream()
            .flatMap(unplanned -> notDone(unplanned.outcome(), Optional.empty())));
  }

  private static Stream<Dropped> dropped(Touch touch) {
    return touch.outcome().isPresent()
        ? notDone(touch.outcome().get().outcome(), Optional.of(touch))
        : touch.cancellation().stream()
            .map(cancelled ->
                new Dropped(
                    cancelled.at(), Optional.of(touch), cancelled.byOwner(), cancelled.reason()));
  }

  private static Stream<Dropped> notDone(Outcome outcome, Optional<Touch> touch) {
    return outcome.result() instanceof Outcome.Result.NotDone
        ? Stream.of(new Dropped(outcome.occurredAt(), touch, true, outcome.note()))
        : Stream.empty();
  }

  private static Proposal redo(Dropped dropped, Standing standing) {
    var what =
        dropped
            .touch()
            .map(touch ->
                Wording.touch(touch, standing.deal())
                    + Wording.colon(touch.plan().value().statement()))
            .orElse("the touch that did not take place");
    return Proposal.seller(
        "Drop it, or plan it anew: %s".formatted(what),
        Term.replyAfter(dropped.at(), standing),
        "It came to nothing on %s%s"
            .formatted(Wording.day(dropped.at(), standing), Wording.colon(dropped.reason())));
  }
}
