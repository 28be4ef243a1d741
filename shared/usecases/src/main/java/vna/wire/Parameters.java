package vna.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vna.problem.InvalidInput;
import vna.problem.Problem;

/// The parameters of a query, read as strictly as a document: one that nobody asked for, or that
/// comes twice, is a problem.
public final class Parameters {
  private final Map<String, List<String>> sent;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Parameters(Map<String, List<String>> sent) {
    this.sent = sent;
  }

  /// What is wrong with the query of an operation that takes none.
  public static List<Problem> none(Map<String, List<String>> query) {
    var parameters = new Parameters(query);
    parameters.refuseUnknown();
    return parameters.problems;
  }

  static <T> T read(Map<String, List<String>> query, Function<Parameters, T> reader) {
    var parameters = new Parameters(query);
    var read = reader.apply(parameters);
    parameters.refuseUnknown();
    InvalidInput.check(parameters.problems);
    return read;
  }

  <T> Optional<T> optional(String name, Format<T> format) {
    known.add(name);
    var values = sent.getOrDefault(name, List.of());
    if (values.size() > 1) {
      problem(name, "comes twice; send each parameter once");
      return Optional.empty();
    }
    try {
      return values.isEmpty() ? Optional.empty() : Optional.of(format.read(values.getFirst()));
    } catch (Misfit misfit) {
      problem(name, misfit.detail());
      return Optional.empty();
    }
  }

  private void refuseUnknown() {
    sent.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name ->
            problem(
                name,
                known.isEmpty()
                    ? "is not known here; this operation takes none"
                    : "is not known here; these are: " + String.join(", ", known)));
  }

  private void problem(String name, String detail) {
    problems.add(Problem.ofParameter(name, detail));
  }
}
