package vna.laptop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// Days and times as people say them, in the team's zone.
record Days(ZoneId zone) {
  private static final LocalTime DAY_IS_OVER = LocalTime.of(23, 59, 59);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_ANY_YEAR =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /// `Monday 9 November 2026`
  String longDay(Instant instant) {
    return LONG_DAY.format(instant.atZone(zone));
  }

  /// `09:20`
  String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }

  /// `Fri 13 Nov`, with the year where it is not that of `now`.
  String day(LocalDate day, Instant now) {
    return (day.getYear() == dayOf(now).getYear() ? DAY : DAY_OF_ANY_YEAR).format(day);
  }

  /// `Fri 13 Nov`, from an ISO 8601 date; what is none stays as it is.
  String day(String isoDate, Instant now) {
    try {
      return day(LocalDate.parse(isoDate), now);
    } catch (DateTimeParseException e) {
      return isoDate;
    }
  }

  /// `Tue 10 Nov, 09:00`, from an RFC 3339 time; the day alone when it is the end of that day. What
  /// is no time stays as it is.
  String moment(String time, Instant now) {
    try {
      var local = OffsetDateTime.parse(time).atZoneSameInstant(zone);
      var day = day(local.toLocalDate(), now);
      return local.toLocalTime().equals(DAY_IS_OVER) ? day : day + ", " + TIME.format(local);
    } catch (DateTimeParseException e) {
      return time;
    }
  }
}
