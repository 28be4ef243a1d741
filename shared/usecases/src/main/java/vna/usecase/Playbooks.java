package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vna.holiday.Regions;
import vna.playbook.Playbook;
import vna.store.PlaybookStore;

/// Knows the team's playbook. Read once a minute and process: another process's change is seen by
/// then, this one's at once.
@ApplicationScoped
public class Playbooks {
  private static final Duration KEPT = Duration.ofSeconds(60);

  private record Held(Playbook playbook, Instant readAt) {
    boolean isFresh(Instant now) {
      return !now.isBefore(readAt) && now.isBefore(readAt.plus(KEPT));
    }
  }

  private final PlaybookStore store;
  private final Clock clock;
  private volatile Optional<Held> held = Optional.empty();

  @Inject
  public Playbooks(PlaybookStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// The playbook that holds now, at most a minute old.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Playbook current() {
    var now = clock.instant();
    return held.filter(known -> known.isFresh(now)).map(Held::playbook).orElseGet(this::latest);
  }

  /// The playbook as it is stored; the one that ships for a team that never changed it.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  Playbook latest() {
    return hold(store.latest().orElse(Playbook.DEFAULT));
  }

  /// From now on this one.
  Playbook hold(Playbook playbook) {
    var observing = playbook.observing(Regions.of(playbook.calendar().region()));
    held = Optional.of(new Held(observing, clock.instant()));
    return observing;
  }
}
