package vna.nextaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Days and hours of the tests: `tue 09:00` is in the week of Monday, 23 November 2026, in Berlin;
/// `tue+1 09:00` a week later.
final class Week {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private Week() {}

  /// `tue` or `tue+1`.
  static LocalDate day(String text) {
    var name = text.substring(0, 3);
    var weeks = text.length() > 3 ? Integer.parseInt(text.substring(3)) : 0;
    return MONDAY.plusDays(DAYS.indexOf(name)).plusWeeks(weeks);
  }

  /// `tue 09:00`, `tue+1 23:59:59`.
  static Instant at(String text) {
    var blank = text.indexOf(' ');
    return day(text.substring(0, blank))
        .atTime(LocalTime.parse(text.substring(blank + 1)))
        .atZone(ZONE)
        .toInstant();
  }

  /// The same, backwards.
  static String print(Instant instant) {
    var time = instant.atZone(ZONE);
    var days = ChronoUnit.DAYS.between(MONDAY, time.toLocalDate());
    var weeks = Math.floorDiv(days, 7);
    var day = DAYS.get((int) Math.floorMod(days, 7L));
    return day + (weeks == 0 ? "" : (weeks > 0 ? "+" : "") + weeks) + " " + time.toLocalTime();
  }
}
