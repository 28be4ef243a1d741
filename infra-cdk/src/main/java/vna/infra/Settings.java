package vna.infra;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeSet;
import software.amazon.awscdk.regioninfo.RegionInfo;

/// What differs from one team's deployment to another's; read once, in the app.
///
/// @param team part of the name of everything that has one
/// @param region where all of it lives
/// @param zone the team's own: its Mondays and hours
/// @param reviewHour when the weekly review runs on a Monday, 0 to 23
/// @param alarmMail who hears of dead letters
/// @param callers who may call the HTTP API
/// @param domain its address, where it is not AWS's
public record Settings(
    String team,
    String region,
    ZoneId zone,
    int reviewHour,
    String alarmMail,
    Callers callers,
    Optional<Domain> domain) {
  private static final String TEAM = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final String HOUR = "1?[0-9]|2[0-3]";
  private static final String MAIL = "[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s.,;<>]+";

  /// Errors: [WrongSettings], with every problem of the file at once.
  public static Settings read(Path path) {
    var file = SettingsFile.read(path);
    var team =
        file.text(
            "team", "(?=.{2,20}$)" + TEAM, "2 to 20 of a-z, 0-9 and single hyphens, as in sales");
    var region = file.oneOf("region", regions(), "an AWS region, as in eu-central-1");
    var zone = file.oneOf("zone", zones(), "a place's time zone, as in Europe/Berlin");
    var hour = file.text("review.hour", HOUR, "a whole hour from 0 to 23");
    var mail = file.text("alarm.mail", MAIL, "one e-mail address, as in operations@example.com");
    var callers = Callers.read(file);
    var domain = Domain.read(file, region);
    file.check();
    return new Settings(
        team, region, ZoneId.of(zone), Integer.parseInt(hour), mail, callers, domain);
  }

  /// Of the stack, the table and the bus; what a function's name begins with.
  public String name() {
    return "vna-" + team;
  }

  private static TreeSet<String> regions() {
    return RegionInfo.getRegions().stream()
        .map(RegionInfo::getName)
        .collect(toCollection(TreeSet::new));
  }

  /// Without offsets and abbreviations, which know no summer time.
  private static TreeSet<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.equals("UTC") || (id.contains("/") && !id.matches("(Etc|SystemV)/.*")))
        .collect(toCollection(TreeSet::new));
  }
}
