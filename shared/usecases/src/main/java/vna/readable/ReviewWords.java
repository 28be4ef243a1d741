package vna.readable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vna.review.DealName;
import vna.review.Habit;
import vna.review.Habits;
import vna.review.Listed;
import vna.review.Moved;
import vna.review.Rate;
import vna.review.RuleTally;
import vna.review.Tally;
import vna.review.ToDecide;
import vna.review.ToMend;
import vna.review.ValueAtStep;
import vna.review.WeeklyReview;

/// A review in words, in the order in which it is read.
///
/// @param title what it is
/// @param about which days, which number, as of when
/// @param deals what is to be said of single deals
/// @param habits tables of habits
/// @param values which value moved buyers, a line each
/// @param rules what each rule did, a line each
/// @param mend gaps in the data, a line each
public record ReviewWords(
    String title,
    String about,
    List<Section> deals,
    List<HabitTable> habits,
    List<Line> values,
    List<Line> rules,
    List<Line> mend) {

  /// @param label in one word
  /// @param title in some
  /// @param more how many there are beyond these lines
  public record Section(String label, String title, List<Line> lines, int more) {}

  /// @param of which deal, rule or value
  /// @param whose name of the owner, or empty
  /// @param says what there is to say
  /// @param behind the deals from which it comes, or empty
  public record Line(String of, String whose, String says, String behind) {}

  /// @param label in one word
  /// @param title in some
  /// @param by what its rows differ in
  public record HabitTable(String label, String title, String by, List<HabitRow> rows) {}

  /// @param of which owner, channel or kind of value
  /// @param advance movement, of all touches
  /// @param autopilot near-copies, of all planned
  /// @param before the week before, in words
  /// @param behind the deals behind the numbers, or empty
  /// @param part where the deals are named instead: a link from the page of the team's review to an
  ///   owner's part, or empty
  public record HabitRow(
      String of,
      Habit habit,
      String advance,
      String autopilot,
      String before,
      String behind,
      String part) {}

  /// @param number of the team's review, none of an owner's part
  /// @param zone the team's
  public static ReviewWords of(WeeklyReview review, Optional<Long> number, ZoneId zone) {
    return new Speaker(review, new Days(zone, review.asOf())).words(number);
  }

  private record Speaker(WeeklyReview review, Days days) {

    private ReviewWords words(Optional<Long> number) {
      return new ReviewWords(
          "Weekly review " + review.week(),
          "%s%s, as of %s"
              .formatted(
                  Days.span(review.week()),
                  number.map(known -> ", review " + known).orElse(""),
                  days.moment(review.asOf())),
          List.of(
              section("moved", "What moved", review.moved(), this::moved),
              section(
                  "decide", "To decide: act, change, park or drop", review.decide(), this::decide),
              section(
                  "waiting",
                  "Waiting for",
                  review.waitingFor(),
                  it ->
                      line(it.deal(), "by %s: %s".formatted(days.moment(it.dueAt()), it.action()))),
              section(
                  "someday",
                  "Someday: parked, and about to wake",
                  review.someday(),
                  it -> line(it.deal(), "wakes on " + days.day(it.until()))),
              section(
                  "thin",
                  "Open deals without a short-term goal",
                  review.goalsThin(),
                  it -> line(it, ""))),
          List.of(
              owners(),
              table("channels", "Habits by channel", "channel", Habits::byChannel),
              table("kinds", "Habits by kind of value", "kind", Habits::byKind)),
          review.values().stream().map(this::value).toList(),
          review.rules().entrySet().stream()
              .map(rule -> rule(rule.getKey(), rule.getValue()))
              .toList(),
          review.mend().items().stream().map(this::mend).toList());
    }

    private static <T extends Comparable<T>> Section section(
        String label, String title, Listed<T> listed, Function<T, Line> line) {
      return new Section(label, title, listed.items().stream().map(line).toList(), listed.more());
    }

    private static Line line(DealName deal, String says) {
      return new Line(deal.account(), called(deal.owner()), says, deal.name());
    }

    private Line moved(Moved moved) {
      var what =
          Stream.of(
                  moved.step().map(step -> "entered step " + step),
                  moved.goal().map(goal -> "reached “" + goal + "”"))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(", "));
      return line(
          moved.deal(),
          "on %s: %s"
              .formatted(
                  days.moment(moved.at()), what.isEmpty() ? "the buyer did what we asked" : what));
    }

    private Line decide(ToDecide decide) {
      var reasons =
          decide.reasons().stream()
              .map(reason -> spoken(reason.name()))
              .collect(Collectors.joining(", "));
      return line(decide.deal(), reasons + ": " + decide.question());
    }

    private HabitTable owners() {
      return table(
          "habits",
          "Habits by owner",
          "owner",
          Habits::byOwner,
          (owner, habit, before) -> {
            var behind = behind(habit);
            var part = "?owner=" + URLEncoder.encode(owner, StandardCharsets.UTF_8);
            return habit(called(owner), habit, before, behind, behind.isEmpty() ? part : "");
          });
    }

    private HabitTable table(
        String label, String title, String by, Function<Habits, Map<String, Habit>> rows) {
      return table(
          label,
          title,
          by,
          rows,
          (key, habit, before) -> habit(spoken(key), habit, before, behind(habit), ""));
    }

    @FunctionalInterface
    private interface Row {
      HabitRow of(String key, Habit habit, Habit before);
    }

    private HabitTable table(
        String label, String title, String by, Function<Habits, Map<String, Habit>> rows, Row row) {
      var before = rows.apply(review.before());
      return new HabitTable(
          label,
          title,
          by,
          rows.apply(review.habits()).entrySet().stream()
              .map(it ->
                  row.of(it.getKey(), it.getValue(), before.getOrDefault(it.getKey(), Habit.NONE)))
              .toList());
    }

    private static HabitRow habit(
        String of, Habit habit, Habit before, String behind, String part) {
      return new HabitRow(
          of,
          habit,
          rate(habit.advance()),
          rate(habit.autopilot()),
          "%d planned, %d intentional, %d empty, %s moved"
              .formatted(
                  before.planned().count(),
                  before.intentional().count(),
                  before.empty().count(),
                  rate(before.advance())),
          behind,
          part);
    }

    private String behind(Habit habit) {
      return behind(
          Map.entry("intentional", habit.intentional()),
          Map.entry("needs work", habit.needsWork()),
          Map.entry("empty", habit.empty()),
          Map.entry("unplanned", habit.unplanned()),
          Map.entry("moved", habit.moved()),
          Map.entry("near-copies", habit.nearCopies()));
    }

    private Line value(ValueAtStep value) {
      var what =
          Stream.of(value.kind().map(kind -> spoken(kind.name())), Optional.of(value.shelf()))
              .flatMap(Optional::stream)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      return new Line(
          what + " at " + (value.step().isEmpty() ? "no known step" : value.step()),
          "",
          rate(value.advance()) + " brought movement",
          behind(Map.entry("sent", value.touches()), Map.entry("moved", value.moved())));
    }

    private Line rule(String rule, RuleTally tally) {
      return new Line(
          rule,
          "",
          "spoke at %d; %d refused, %d overridden; %s sent all the same brought movement"
              .formatted(
                  tally.fired().count(),
                  tally.refused().count(),
                  tally.overridden().count(),
                  rate(tally.advance())),
          behind(
              Map.entry("spoke", tally.fired()),
              Map.entry("refused", tally.refused()),
              Map.entry("overridden", tally.overridden()),
              Map.entry("moved", tally.moved())));
    }

    private Line mend(ToMend mend) {
      return new Line(
          spoken(mend.gap().name()),
          called(mend.owner()),
          mend.gap().question(),
          mend.deals().stream()
              .map(DealName::account)
              .collect(Collectors.joining(", ", "deals: ", "")));
    }

    @SafeVarargs
    private String behind(Map.Entry<String, Tally>... tallies) {
      var parts = new ArrayList<String>();
      for (var tally : tallies) {
        var named =
            tally.getValue().deals().stream()
                .map(id ->
                    Optional.ofNullable(review.names().get(id)).map(DealName::account).orElse(id))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
          parts.add(tally.getKey() + " on " + named);
        }
      }
      return String.join("; ", parts);
    }
  }

  /// A share where there are enough cases for one, always with their number.
  static String rate(Rate rate) {
    return rate.share()
        .map(share -> "%d %% of %d".formatted(Math.round(share * 100), rate.of()))
        .orElseGet(() -> rate.count() + " of " + rate.of());
  }

  /// `Mara`, from the address of an owner.
  static String called(String owner) {
    var name = owner.replaceFirst("@.*", "");
    return name.isEmpty()
        ? owner
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String spoken(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
