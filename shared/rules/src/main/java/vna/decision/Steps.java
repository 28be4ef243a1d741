package vna.decision;

import java.util.List;
import java.util.stream.Collectors;
import vna.playbook.Playbook;
import vna.playbook.Step;
import vna.problem.Problem;

/// Whether what a caller names is a step of the playbook.
final class Steps {
  private Steps() {}

  static List<Problem> known(String step, String pointer, Playbook playbook) {
    return playbook.position(step).isPresent()
        ? List.of()
        : List.of(
            Problem.at(
                pointer,
                "is no step of the playbook; use one of "
                    + playbook.steps().stream().map(Step::key).collect(Collectors.joining(", "))));
  }
}
