package vna.infra;

import java.nio.file.Path;
import java.util.List;

/// Settings that cannot be deployed.
final class WrongSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised
  private final List<String> problems;

  WrongSettings(Path file, List<String> problems) {
    super(problems.toString(), null, false, false);
    this.problems = problems.stream().map(problem -> file + ": " + problem).toList();
  }

  /// All that is wrong, a line each: the file, the setting and the fix.
  List<String> problems() {
    return problems;
  }
}
