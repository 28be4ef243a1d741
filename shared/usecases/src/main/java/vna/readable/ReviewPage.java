package vna.readable;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vna.readable.ReviewWords.Section;
import vna.review.Habit;
import vna.review.WeekTally;
import vna.review.WeeklyReview;

/// The weekly review as one HTML page.
public final class ReviewPage {
  private static final String HTML = "text/html";
  private static final Template TEMPLATE =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new HtmlEscaper(List.of(HTML)))
          .build()
          .parse(template(), Variant.forContentType(HTML));

  private ReviewPage() {}

  /// One bar of a chart.
  ///
  /// @param says its numbers, for those who do not see it
  public record Bar(String of, List<Piece> pieces, String says) {}

  /// @param percent of the chart's width
  /// @param colour of at least three to one against white
  public record Piece(String colour, int percent) {}

  /// @param words of the same review
  public static String html(WeeklyReview review, ReviewWords words) {
    return TEMPLATE
        .data("words", words)
        .data("weeks", weeks(review.weeks()))
        .data("kinds", kinds(review, words))
        .data(
            "lists",
            List.of(
                new Section("values", "Which value moves buyers, at which step", words.values(), 0),
                new Section("rules", "What each rule did", words.rules(), 0),
                new Section("mend", "Data to mend", words.mend(), 0)))
        .render();
  }

  private static List<Bar> weeks(List<WeekTally> weeks) {
    var most =
        weeks.stream()
            .mapToInt(week -> week.intentional() + week.needsWork() + week.empty())
            .max()
            .orElse(0);
    return weeks.stream()
        .map(week ->
            new Bar(
                week.week().toString(),
                List.of(
                    piece("#1b7f4d", week.intentional(), most),
                    piece("#a66300", week.needsWork(), most),
                    piece("#b3261e", week.empty(), most)),
                "%d intentional, %d needs work, %d empty; %d movements"
                    .formatted(week.intentional(), week.needsWork(), week.empty(), week.moved())))
        .toList();
  }

  private static List<Bar> kinds(WeeklyReview review, ReviewWords words) {
    var habits = List.copyOf(review.habits().byKind().values());
    var names = words.habits().getLast().rows();
    var most = habits.stream().mapToInt(habit -> habit.planned().count()).max().orElse(0);
    return IntStream.range(0, habits.size())
        .filter(i -> habits.get(i).planned().count() > 0)
        .mapToObj(i -> kind(names.get(i).of(), habits.get(i), most))
        .toList();
  }

  private static Bar kind(String of, Habit habit, int most) {
    return new Bar(
        of,
        List.of(
            piece("#1b7f4d", habit.moved().count(), most),
            piece("#8a8f98", habit.planned().count() - habit.moved().count(), most)),
        ReviewWords.rate(habit.advance()) + " brought movement");
  }

  private static Piece piece(String colour, int count, int most) {
    return new Piece(colour, most == 0 ? 0 : Math.round(100f * count / most));
  }

  private static String template() {
    try (var template =
        Objects.requireNonNull(
            ReviewPage.class.getResourceAsStream("review.html"), "the template is in the jar")) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
