package vna.review;

import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vna.playbook.Playbook;
import vna.review.OwnerWeek.Activity.PlannedTouch;
import vna.touch.rule.MaskedText;

/// Which touches of an owner nearly repeat one on another deal of theirs: what a rep on autopilot
/// sends to everybody.
///
/// Each touch is compared with each: an owner has few enough of them in two weeks.
public final class NearCopies {
  private final Playbook playbook;
  private final Duration window;

  public NearCopies(Playbook playbook) {
    this.playbook = playbook;
    this.window = Duration.ofDays(playbook.settings().autopilot().days());
  }

  /// Those of `touches` that have a near-copy among them, on another deal and not further away than
  /// the rule `autopilot` looks.
  public Set<PlannedTouch> among(OwnerWeek owner, List<PlannedTouch> touches) {
    var names = names(owner);
    var texts =
        touches.stream()
            .map(touch ->
                MaskedText.of(touch.text(), names.getOrDefault(touch.dealId(), Set.of()), playbook))
            .toList();
    var min = playbook.settings().similar().min();
    var copies = new BitSet();
    for (var i = 0; i < touches.size(); i++) {
      for (var j = i + 1; j < touches.size(); j++) {
        if (!(copies.get(i) && copies.get(j))
            && areNear(touches.get(i), touches.get(j))
            && texts.get(i).isNearCopyOf(texts.get(j), min)) {
          copies.set(i);
          copies.set(j);
        }
      }
    }
    return copies.stream().mapToObj(touches::get).collect(Collectors.toCollection(HashSet::new));
  }

  private boolean areNear(PlannedTouch one, PlannedTouch other) {
    return !one.dealId().equals(other.dealId())
        && Duration.between(one.at(), other.at()).abs().compareTo(window) <= 0;
  }

  private static Map<String, Set<String>> names(OwnerWeek owner) {
    var names = new HashMap<String, Set<String>>();
    for (var deal : owner.deals()) {
      names.put(
          deal.dealId(),
          Stream.concat(Stream.of(deal.account()), deal.contacts().stream())
              .collect(Collectors.toSet()));
    }
    return names;
  }
}
