package vna.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.playbook.BusinessCalendar;
import vna.playbook.Playbook;

class WeekTest {

  @Test
  void a_week_is_an_iso_week_and_one_that_does_not_exist_is_none() {
    assertEquals("2026-W53", week("2026-W53").toString());
    for (var none :
        List.of("2027-W53", "2026-W00", "2026-W54", "2026-w47", "2026-47", "1999-W01", "")) {
      assertEquals(Optional.empty(), Week.parse(none), none);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-03, 2026-W53",
    "2024-12-30, 2025-W01",
    "2021-01-01, 2020-W53",
    "2026-12-31, 2026-W53"
  })
  void a_week_that_spans_a_year_is_of_the_year_of_its_thursday(LocalDate day, String week) {
    assertEquals(week, Week.of(day).toString());
  }

  @Test
  void weeks_follow_each_other_across_years() {
    assertEquals(week("2027-W01"), week("2026-W53").after());
    assertEquals(week("2026-W53"), week("2027-W01").before());
  }

  /// 168 hours, one more or less where the clocks change; on Lord Howe they do by half an hour.
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-W13, PT167H, 2026-03-29, 2026-03-29T21:59:59Z",
    "Europe/Berlin, 2026-W43, PT169H, 2026-10-25, 2026-10-25T22:59:59Z",
    "America/New_York, 2026-W10, PT167H, 2026-03-08, 2026-03-09T03:59:59Z",
    "America/New_York, 2026-W44, PT169H, 2026-11-01, 2026-11-02T04:59:59Z",
    "Australia/Lord_Howe, 2026-W14, PT168H30M, 2026-04-05, 2026-04-05T13:29:59Z",
    "Australia/Lord_Howe, 2026-W40, PT167H30M, 2026-10-04, 2026-10-04T12:59:59Z"
  })
  void a_week_in_which_the_clocks_change_ends_with_the_due_dates_of_its_sunday(
      ZoneId zone, String name, Duration lasts, LocalDate sunday, Instant due) {
    var week = week(name);
    var calendar = calendar(zone);

    assertEquals(lasts, Duration.between(week.startIn(zone), week.endIn(zone)));
    assertEquals(due, calendar.endOf(sunday));
    assertEquals(week.endIn(zone), calendar.endOf(sunday).plusSeconds(1));
    assertEquals(sunday, calendar.dayOf(due));
    assertEquals(week, Week.of(calendar.dayOf(week.endIn(zone).minusSeconds(1))));
  }

  /// From midday to midday are 23 or 25 hours, which is a day all the same.
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-03-28",
    "Europe/Berlin, 2026-10-24",
    "America/New_York, 2026-03-07",
    "America/New_York, 2026-10-31",
    "Australia/Lord_Howe, 2026-04-04",
    "Australia/Lord_Howe, 2026-10-03"
  })
  void what_is_due_on_a_day_on_which_the_clocks_change_is_due_in_a_day_and_overdue_by_one_after(
      ZoneId zone, LocalDate saturday) {
    var playbook = playbook(zone);
    var due = playbook.calendar().endOf(saturday.plusDays(1)).toString();
    var owner = AnOwner.mara().with(ADeal.open("d1").theirs(due)).week();

    for (var late = -1; late <= 1; late++) {
      var noon = saturday.plusDays(1 + late).atTime(12, 0).atZone(zone).toInstant();
      var review = WeeklyReview.of(Week.of(saturday), noon, playbook, owner);

      assertEquals(-late, review.waitingFor().items().getFirst().daysUntilDue());
    }
  }

  private static Week week(String text) {
    return Week.parse(text).orElseThrow();
  }

  private static BusinessCalendar calendar(ZoneId zone) {
    return new BusinessCalendar(
        zone, EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(17, 0));
  }

  private static Playbook playbook(ZoneId zone) {
    var team = Playbook.DEFAULT;
    return new Playbook(
        team.version(),
        team.enforcement(),
        team.allowOverride(),
        team.languages(),
        team.steps(),
        team.rules(),
        team.settings(),
        team.phrases(),
        team.decidingTitles(),
        calendar(zone),
        team.shelf());
  }
}
