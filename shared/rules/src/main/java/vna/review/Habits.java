package vna.review;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import vna.review.OwnerWeek.Activity;

/// The habits of a week: of all, and by what may make them differ.
///
/// @param byOwner by e-mail address
/// @param byChannel by the channel's name
/// @param byKind by the name of the kind of value; touches that name none are in no row
public record Habits(
    Habit all,
    SortedMap<String, Habit> byOwner,
    SortedMap<String, Habit> byChannel,
    SortedMap<String, Habit> byKind) {

  public Habits {
    byOwner = Collections.unmodifiableSortedMap(new TreeMap<>(byOwner));
    byChannel = Collections.unmodifiableSortedMap(new TreeMap<>(byChannel));
    byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
  }

  static Habits none(String owner) {
    return new Habits(
        Habit.NONE, new TreeMap<>(Map.of(owner, Habit.NONE)), new TreeMap<>(), new TreeMap<>());
  }

  static Habits of(String owner, Activity activity, boolean isNearCopy) {
    var habit = Habit.of(activity, isNearCopy);
    return new Habits(
        habit,
        new TreeMap<>(Map.of(owner, habit)),
        new TreeMap<>(Map.of(activity.channel().name(), habit)),
        activity
            .kind()
            .map(kind -> new TreeMap<>(Map.of(kind.name(), habit)))
            .orElseGet(TreeMap::new));
  }

  Habits plus(Habits other) {
    return new Habits(
        all.plus(other.all),
        merged(byOwner, other.byOwner, Habit::plus),
        merged(byChannel, other.byChannel, Habit::plus),
        merged(byKind, other.byKind, Habit::plus));
  }

  /// Owners as numbers alone: their own parts name the deals.
  Habits unnamed() {
    var numbers = new TreeMap<String, Habit>();
    byOwner.forEach((owner, habit) -> numbers.put(owner, habit.unnamed()));
    return new Habits(all, numbers, byChannel, byKind);
  }

  Stream<Tally> tallies() {
    return Stream.of(
            Stream.of(all),
            byOwner.values().stream(),
            byChannel.values().stream(),
            byKind.values().stream())
        .flatMap(Function.identity())
        .flatMap(Habit::tallies);
  }

  static <T> SortedMap<String, T> merged(
      SortedMap<String, T> one, SortedMap<String, T> other, BinaryOperator<T> plus) {
    var both = new TreeMap<>(one);
    other.forEach((key, value) -> both.merge(key, value, plus));
    return both;
  }
}
