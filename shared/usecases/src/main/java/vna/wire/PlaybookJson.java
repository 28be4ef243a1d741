package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vna.playbook.BusinessCalendar;
import vna.playbook.Phrases;
import vna.playbook.Playbook;
import vna.playbook.RuleSetting;
import vna.playbook.Settings;
import vna.playbook.ShelfValue;
import vna.playbook.Step;

/// Prints a playbook: what [PlaybookReader] reads.
public final class PlaybookJson {
  private PlaybookJson() {}

  /// The whole playbook (`rules.md` section E).
  public static ObjectNode playbook(Playbook playbook) {
    return new Members()
        .number("version", playbook.version())
        .name("enforcement", playbook.enforcement())
        .flag("allowOverride", playbook.allowOverride())
        .list("languages", playbook.languages(), TextNode::valueOf)
        .list("steps", playbook.steps(), PlaybookJson::step)
        .node("rules", map(playbook.rules(), PlaybookJson::rule))
        .node("settings", settings(playbook.settings()))
        .node("phrases", map(playbook.phrases(), PlaybookJson::phrases))
        .list("decidingTitles", playbook.decidingTitles(), TextNode::valueOf)
        .node("calendar", calendar(playbook.calendar()))
        .list("shelf", playbook.shelf(), PlaybookJson::shelfValue)
        .object();
  }

  private static ObjectNode step(Step step) {
    return new Members()
        .text("key", step.key())
        .text("name", step.name())
        .text("buyerQuestion", step.buyerQuestion())
        .text("exitAction", step.exitAction())
        .number("maxDays", step.maxDays())
        .flag("needsDecider", step.needsDecider())
        .object();
  }

  private static ObjectNode rule(RuleSetting rule) {
    var members = new Members();
    rule.severity().ifPresent(severity -> members.name("severity", severity));
    return members.text("fromStep", rule.fromStep()).object();
  }

  private static ObjectNode settings(Settings settings) {
    return new Members()
        .node("ask", one("maxDays", settings.ask().maxDays()))
        .node(
            "autopilot",
            new Members()
                .number("deals", settings.autopilot().deals())
                .number("days", settings.autopilot().days())
                .object())
        .node("cadence", one("minHours", settings.cadence().minHours()))
        .node(
            "silent",
            new Members()
                .number("max", settings.silent().max())
                .number("waitDays", settings.silent().waitDays())
                .object())
        .node("circling", one("max", settings.circling().max()))
        .node("commitment", one("graceDays", settings.commitment().graceDays()))
        .node("reply", one("hours", settings.reply().hours()))
        .node(
            "first",
            new Members()
                .number("hours", settings.first().hours())
                .number("minutesFromForm", settings.first().minutesFromForm())
                .object())
        .node(
            "similar",
            new Members().number("min", BigDecimal.valueOf(settings.similar().min())).object())
        .node("keep", one("refusedDays", settings.keep().refusedDays()))
        .object();
  }

  private static ObjectNode one(String name, int number) {
    return new Members().number(name, number).object();
  }

  private static ObjectNode phrases(Phrases phrases) {
    var members = new Members();
    said(members, "empty", phrases.empty());
    said(members, "vagueAsk", phrases.vagueAsk());
    said(members, "order", phrases.order());
    said(members, "aboutUs", phrases.aboutUs());
    return members.object();
  }

  private static void said(Members members, String name, List<String> phrases) {
    if (!phrases.isEmpty()) {
      members.list(name, phrases, TextNode::valueOf);
    }
  }

  private static ObjectNode calendar(BusinessCalendar calendar) {
    return new Members()
        .text("zone", calendar.zone().getId())
        .list(
            "workingDays",
            calendar.workingDays().stream().sorted().toList(),
            day -> TextNode.valueOf(day.name()))
        .text("from", calendar.from().toString())
        .text("to", calendar.to().toString())
        .text("holidays", calendar.region())
        .object();
  }

  private static ObjectNode shelfValue(ShelfValue value) {
    return new Members()
        .text("key", value.key())
        .name("kind", value.kind())
        .text("title", value.title())
        .text("asset", value.asset())
        .list("steps", value.steps(), TextNode::valueOf)
        .object();
  }

  private static <T> ObjectNode map(Map<String, T> map, Function<T, ObjectNode> json) {
    var members = new Members();
    new TreeMap<>(map).forEach((key, value) -> members.node(key, json.apply(value)));
    return members.object();
  }
}
