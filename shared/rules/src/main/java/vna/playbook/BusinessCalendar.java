package vna.playbook;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// When the team works, and all arithmetic with business time.
///
/// A date is due, and over, at 23:59:59 of that day in [#zone]. Business hours run inside working
/// hours only: Friday 16:00 plus 8 hours is Monday 16:00.
///
/// @param zone the team's time zone
/// @param workingDays at least one
/// @param from start of each working day
/// @param to end of each working day, after `from`
/// @param region whose public holidays the team keeps, such as `DE-BE`, or empty
/// @param holidays those of the region; until [#observing] they are none
public record BusinessCalendar(
    ZoneId zone,
    Set<DayOfWeek> workingDays,
    LocalTime from,
    LocalTime to,
    String region,
    Holidays holidays) {
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  public BusinessCalendar {
    workingDays = Set.copyOf(workingDays);
    if (workingDays.isEmpty() || !from.isBefore(to)) {
      throw new IllegalArgumentException(
          "a calendar needs a working day, and hours that end after they start");
    }
  }

  /// A calendar without holidays.
  public BusinessCalendar(ZoneId zone, Set<DayOfWeek> workingDays, LocalTime from, LocalTime to) {
    this(zone, workingDays, from, to, "", Holidays.NONE);
  }

  /// The same calendar, with the holidays of its region.
  public BusinessCalendar observing(Holidays found) {
    return new BusinessCalendar(zone, workingDays, from, to, region, found);
  }

  /// The day on which `instant` falls.
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /// The instant at which `day` is over: 23:59:59.
  public Instant endOf(LocalDate day) {
    return day.atTime(LAST_SECOND).atZone(zone).toInstant();
  }

  /// The instant at which the day of `instant` is over.
  public Instant endOfDayOf(Instant instant) {
    return endOf(dayOf(instant));
  }

  /// The end of the `days`-th working day after the day of `instant`.
  public Instant businessDaysAfter(Instant instant, int days) {
    var day = dayOf(instant);
    for (var left = days; left > 0; left--) {
      day = workingDayAfter(day);
    }
    return endOf(day);
  }

  /// `duration` of working time after `instant`.
  public Instant businessTimeAfter(Instant instant, Duration duration) {
    var day = dayOf(instant);
    var left = duration;
    while (true) {
      if (isWorkingDay(day)) {
        var opens = day.atTime(from).atZone(zone).toInstant();
        var closes = day.atTime(to).atZone(zone).toInstant();
        var start = instant.isAfter(opens) ? instant : opens;
        var room = Duration.between(start, closes);
        if (!room.isNegative() && left.compareTo(room) <= 0) {
          return start.plus(left);
        }
        left = room.isNegative() ? left : left.minus(room);
      }
      day = day.plusDays(1);
    }
  }

  /// [#businessTimeAfter] in whole hours.
  public Instant businessHoursAfter(Instant instant, int hours) {
    return businessTimeAfter(instant, Duration.ofHours(hours));
  }

  /// The first working day later than `day`.
  public LocalDate workingDayAfter(LocalDate day) {
    var next = day.plusDays(1);
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /// The last working day earlier than `day`.
  public LocalDate workingDayBefore(LocalDate day) {
    var previous = day.minusDays(1);
    while (!isWorkingDay(previous)) {
      previous = previous.minusDays(1);
    }
    return previous;
  }

  private boolean isWorkingDay(LocalDate day) {
    return workingDays.contains(day.getDayOfWeek()) && !holidays.include(day);
  }
}
