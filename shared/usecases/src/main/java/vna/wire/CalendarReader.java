package vna.wire;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.regex.Pattern;
import vna.holiday.Regions;
import vna.playbook.BusinessCalendar;
import vna.playbook.Holidays;
import vna.playbook.Playbook;

/// Reads when a team works.
final class CalendarReader {
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
  private static final int DAYS = 7;

  private CalendarReader() {}

  static BusinessCalendar calendar(Fields fields) {
    var shipped = Playbook.DEFAULT.calendar();
    var zone = fields.required("zone", CalendarReader::zone, shipped.zone());
    fields.requireMember("workingDays");
    var days = new HashSet<>(fields.strings("workingDays", DAYS, Format.oneOf(DayOfWeek.class)));
    if (fields.tree().path("workingDays").isArray()
        && fields.tree().path("workingDays").isEmpty()) {
      fields.problem("workingDays", "is empty; name at least one day, such as MONDAY");
    }
    var from = fields.required("from", CalendarReader::time, shipped.from());
    var to = fields.optional("to", CalendarReader::time);
    fields.requireMember("to");
    if (to.filter(end -> !from.isBefore(end)).isPresent()) {
      fields.problem("to", "must be later than from");
    }
    var region = fields.optional("holidays", CalendarReader::region).orElse("");
    return days.isEmpty() || to.filter(from::isBefore).isEmpty()
        ? shipped
        : new BusinessCalendar(zone, days, from, to.get(), region, Holidays.NONE);
  }

  private static ZoneId zone(String text) throws Misfit {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw new Misfit("must be a time zone of the IANA database, such as Europe/Berlin");
    }
    return ZoneId.of(text);
  }

  private static LocalTime time(String text) throws Misfit {
    if (!TIME.matcher(text).matches()) {
      throw new Misfit("must be a time of day, such as 09:00");
    }
    return LocalTime.parse(text);
  }

  private static String region(String text) throws Misfit {
    if (!text.isEmpty() && !Regions.isKnown(text)) {
      throw new Misfit(
          "must be a country whose public holidays are known, or a part of it, such as DE, DE-BE or"
              + " US-CA; without any, leave it out");
    }
    return text;
  }
}
