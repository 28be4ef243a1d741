package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vna.deal.Deal.Status;
import vna.nextaction.DealNow;
import vna.nextaction.NextAction;
import vna.store.DealLists;
import vna.store.DealLists.Placed;
import vna.store.DealStore;
import vna.store.Parallel;
import vna.wire.Cursor;
import vna.wire.PageRequest;

/// Deals part by part, most urgent first: those with a next action by when it is due, then the won
/// and lost by their close. Those that time has turned since they were stored are derived again,
/// and each part is sorted by what it shows.
@ApplicationScoped
public class DealPages {
  private static final List<Set<Status>> GROUPS =
      List.of(Set.of(Status.OPEN, Status.PARKED), Set.of(Status.WON, Status.LOST));

  private final DealLists lists;
  private final DealStore store;
  private final Playbooks playbooks;
  private final Clock clock;

  @Inject
  public DealPages(DealLists lists, DealStore store, Playbooks playbooks, Clock clock) {
    this.lists = lists;
    this.store = store;
    this.playbooks = playbooks;
    this.clock = clock;
  }

  /// What is looked for, of what the caller sees.
  ///
  /// @param isWanted looks at a deal as it is now
  record Search(
      Caller caller,
      Optional<String> owner,
      Set<Status> statuses,
      Predicate<DealNow> isWanted,
      PageRequest page) {

    /// Whose deals can be among them; everybody's where nothing is said.
    private Optional<String> whose() {
      return owner.or(caller::onlyOwner);
    }

    /// Without a look at any deal, so that one of somebody else is as far away as none.
    private boolean isVain() {
      return whose().filter(asked -> !caller.sees(asked)).isPresent();
    }

    private boolean isTheirs(DealNow deal) {
      return whose().filter(owner -> !owner.equals(deal.deal().owner())).isEmpty();
    }
  }

  /// A part of what was found.
  record Found(List<DealNow> deals, Optional<Cursor> nextCursor) {}

  private static final Found NOTHING = new Found(List.of(), Optional.empty());

  /// Of all deals that the index holds.
  Found search(Search search) {
    if (search.isVain()) {
      return NOTHING;
    }
    var now = now();
    var found = new ArrayList<Spotted>();
    for (var group = 0; group < GROUPS.size(); group++) {
      var statuses = GROUPS.get(group).stream().filter(search.statuses()::contains).toList();
      var after = placeIn(group, search.page());
      var atOnce = search.page().limit() + 1;
      while (after.isPresent() && !statuses.isEmpty() && found.size() <= search.page().limit()) {
        var batch =
            lists.byUrgency(
                search.whose(), statuses, after.filter(place -> !place.isEmpty()), atOnce);
        found.addAll(wanted(batch, group, search, now));
        after = batch.size() < atOnce ? Optional.empty() : Optional.of(batch.getLast().place());
      }
    }
    return part(found, search.page());
  }

  /// Of a few deals that are all there is.
  Found among(List<Placed> deals, Search search) {
    if (search.isVain()) {
      return NOTHING;
    }
    var now = now();
    var found = new ArrayList<Spotted>();
    for (var group = 0; group < GROUPS.size(); group++) {
      var statuses = GROUPS.get(group);
      var after = placeIn(group, search.page());
      var batch =
          deals.stream()
              .filter(placed -> search.isTheirs(placed.deal()))
              .filter(placed -> statuses.contains(placed.deal().deal().status()))
              .filter(placed -> search.statuses().contains(placed.deal().deal().status()))
              .filter(
                  placed -> after.filter(place -> placed.place().compareTo(place) > 0).isPresent())
              .sorted(Comparator.comparing(Placed::place))
              .toList();
      found.addAll(wanted(batch, group, search, now));
    }
    return part(found, search.page());
  }

  private record Spotted(int group, String place, DealNow deal) {
    Cursor cursor() {
      return new Cursor(group + place);
    }

    Instant urgency() {
      return deal.nextAction()
          .map(NextAction::dueAt)
          .or(() -> deal.deal().closedAt())
          .orElse(deal.deal().openedAt());
    }
  }

  private List<Spotted> wanted(List<Placed> batch, int group, Search search, Instant now) {
    return Parallel.map(
            batch, placed -> new Spotted(group, placed.place(), asOf(now, placed.deal())))
        .stream()
        .filter(spotted -> search.isTheirs(spotted.deal()))
        .filter(spotted -> search.isWanted().test(spotted.deal()))
        .toList();
  }

  private static Found part(List<Spotted> found, PageRequest page) {
    var part = found.subList(0, Math.min(found.size(), page.limit()));
    var next =
        part.size() < found.size()
            ? Optional.of(part.getLast().cursor())
            : Optional.<Cursor>empty();
    return new Found(
        part.stream()
            .sorted(Comparator.comparingInt(Spotted::group).thenComparing(Spotted::urgency))
            .map(Spotted::deal)
            .toList(),
        next);
  }

  /// Where to go on in a group: empty text at its beginning, nothing when it is behind the cursor.
  private static Optional<String> placeIn(int group, PageRequest page) {
    var key = page.after().map(Cursor::key).orElse("");
    if (key.isEmpty() || key.charAt(0) < '0' + group) {
      return Optional.of("");
    }
    return key.charAt(0) == '0' + group ? Optional.of(key.substring(1)) : Optional.empty();
  }

  /// One query more for a deal that time has turned.
  private DealNow asOf(Instant now, DealNow stored) {
    if (stored.turnsAt().filter(turnsAt -> !now.isBefore(turnsAt)).isEmpty()) {
      return stored;
    }
    return store
        .load(stored.deal().dealId())
        .map(loaded -> loaded.at(now, playbooks.current()))
        .orElse(stored);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
