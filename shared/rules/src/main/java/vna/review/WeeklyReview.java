package vna.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vna.playbook.Playbook;

/// One ISO week of one owner, or of any number of them, in the order of `rules.md` section C (GTD's
/// weekly review, not a ranking).
///
/// Reviews of owners add up with [#plus], in any order and grouping, and the sum has a bounded
/// size: so owners can be reviewed in batches, anywhere.
///
/// @param asOf when the deals were looked at, the earliest where there are several; moved and
///   habits are of the week, the rest is as of then
/// @param owners how many
/// @param moved what moved in the week
/// @param decide open deals that need a decision, with one question each
/// @param waitingFor what buyers are to do
/// @param someday parked deals that wake by the end of the next week
/// @param goalsThin open deals with no open short-term goal
/// @param habits of the week
/// @param before habits of the week before
/// @param rules what each rule did, by id
/// @param values which value moved buyers, at which step
/// @param mend gaps in the data
/// @param names the deals that tallies name, by id
/// @param weeks the weeks that are known, earliest first, this one last
public record WeeklyReview(
    Week week,
    Instant asOf,
    int owners,
    Listed<Moved> moved,
    Listed<ToDecide> decide,
    Listed<WaitingFor> waitingFor,
    Listed<Someday> someday,
    Listed<DealName> goalsThin,
    Habits habits,
    Habits before,
    SortedMap<String, RuleTally> rules,
    List<ValueAtStep> values,
    Listed<ToMend> mend,
    SortedMap<String, DealName> names,
    List<WeekTally> weeks) {
  /// As many weeks as the review looks back on.
  public static final int MAX_WEEKS = 8;

  public WeeklyReview {
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    values = List.copyOf(values);
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    weeks = List.copyOf(weeks);
  }

  /// The review of one owner's week.
  public static WeeklyReview of(Week week, Instant asOf, Playbook playbook, OwnerWeek owner) {
    return new OwnersPart(week, asOf, playbook, owner).review();
  }

  /// The review of a team without owners.
  public static WeeklyReview none(Week week, Instant asOf) {
    var none = new Habits(Habit.NONE, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    return new WeeklyReview(
        week,
        asOf,
        0,
        Listed.none(),
        Listed.none(),
        Listed.none(),
        Listed.none(),
        Listed.none(),
        none,
        none,
        new TreeMap<>(),
        List.of(),
        Listed.none(),
        new TreeMap<>(),
        List.of());
  }

  /// The review of these owners and those.
  public WeeklyReview plus(WeeklyReview other) {
    return new WeeklyReview(
            week,
            asOf.isBefore(other.asOf) ? asOf : other.asOf,
            owners + other.owners,
            moved.plus(other.moved),
            decide.plus(other.decide),
            waitingFor.plus(other.waitingFor),
            someday.plus(other.someday),
            goalsThin.plus(other.goalsThin),
            habits.plus(other.habits),
            before.plus(other.before),
            Habits.merged(rules, other.rules, RuleTally::plus),
            ValueAtStep.merged(Stream.concat(values.stream(), other.values.stream())),
            mend.plus(other.mend),
            Habits.merged(names, other.names, (one, _) -> one),
            weeks(weeks, other.weeks, WeekTally::plus))
        .pruned();
  }

  /// One owner's review as it goes into the team's: each owner's habits in numbers alone, since the
  /// deals behind them are in the owner's own part.
  public WeeklyReview forTeam() {
    return new WeeklyReview(
            week,
            asOf,
            owners,
            moved,
            decide,
            waitingFor,
            someday,
            goalsThin,
            habits.unnamed(),
            before.unnamed(),
            rules,
            values,
            mend,
            names,
            weeks)
        .pruned();
  }

  /// The same, looking further back: with the weeks that an earlier review knew.
  public WeeklyReview after(List<WeekTally> earlier) {
    var known =
        weeks(
            weeks, earlier.stream().filter(it -> isBeforeAll(it.week())).toList(), (one, _) -> one);
    return new WeeklyReview(
        week,
        asOf,
        owners,
        moved,
        decide,
        waitingFor,
        someday,
        goalsThin,
        habits,
        before,
        rules,
        values,
        mend,
        names,
        known.subList(Math.max(0, known.size() - MAX_WEEKS), known.size()));
  }

  private boolean isBeforeAll(Week other) {
    return weeks.stream().allMatch(known -> other.monday().isBefore(known.week().monday()));
  }

  private static List<WeekTally> weeks(
      List<WeekTally> some, List<WeekTally> others, BinaryOperator<WeekTally> plus) {
    var all = new TreeMap<LocalDate, WeekTally>();
    Stream.concat(some.stream(), others.stream())
        .forEach(tally -> all.merge(tally.week().monday(), tally, plus));
    return List.copyOf(all.values());
  }

  /// Without the names that no tally needs.
  WeeklyReview pruned() {
    var needed = tallies().flatMap(tally -> tally.deals().stream()).collect(Collectors.toSet());
    var kept = new TreeMap<>(names);
    kept.keySet().retainAll(needed);
    return new WeeklyReview(
        week,
        asOf,
        owners,
        moved,
        decide,
        waitingFor,
        someday,
        goalsThin,
        habits,
        before,
        rules,
        values,
        mend,
        kept,
        weeks);
  }

  private Stream<Tally> tallies() {
    return Stream.of(
            Stream.of(habits, before).flatMap(Habits::tallies),
            rules.values().stream().flatMap(RuleTally::tallies),
            values.stream().flatMap(ValueAtStep::tallies))
        .flatMap(Function.identity());
  }
}
