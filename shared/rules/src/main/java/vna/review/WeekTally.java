package vna.review;

/// One week in numbers, for the line that several of them make.
///
/// @param moved movements of deals
public record WeekTally(
    Week week, int intentional, int needsWork, int empty, int unplanned, int moved) {

  static WeekTally of(Week week, Habit habit, int moved) {
    return new WeekTally(
        week,
        habit.intentional().count(),
        habit.needsWork().count(),
        habit.empty().count(),
        habit.unplanned().count(),
        moved);
  }

  WeekTally plus(WeekTally other) {
    return new WeekTally(
        week,
        intentional + other.intentional,
        needsWork + other.needsWork,
        empty + other.empty,
        unplanned + other.unplanned,
        moved + other.moved);
  }
}
