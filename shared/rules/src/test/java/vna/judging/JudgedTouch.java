package vna.judging;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vna.touch.Decision;
import vna.touch.Verdict;
import vna.touch.rule.TouchRules;
import vna.touch.rule.TouchSituation;

/// A touch that somebody has judged.
///
/// @param decision what they say
/// @param must rules that must speak
/// @param mustNot rules that must not; `*` is any `BLOCKER` or `ADVICE`
/// @param why in their words
public record JudgedTouch(
    String id,
    Kind kind,
    Decision decision,
    Set<String> must,
    Set<String> mustNot,
    String why,
    TouchSituation situation) {

  /// What makes it hard.
  public enum Kind {
    GOOD_BUT_SUSPICIOUS,
    GOOD_PLAIN,
    DRESSED_UP_EMPTY,
    NEEDS_WORK
  }

  /// The part that the rules are tuned on.
  public static List<JudgedTouch> tuning() {
    return read("/judging/tuning.csv");
  }

  /// The part that nobody looks at while tuning.
  public static List<JudgedTouch> setAside() {
    return read("/judging/set-aside.csv");
  }

  /// A situation as a row of the set tells it.
  ///
  /// @param cells by their column; what is missing is empty
  public static TouchSituation situation(Map<String, String> cells) {
    return JudgedSituation.of(column -> cells.getOrDefault(column, ""));
  }

  /// What our rules say.
  public Verdict verdict() {
    return TouchRules.judge(situation);
  }

  private static List<JudgedTouch> read(String resource) {
    var stream = Objects.requireNonNull(JudgedTouch.class.getResourceAsStream(resource), resource);
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return csv.stream().map(JudgedTouch::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JudgedTouch of(NamedCsvRecord row) {
    try {
      return new JudgedTouch(
          row.getField("id"),
          Kind.valueOf(row.getField("kind")),
          Decision.valueOf(row.getField("decision")),
          rules(row.getField("must")),
          rules(row.getField("mustNot")),
          row.getField("why"),
          JudgedSituation.of(row::getField));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(row.getField("id") + ": " + e.getMessage(), e);
    }
  }

  private static Set<String> rules(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(rule -> !rule.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
