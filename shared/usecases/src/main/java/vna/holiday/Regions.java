package vna.holiday;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vna.playbook.Holidays;

/// Countries and parts of them, as [ISO 3166](https://www.iso.org/iso-3166-country-codes.html)
/// codes with dashes between: `DE`, `DE-BE`, `US-CA`.
public final class Regions {
  private static final Map<String, HolidayManager> COUNTRIES = new ConcurrentHashMap<>();

  private Regions() {}

  /// Whether the holidays of that region are known.
  public static boolean isKnown(String region) {
    var parts = parts(region);
    if (!region.equals(region.toUpperCase(Locale.ROOT))
        || !HolidayManager.getSupportedCalendarCodes().contains(country(parts))) {
      return false;
    }
    var hierarchy = manager(parts).getCalendarHierarchy();
    for (var part : parts.subList(1, parts.size())) {
      var children = hierarchy.getChildren();
      if (!children.containsKey(part)) {
        return false;
      }
      hierarchy = children.get(part);
    }
    return true;
  }

  /// Those of a region that is known; none for the empty one.
  public static Holidays of(String region) {
    return region.isEmpty() ? Holidays.NONE : day -> isHoliday(day, parts(region));
  }

  private static boolean isHoliday(LocalDate day, List<String> parts) {
    return manager(parts).isHoliday(day, parts.subList(1, parts.size()).toArray(String[]::new));
  }

  private static HolidayManager manager(List<String> parts) {
    return COUNTRIES.computeIfAbsent(
        parts.getFirst(), code -> HolidayManager.getInstance(ManagerParameters.create(code)));
  }

  private static List<String> parts(String region) {
    return Arrays.asList(region.toLowerCase(Locale.ROOT).split("-", -1));
  }

  private static String country(List<String> parts) {
    return parts.getFirst().toUpperCase(Locale.ROOT);
  }
}
