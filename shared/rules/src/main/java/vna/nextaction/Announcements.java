package vna.nextaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that is to be told about a deal between two looks at it, in order.
///
/// Whoever stores a deal as it is seen announces the difference to what was stored before. So it
/// does not matter whether a command or the clock is first to find that time has turned something:
/// it is told once. What was skipped between two looks is not told.
public record Announcements(List<Announcement> all) {
  public Announcements {
    all = List.copyOf(all);
  }

  /// The difference.
  ///
  /// @param before the look before; empty for a new deal
  public static Announcements between(Optional<DealNow> before, DealNow after) {
    var all = new ArrayList<Announcement>();
    var known = before.flatMap(DealNow::nextAction);
    var knownSince = before.map(DealNow::asOf).orElse(Instant.MIN);
    var next = after.nextAction();
    known
        .filter(action -> isNewlyDue(action, knownSince, after.asOf()) && hasHeldUntilDue(action))
        .ifPresent(action -> all.add(due(action)));
    if (before.isEmpty() || !isSame(known, next)) {
      all.add(new Announcement.NextActionChanged(next.map(Announcement.Outline::of)));
      next.filter(action -> isNewlyDue(action, Instant.MIN, after.asOf()))
          .ifPresent(action -> all.add(due(action)));
    }
    if (after.stalled() && before.filter(DealNow::stalled).isEmpty()) {
      all.add(new Announcement.DealStalled(after.deal().step(), after.momentum().lastMovementAt()));
    }
    return new Announcements(all);
  }

  /// Whether there is nothing to tell.
  public boolean isEmpty() {
    return all.isEmpty();
  }

  private static Announcement due(NextAction action) {
    return new Announcement.NextActionDue(Announcement.Outline.of(action));
  }

  private static boolean isNewlyDue(NextAction action, Instant since, Instant now) {
    return action.dueAt().isAfter(since) && !action.dueAt().isAfter(now);
  }

  private static boolean hasHeldUntilDue(NextAction action) {
    return action.changesAt().filter(action.dueAt()::isAfter).isEmpty();
  }

  private static boolean isSame(Optional<NextAction> one, Optional<NextAction> other) {
    return one.map(Announcements::whatToDo).equals(other.map(Announcements::whatToDo));
  }

  /// That its reason is told otherwise, or that it holds longer, makes it no other action.
  private static NextAction whatToDo(NextAction action) {
    return new NextAction(
        action.actor(),
        action.action(),
        action.dueAt(),
        action.rule(),
        "",
        Optional.empty(),
        action.touchId());
  }
}
