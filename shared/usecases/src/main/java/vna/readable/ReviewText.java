package vna.readable;

import java.util.ArrayList;
import java.util.List;
import vna.readable.ReviewWords.HabitRow;
import vna.readable.ReviewWords.Line;

/// The weekly review as plain text: a word in the margin, and what there is to say about it.
///
/// @param width of a line, in characters
public record ReviewText(int width) {
  private static final int TEXT_AT = 10;

  /// Its lines, none wider than [#width()] unless a word is.
  public List<String> lines(ReviewWords words) {
    var lines = new ArrayList<String>();
    add(lines, "week", List.of(words.title().replaceFirst(".* ", "") + ", " + words.about()));
    for (var section : words.deals()) {
      var says = new ArrayList<>(section.lines().stream().map(ReviewText::line).toList());
      if (section.more() > 0) {
        says.add("and %d more".formatted(section.more()));
      }
      add(lines, section.label(), says);
    }
    for (var table : words.habits()) {
      add(lines, table.label(), table.rows().stream().map(ReviewText::habit).toList());
    }
    add(lines, "values", words.values().stream().map(ReviewText::line).toList());
    add(lines, "rules", words.rules().stream().map(ReviewText::line).toList());
    add(lines, "mend", words.mend().stream().map(ReviewText::mend).toList());
    return lines;
  }

  private void add(List<String> lines, String label, List<String> says) {
    var start = label + " ".repeat(TEXT_AT - label.length());
    for (var text : says.isEmpty() ? List.of("nothing") : says) {
      for (var line : wrapped(text, width - TEXT_AT)) {
        lines.add(start + line);
        start = " ".repeat(TEXT_AT);
      }
    }
  }

  private static String line(Line line) {
    if (line.whose().isEmpty()) {
      return line.of() + ": " + line.says();
    }
    var owned = line.of() + " (" + line.whose() + ")";
    return line.says().isEmpty() ? owned + ": " + line.behind() : owned + ", " + line.says();
  }

  private static String mend(Line line) {
    return line(line) + " " + line.behind() + ".";
  }

  private static String habit(HabitRow row) {
    var habit = row.habit();
    var says =
        "%s: %d planned, of these %d intentional and %d that need work; %d empty; %d unplanned; %s brought movement"
            .formatted(
                row.of(),
                habit.planned().count(),
                habit.intentional().count(),
                habit.needsWork().count(),
                habit.empty().count(),
                habit.unplanned().count(),
                row.advance());
    return habit.nearCopies().count() == 0 ? says : says + "; near-copies " + row.autopilot();
  }

  /// Broken between words; a word longer than a line is broken within.
  public static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+", -1)) {
      var rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
