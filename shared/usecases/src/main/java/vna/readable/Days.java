package vna.readable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vna.review.Week;

/// Days and times as people say them.
///
/// @param now what is of another year than this says so
record Days(ZoneId zone, Instant now) {
  private static final LocalTime DAY_IS_OVER = LocalTime.of(23, 59, 59);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_ANY_YEAR =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /// `Fri 13 Nov`
  String day(LocalDate day) {
    var isThisYear = day.getYear() == now.atZone(zone).getYear();
    return (isThisYear ? DAY : DAY_OF_ANY_YEAR).format(day);
  }

  /// `Tue 10 Nov, 09:00`; the day alone when it is the end of that day.
  String moment(Instant instant) {
    var local = instant.atZone(zone);
    var day = day(local.toLocalDate());
    return local.toLocalTime().equals(DAY_IS_OVER) ? day : day + ", " + TIME.format(local);
  }

  /// `16 November to 22 November 2026`
  static String span(Week week) {
    var sunday = week.monday().plusDays(6);
    var isOneYear = week.monday().getYear() == sunday.getYear();
    return (isOneYear ? DAY_AND_MONTH : DATE).format(week.monday()) + " to " + DATE.format(sunday);
  }
}
