package vna.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vna.review.DealName;
import vna.review.Habit;
import vna.review.Habits;
import vna.review.Moved;
import vna.review.Rate;
import vna.review.RuleTally;
import vna.review.Someday;
import vna.review.Tally;
import vna.review.ToDecide;
import vna.review.ToMend;
import vna.review.ValueAtStep;
import vna.review.WaitingFor;
import vna.review.Week;
import vna.review.WeekTally;
import vna.review.WeeklyReview;

/// Prints a weekly review, and what its steps answer.
///
/// Beside the numbers of a row, `deals` says for each of them on which deals; `deals` of the review
/// says what these are called.
final class ReviewJson {
  private ReviewJson() {}

  /// @param number of the team's review, none of an owner's part
  static ObjectNode review(WeeklyReview review, Optional<Long> number) {
    var json = new Members().always("week", review.week().toString());
    number.ifPresent(known -> json.number("number", known));
    return json.instant("asOf", review.asOf())
        .number("owners", review.owners())
        .node("counts", counts(review))
        .list("moved", review.moved().items(), ReviewJson::moved)
        .list("decide", review.decide().items(), ReviewJson::toDecide)
        .list("waitingFor", review.waitingFor().items(), ReviewJson::waitingFor)
        .list("someday", review.someday().items(), ReviewJson::someday)
        .list("goalsThin", review.goalsThin().items(), ReviewJson::deal)
        .list("habits", rows(review, Habits::byOwner), row -> habit("owner", row))
        .list("habitsByChannel", rows(review, Habits::byChannel), row -> habit("channel", row))
        .list("habitsByKind", rows(review, Habits::byKind), row -> habit("kind", row))
        .list("rules", List.copyOf(review.rules().entrySet()), ReviewJson::rule)
        .list("values", review.values(), ReviewJson::value)
        .node("mend", toMend(review.mend().items()))
        .list("weeks", review.weeks(), ReviewJson::week)
        .list("deals", List.copyOf(review.names().values()), ReviewJson::deal)
        .object();
  }

  /// What a step did, in numbers: whoever orchestrates it needs no more, and sees no names.
  static ObjectNode done(WeeklyReview review, Optional<Long> number) {
    var json = new Members().always("week", review.week().toString());
    number.ifPresent(known -> json.number("number", known));
    return json.number("owners", review.owners()).node("counts", counts(review)).object();
  }

  /// The data of the events of all batches.
  static ObjectNode batches(Week week, List<Optional<String>> cursors) {
    return new Members()
        .always("week", week.toString())
        .list(
            "batches",
            cursors,
            cursor ->
                new Members()
                    .always("week", week.toString())
                    .name("step", ReviewReader.StepName.OWNERS)
                    .text("cursor", cursor)
                    .object())
        .object();
  }

  private static ObjectNode counts(WeeklyReview review) {
    var all = review.habits().all();
    return new Members()
        .number("moved", review.moved().count())
        .number("decide", review.decide().count())
        .number("waitingFor", review.waitingFor().count())
        .number("someday", review.someday().count())
        .number("goalsThin", review.goalsThin().count())
        .number("planned", all.planned().count())
        .number("intentional", all.intentional().count())
        .number("empty", all.empty().count())
        .number("unplanned", all.unplanned().count())
        .number("mend", review.mend().count())
        .object();
  }

  private static ObjectNode moved(Moved moved) {
    return new Members()
        .node("deal", deal(moved.deal()))
        .instant("at", moved.at())
        .text("step", moved.step())
        .text("goal", moved.goal())
        .object();
  }

  private static ObjectNode toDecide(ToDecide decide) {
    return new Members()
        .node("deal", deal(decide.deal()))
        .list("reasons", decide.reasons(), reason -> TextNode.valueOf(reason.name()))
        .instant("dueAt", decide.dueAt())
        .text("question", decide.question())
        .object();
  }

  private static ObjectNode waitingFor(WaitingFor waiting) {
    return new Members()
        .node("deal", deal(waiting.deal()))
        .text("action", waiting.action())
        .instant("dueAt", waiting.dueAt())
        .number("daysUntilDue", waiting.daysUntilDue())
        .object();
  }

