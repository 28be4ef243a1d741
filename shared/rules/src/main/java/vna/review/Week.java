package vna.review;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/// One ISO 8601 week, printed as `2026-W47`.
///
/// @param monday its first day
public record Week(LocalDate monday) {
  private static final Pattern FORM = Pattern.compile("(20[0-9]{2})-W([0-9]{2})");

  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("an ISO week starts on a Monday");
    }
  }

  /// The week that `text` names; empty for another form and for a week that its year does not have.
  public static Optional<Week> parse(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    // The fourth of January is always in the first week.
    var first = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4);
    try {
      var day = first.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(matcher.group(2)));
      return Optional.of(of(day)).filter(week -> week.toString().equals(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The week in which `day` lies.
  public static Week of(LocalDate day) {
    return new Week(day.with(DayOfWeek.MONDAY));
  }

  /// The week before.
  public Week before() {
    return new Week(monday.minusWeeks(1));
  }

  /// The week after.
  public Week after() {
    return new Week(monday.plusWeeks(1));
  }

  /// Its first instant in `zone`.
  public Instant startIn(ZoneId zone) {
    return monday.atStartOfDay(zone).toInstant();
  }

  /// The first instant after it in `zone`.
  public Instant endIn(ZoneId zone) {
    return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
  }

  @Override
  public String toString() {
    return "%04d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
