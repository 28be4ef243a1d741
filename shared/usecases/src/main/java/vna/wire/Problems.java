package vna.wire;

import java.util.ArrayList;
import java.util.List;
import vna.problem.Problem;

/// The problems found so far in one document.
final class Problems {
  private final List<Problem> all;

  Problems(List<Problem> soFar) {
    all = new ArrayList<>(soFar);
  }

  void add(String pointer, String detail) {
    all.add(Problem.at(pointer, detail));
  }

  List<Problem> all() {
    return List.copyOf(all);
  }
}
