package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vna.nextaction.Announcements;
import vna.nextaction.DealNow;
import vna.nextaction.Turn;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.store.DealStore;
import vna.store.Keys;
import vna.store.Loaded;
import vna.store.Parallel;
import vna.store.Saving;
import vna.store.Turns;
import vna.store.Unavailable;
import vna.wire.Received;
import vna.wire.TickReader;

/// Looks again at the deals that time has turned since they were stored, stores them as they are
/// now and announces what is new.
///
/// One query for the playbook and for each part of the index, and one query and one transaction for
/// each deal whose instant has come: none for a deal that is merely overdue. The parts are gone
/// through beside each other, each deal by deal, so that no more than one journal of each is in
/// memory. A deal that was looked at is not found again, so whoever is interrupted is finished by
/// the next.
@ApplicationScoped
public class TurnDeals {
  private final Turns turns;
  private final DealStore store;
  private final Playbooks playbooks;
  private final Ids ids;
  private final Clock clock;
  private final Duration within;

  /// @param within after how long it stops, and leaves the rest
  @Inject
  public TurnDeals(
      Turns turns,
      DealStore store,
      Playbooks playbooks,
      Ids ids,
      Clock clock,
      @ConfigProperty(name = "vna.tick.within", defaultValue = "PT60S") Duration within) {
    this.turns = turns;
    this.store = store;
    this.playbooks = playbooks;
    this.ids = ids;
    this.clock = clock;
    this.within = within;
  }

  /// What came of a tick.
  ///
  /// @param turned how many deals were stored anew
  /// @param complete whether no other waits
  public record Turned(int turned, boolean complete) {}

  /// @throws InvalidInput when it is no tick
  /// @throws vna.store.Unavailable when the table cannot be reached
  /// @throws IllegalStateException when a deal cannot be looked at; the others were
  public Turned turn(Received tick) {
    TickReader.check(tick);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var playbook = playbooks.current();
    var stopAt = System.nanoTime() + within.toNanos();
    var parts =
        IntStream.range(0, Keys.SHARDS)
            .mapToObj(shard -> new Part(shard, now, playbook, stopAt))
            .toList();
    return new Turned(
        Parallel.map(parts, Part::turn).stream().mapToInt(turned -> turned).sum(),
        parts.stream().noneMatch(part -> part.isInterrupted));
  }

  private final class Part {
    private final int shard;
    private final Instant now;
    private final Playbook playbook;
    private final long stopAt;
    private final List<RuntimeException> failures = new ArrayList<>();
    private volatile boolean isInterrupted;

    Part(int shard, Instant now, Playbook playbook, long stopAt) {
      this.shard = shard;
      this.now = now;
      this.playbook = playbook;
      this.stopAt = stopAt;
    }

    /// At least one deal, so that a rest grows smaller however little time there is. One that
    /// cannot be looked at is not in the way of those behind it, but it is told in the end.
    int turn() {
      var turned = new AtomicInteger();
      isInterrupted =
          !turns.handOver(
              shard,
              now,
              dealId -> {
                turned.addAndGet(turn(dealId) ? 1 : 0);
                return System.nanoTime() - stopAt < 0;
              });
      if (!failures.isEmpty()) {
        throw failures.getFirst();
      }
      return turned.get();
    }

    private boolean turn(String dealId) {
      try {
        return store.load(dealId).filter(this::isWaiting).filter(this::turn).isPresent();
      } catch (Unavailable e) {
        throw e;
      } catch (RuntimeException e) {
        failures.add(new IllegalStateException("deal " + dealId + " cannot be looked at", e));
        return false;
      }
    }

    /// The index may still know an instant at which the deal was looked at.
    private boolean isWaiting(Loaded loaded) {
      return loaded.seen().nextLookAt().filter(lookAt -> !now.isBefore(lookAt)).isPresent();
    }

    /// Not when a command or another tick was faster: that one has looked at the deal.
    private boolean turn(Loaded loaded) {
      var seen = loaded.at(now, playbook);
      return turns.save(loaded, seen, told(loaded, seen)) instanceof Saving.Saved;
    }

    private List<Turn> told(Loaded loaded, DealNow seen) {
      var announcements = Announcements.between(Optional.of(loaded.seen()), seen).all();
      var turnIds =
          Stream.generate(() -> ids.next(now)).limit(announcements.size()).sorted().toList();
      return IntStream.range(0, announcements.size())
          .mapToObj(n -> new Turn(turnIds.get(n), now, announcements.get(n)))
          .toList();
    }
  }
}
