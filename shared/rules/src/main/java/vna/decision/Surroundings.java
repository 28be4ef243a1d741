package vna.decision;

import java.util.List;
import java.util.Set;
import vna.touch.rule.RecentTouch;

/// What a plan is judged by beside its own deal.
///
/// @param optedOut e-mail addresses of people who opted out of any deal
/// @param recent the owner's touches of the last days, on any deal
public record Surroundings(Set<String> optedOut, List<RecentTouch> recent) {
  /// Nothing is known.
  public static final Surroundings NONE = new Surroundings(Set.of(), List.of());

  public Surroundings {
    optedOut = Set.copyOf(optedOut);
    recent = List.copyOf(recent);
  }
}
