package vna.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/// A properties file being read: gathers what is wrong with it, until [#check()].
final class SettingsFile {
  private static final int AS_FAR_AS_A_SLIP = 3;

  private final Path path;
  private final Properties given;
  private final SortedSet<String> asked = new TreeSet<>();
  private final List<String> problems = new ArrayList<>();

  private SettingsFile(Path path, Properties given) {
    this.path = path;
    this.given = given;
  }

  static SettingsFile read(Path path) {
    var given = new Properties();
    try (var in = Files.newBufferedReader(path)) {
      given.load(in);
    } catch (NoSuchFileException e) {
      throw new WrongSettings(
          path, List.of("there is no such file; name one, or bring it back from git"));
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongSettings(
          path, List.of("is no properties file in UTF-8 (" + e.getMessage() + ")"));
    }
    return new SettingsFile(path, given);
  }

  /// The setting if it has that form; else some text, and a problem that says what it should be.
  String text(String name, String form, String wanted) {
    var value = value(name, wanted);
    inForm(name, value, form, wanted);
    return value;
  }

  /// The setting if it is there; in another form it is a problem.
  Optional<String> optional(String name, String form, String wanted) {
    var value = value(name);
    inForm(name, value, form, wanted);
    return Optional.of(value).filter(there -> !there.isEmpty());
  }

  /// Two optional settings that make sense only with each other.
  void together(String one, String other) {
    if (value(one).isEmpty() != value(other).isEmpty()) {
      var there = value(one).isEmpty() ? other : one;
      var missing = value(one).isEmpty() ? one : other;
      problems.add("%s needs %s; set it, or remove %s".formatted(there, missing, there));
    }
  }

  /// The setting if it is one of those; else some text, and a problem that names the nearest.
  String oneOf(String name, SortedSet<String> known, String wanted) {
    var value = value(name, wanted);
    if (!value.isEmpty() && !known.contains(value)) {
      var fix =
          nearest(value, known)
              .map(near -> "did you mean " + near + "?")
              .orElse("make it " + wanted);
      problems.add("%s=%s is unknown; %s".formatted(name, value, fix));
    }
    return value;
  }

  /// Errors: [WrongSettings], if anything was wrong or nobody asked for a setting that is there.
  void check() {
    for (var name : new TreeSet<>(given.stringPropertyNames())) {
      if (!asked.contains(name)) {
        var fix =
            nearest(name, asked).map(near -> "did you mean " + near + "?").orElse("remove it");
        problems.add("%s is no setting; %s".formatted(name, fix));
      }
    }
    if (!problems.isEmpty()) {
      throw new WrongSettings(path, problems);
    }
  }

  private String value(String name, String wanted) {
    var value = value(name);
    if (value.isEmpty()) {
      problems.add("%s is missing; set it to %s".formatted(name, wanted));
    }
    return value;
  }

  private String value(String name) {
    asked.add(name);
    return given.getProperty(name, "").strip();
  }

  private void inForm(String name, String value, String form, String wanted) {
    if (!value.isEmpty() && !value.matches(form)) {
      problems.add("%s=%s is wrong; make it %s".formatted(name, value, wanted));
    }
  }

  private static Optional<String> nearest(String value, SortedSet<String> known) {
    return known.stream()
        .filter(candidate -> distance(value, candidate) <= AS_FAR_AS_A_SLIP)
        .min(Comparator.comparingInt(candidate -> distance(value, candidate)));
  }

  /// Levenshtein's: how many letters must be added, dropped or changed; case does not count.
  private static int distance(String from, String to) {
    var row = new int[to.length() + 1];
    for (var j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (var i = 1; i <= from.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var same =
            Character.toLowerCase(from.charAt(i - 1)) == Character.toLowerCase(to.charAt(j - 1));
        var changed = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
