package vna.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
  private static final String BERLIN = "Europe/Berlin";
  private static final String NEW_YORK = "America/New_York";

  @Nested
  class Business_hours {
    @ParameterizedTest(name = "{0} + {1} h = {2}")
    @CsvSource({
      "2026-11-27T16:00, 8, 2026-11-30T16:00", // Friday afternoon
      "2026-11-27T17:00, 8, 2026-11-30T17:00",
      "2026-11-27T17:00:01, 8, 2026-11-30T17:00",
      "2026-11-27T16:59:59, 8, 2026-11-30T16:59:59",
      "2026-11-28T12:00, 8, 2026-11-30T17:00", // Saturday
      "2026-11-29T23:59:59, 1, 2026-11-30T10:00", // Sunday
      "2026-11-24T00:00, 8, 2026-11-24T17:00",
      "2026-11-24T08:59:59, 1, 2026-11-24T10:00",
      "2026-11-24T09:00, 8, 2026-11-24T17:00",
      "2026-11-24T10:00, 8, 2026-11-25T10:00",
      "2026-11-24T23:59:59, 8, 2026-11-25T17:00",
      "2026-11-24T10:00, 0, 2026-11-24T10:00",
      "2026-11-28T10:00, 0, 2026-11-30T09:00",
      "2026-11-24T10:00, 40, 2026-12-01T10:00",
      "2026-12-31T16:00, 2, 2027-01-01T10:00", // a year's end; holidays come with the calendar
    })
    void run_inside_working_hours_only(LocalDateTime from, int hours, LocalDateTime expected) {
      assertEquals(
          at(BERLIN, expected), calendar(BERLIN).businessHoursAfter(at(BERLIN, from), hours));
    }

    @ParameterizedTest(name = "{0}: {1} + {2} h = {3}")
    @CsvSource({
      // Clocks change on a Sunday: no hour of work is won or lost.
      "Europe/Berlin, 2026-03-27T16:00, 8, 2026-03-30T16:00",
      "Europe/Berlin, 2026-10-23T16:00, 8, 2026-10-26T16:00",
      "America/New_York, 2026-03-06T16:00, 8, 2026-03-09T16:00",
      "America/New_York, 2026-10-30T16:00, 8, 2026-11-02T16:00",
    })
    void are_those_of_the_clock_on_the_wall_across_a_change_of_time(
        String zone, LocalDateTime from, int hours, LocalDateTime expected) {
      assertEquals(at(zone, expected), calendar(zone).businessHoursAfter(at(zone, from), hours));
    }

    @Test
    void are_an_hour_more_or_less_when_the_clock_changes_at_work() {
      var nights =
          new BusinessCalendar(
              ZoneId.of(BERLIN),
              EnumSet.allOf(DayOfWeek.class),
              LocalTime.of(0, 0),
              LocalTime.of(8, 0));

      // From midnight to eight there are seven hours in March, and nine in October.
      assertEquals(
          at(BERLIN, LocalDateTime.parse("2026-03-30T01:00")),
          nights.businessHoursAfter(at(BERLIN, LocalDateTime.parse("2026-03-29T00:00")), 8));
      assertEquals(
          at(BERLIN, LocalDateTime.parse("2026-10-25T07:00")),
          nights.businessHoursAfter(at(BERLIN, LocalDateTime.parse("2026-10-25T00:00")), 8));
    }

    @Test
    void can_be_minutes() {
      assertEquals(
          at(BERLIN, LocalDateTime.parse("2026-11-30T09:30")),
          calendar(BERLIN)
              .businessTimeAfter(
                  at(BERLIN, LocalDateTime.parse("2026-11-27T16:30")), Duration.ofMinutes(60)));
    }

    @Test
    void never_go_back_and_always_end_inside_working_hours() {
      var seed = 42L;
      var random = new Random(seed);
      for (var zone : Set.of(BERLIN, NEW_YORK, "Asia/Kathmandu", "Pacific/Apia")) {
        var calendar = calendar(zone);
        for (var i = 0; i < 2_000; i++) {
          var from = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(63_072_000));
          var hours = 1 + random.nextInt(30);

          var end = calendar.businessHoursAfter(from, hours);

          var time = end.atZone(calendar.zone());
          var told = "seed %d: %s + %d h = %s".formatted(seed, from, hours, time);
          assertEquals(false, end.isBefore(from.plus(Duration.ofHours(hours))), told);
          assertEquals(true, calendar.workingDays().contains(time.getDayOfWeek()), told);
          assertEquals(false, time.toLocalTime().isBefore(calendar.from()), told);
          assertEquals(false, time.toLocalTime().isAfter(calendar.to()), told);
        }
      }
    }
  }

  @Nested
  class A_day {
    @Test
    void is_over_a_second_before_midnight() {
      assertEquals(
          Instant.parse("2026-11-27T22:59:59Z"),
          calendar(BERLIN).endOf(LocalDate.of(2026, 11, 27)));
      assertEquals(
          Instant.parse("2026-11-28T04:59:59Z"),
          calendar(NEW_YORK).endOf(LocalDate.of(2026, 11, 27)));
    }

    @Test
    void is_over_by_the_clock_on_the_wall_when_it_has_23_or_25_hours() {
      assertEquals(
          Instant.parse("2026-03-29T21:59:59Z"), calendar(BERLIN).endOf(LocalDate.of(2026, 3, 29)));
      assertEquals(
          Instant.parse("2026-10-25T22:59:59Z"),
          calendar(BERLIN).endOf(LocalDate.of(2026, 10, 25)));
      assertEquals(
          Instant.parse("2026-11-02T04:59:59Z"),
          calendar(NEW_YORK).endOf(LocalDate.of(2026, 11, 1)));
    }

    @Test
    void is_that_of_the_teams_zone() {
      assertEquals(
          LocalDate.of(2026, 11, 28),
          calendar(BERLIN).dayOf(Instant.parse("2026-11-27T23:00:00Z")));
      assertEquals(
          LocalDate.of(2026, 11, 27),
          calendar(NEW_YORK).dayOf(Instant.parse("2026-11-27T23:00:00Z")));
    }
  }

  @Nested
  class Business_days {
    @ParameterizedTest(name = "{0} + {1} days = {2}")
    @CsvSource({
      "2026-11-23T00:00, 3, 2026-11-26T23:59:59",
      "2026-11-23T23:59:59, 3, 2026-11-26T23:59:59",
      "2026-11-26T09:00, 3, 2026-12-01T23:59:59", // over a weekend
      "2026-11-27T09:00, 1, 2026-11-30T23:59:59",
      "2026-11-28T09:00, 1, 2026-11-30T23:59:59", // from a Saturday
      "2026-11-28T09:00, 3, 2026-12-02T23:59:59",
      "2026-11-24T09:00, 0, 2026-11-24T23:59:59",
      "2026-10-23T09:00, 1, 2026-10-26T23:59:59", // over a change of time
    })
    void end_with_the_last_second_of_the_nth_working_day(
        LocalDateTime from, int days, LocalDateTime expected) {
      assertEquals(
          at(BERLIN, expected), calendar(BERLIN).businessDaysAfter(at(BERLIN, from), days));
    }

    @Test
    void are_the_teams_own() {
      var sundays =
          new BusinessCalendar(
              ZoneId.of(BERLIN), Set.of(DayOfWeek.SUNDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

      assertEquals(LocalDate.of(2026, 12, 6), sundays.workingDayAfter(LocalDate.of(2026, 11, 29)));
      assertEquals(
          LocalDate.of(2026, 11, 22), sundays.workingDayBefore(LocalDate.of(2026, 11, 29)));
    }

    @Test
    void before_and_after_a_weekend_are_friday_and_monday() {
      assertEquals(
          LocalDate.of(2026, 11, 27),
          calendar(BERLIN).workingDayBefore(LocalDate.of(2026, 11, 30)));
      assertEquals(
          LocalDate.of(2026, 11, 30), calendar(BERLIN).workingDayAfter(LocalDate.of(2026, 11, 27)));
    }
  }

  @Test
  void a_calendar_without_working_time_cannot_be_made() {
    var zone = ZoneId.of(BERLIN);
    var nine = LocalTime.of(9, 0);

    assertThrows(
        IllegalArgumentException.class,
        () -> new BusinessCalendar(zone, Set.of(), nine, LocalTime.of(17, 0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new BusinessCalendar(zone, Set.of(DayOfWeek.MONDAY), nine, nine));
  }

  private static BusinessCalendar calendar(String zone) {
    return new BusinessCalendar(
        ZoneId.of(zone),
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        LocalTime.of(9, 0),
        LocalTime.of(17, 0));
  }

  private static Instant at(String zone, LocalDateTime time) {
    return time.atZone(ZoneId.of(zone)).toInstant();
  }
}
