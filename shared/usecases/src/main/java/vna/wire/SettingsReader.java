package vna.wire;

import java.math.BigDecimal;
import vna.playbook.Settings;

/// Reads the numbers of a playbook; what is left out stays as it ships.
final class SettingsReader {
  private static final BigDecimal LEAST_SIMILAR = new BigDecimal("0.5");

  private SettingsReader() {}

  static Settings settings(Fields fields) {
    var shipped = Settings.DEFAULT;
    return new Settings(
        fields
            .object(
                "ask",
                ask -> new Settings.Ask(whole(ask, "maxDays", 1, 365, shipped.ask().maxDays())))
            .orElse(shipped.ask()),
        fields
            .object(
                "autopilot",
                autopilot ->
                    new Settings.Autopilot(
                        whole(autopilot, "deals", 2, 100, shipped.autopilot().deals()),
                        whole(autopilot, "days", 1, 90, shipped.autopilot().days())))
            .orElse(shipped.autopilot()),
        fields
            .object(
                "cadence",
                cadence ->
                    new Settings.Cadence(
                        whole(cadence, "minHours", 0, 720, shipped.cadence().minHours())))
            .orElse(shipped.cadence()),
        fields
            .object(
                "silent",
                silent ->
                    new Settings.Silent(
                        whole(silent, "max", 1, 20, shipped.silent().max()),
                        whole(silent, "waitDays", 1, 60, shipped.silent().waitDays())))
            .orElse(shipped.silent()),
        fields
            .object(
                "circling",
                circling ->
                    new Settings.Circling(whole(circling, "max", 1, 20, shipped.circling().max())))
            .orElse(shipped.circling()),
        fields
            .object(
                "commitment",
                commitment ->
                    new Settings.Commitment(
                        whole(commitment, "graceDays", 0, 60, shipped.commitment().graceDays())))
            .orElse(shipped.commitment()),
        fields
            .object(
                "reply",
                reply -> new Settings.Reply(whole(reply, "hours", 1, 400, shipped.reply().hours())))
            .orElse(shipped.reply()),
        fields
            .object(
                "first",
                first ->
                    new Settings.First(
                        whole(first, "hours", 1, 400, shipped.first().hours()),
                        whole(
                            first,
                            "minutesFromForm",
                            1,
                            24_000,
                            shipped.first().minutesFromForm())))
            .orElse(shipped.first()),
        fields
            .object(
                "similar",
                similar ->
                    similar
                        .number("min", LEAST_SIMILAR, BigDecimal.ONE, 2)
                        .map(min -> new Settings.Similar(min.doubleValue()))
                        .orElse(shipped.similar()))
            .orElse(shipped.similar()),
        fields
            .object(
                "keep",
                keep ->
                    new Settings.Keep(
                        whole(keep, "refusedDays", 1, 3_650, shipped.keep().refusedDays())))
            .orElse(shipped.keep()));
  }

  private static int whole(Fields fields, String name, int min, int max, int shipped) {
    return fields.whole(name, min, max).orElse(shipped);
  }
}