  private static ObjectNode someday(Someday someday) {
    return new Members()
        .node("deal", deal(someday.deal()))
        .date("until", Optional.of(someday.until()))
        .object();
  }

  /// A row of habits, with the same of the week before.
  private record Row(String key, Habit habit, Habit before) {}

  private static List<Row> rows(WeeklyReview review, Function<Habits, Map<String, Habit>> by) {
    var before = by.apply(review.before());
    return by.apply(review.habits()).entrySet().stream()
        .map(row ->
            new Row(row.getKey(), row.getValue(), before.getOrDefault(row.getKey(), Habit.NONE)))
        .toList();
  }

  private static ObjectNode habit(String by, Row row) {
    var habit = row.habit();
    return numbers(new Members().text(by, row.key()), habit)
        .node("before", numbers(new Members(), row.before()).object())
        .node(
            "deals",
            deals(
                List.of(
                    Map.entry("planned", habit.planned()),
                    Map.entry("intentional", habit.intentional()),
                    Map.entry("needsWork", habit.needsWork()),
                    Map.entry("empty", habit.empty()),
                    Map.entry("unplanned", habit.unplanned()),
                    Map.entry("advance", habit.moved()),
                    Map.entry("autopilot", habit.nearCopies()))))
        .object();
  }

  private static Members numbers(Members members, Habit habit) {
    return members
        .number("planned", habit.planned().count())
        .number("intentional", habit.intentional().count())
        .number("needsWork", habit.needsWork().count())
        .number("empty", habit.empty().count())
        .number("unplanned", habit.unplanned().count())
        .node("advance", rate(habit.advance()))
        .node("autopilot", rate(habit.autopilot()));
  }

  private static ObjectNode rule(Map.Entry<String, RuleTally> row) {
    var rule = row.getValue();
    return new Members()
        .text("rule", row.getKey())
        .number("fired", rule.fired().count())
        .number("refused", rule.refused().count())
        .number("overridden", rule.overridden().count())
        .node("advance", rate(rule.advance()))
        .node(
            "deals",
            deals(
                List.of(
                    Map.entry("fired", rule.fired()),
                    Map.entry("refused", rule.refused()),
                    Map.entry("overridden", rule.overridden()),
                    Map.entry("advance", rule.moved()))))
        .object();
  }

  private static ObjectNode value(ValueAtStep value) {
    return new Members()
        .text("step", value.step())
        .text("kind", value.kind().map(Enum::name))
        .text("shelf", value.shelf())
        .node("advance", rate(value.advance()))
        .node(
            "deals",
            deals(
                List.of(
                    Map.entry("touches", value.touches()), Map.entry("advance", value.moved()))))
        .object();
  }

  private static ArrayNode toMend(List<ToMend> all) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var mend : all) {
      for (var deal : mend.deals()) {
        json.add(
            new Members()
                .node("deal", deal(deal))
                .name("gap", mend.gap())
                .text("question", mend.gap().question())
                .object());
      }
    }
    return json;
  }

  private static ObjectNode week(WeekTally week) {
    return new Members()
        .text("week", week.week().toString())
        .number("intentional", week.intentional())
        .number("needsWork", week.needsWork())
        .number("empty", week.empty())
        .number("unplanned", week.unplanned())
        .number("moved", week.moved())
        .object();
  }

  private static ObjectNode rate(Rate rate) {
    var json = new Members().number("count", rate.count()).number("of", rate.of()).object();
    rate.share().ifPresent(share -> json.put("share", Math.round(share * 1_000) / 1_000.0));
    return json;
  }

  private static ObjectNode deals(List<Map.Entry<String, Tally>> tallies) {
    var json = JsonNodeFactory.instance.objectNode();
    for (var tally : tallies) {
      if (!tally.getValue().deals().isEmpty()) {
        var ids = json.putArray(tally.getKey());
        tally.getValue().deals().forEach(ids::add);
      }
    }
    return json;
  }

  private static ObjectNode deal(DealName deal) {
    return new Members()
        .text("dealId", deal.dealId())
        .text("name", deal.name())
        .text("account", deal.account())
        .text("owner", deal.owner())
        .object();
  }
}
