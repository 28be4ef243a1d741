package vna.problem;

import java.util.List;

/// Bad input: every problem of it at once. HTTP answers 400 with them; an event ends in a dead
/// letter.
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised; the list is immutable and its elements are plain
  private final List<Problem> problems;

  /// @param problems at least one
  public InvalidInput(List<Problem> problems) {
    super(problems.toString(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /// Throws when there is any problem, else does nothing.
  public static void check(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /// All of them, in the order of the document.
  public List<Problem> problems() {
    return problems;
  }
}
