package vna.touch;

import java.util.Comparator;
import java.util.List;
import vna.playbook.Severity;

/// The judgement of one plan: a pure fold of its findings.
///
/// @param findings in reading order of the plan
/// @param playbookVersion by which playbook it was judged
public record Verdict(Decision decision, List<Finding> findings, int playbookVersion) {
  public Verdict {
    findings = List.copyOf(findings);
  }

  /// A blocker makes it empty, advice alone makes it need work, a hint changes nothing.
  public static Verdict of(List<Finding> findings, int playbookVersion) {
    var heaviest =
        findings.stream()
            .map(Finding::severity)
            .max(Comparator.naturalOrder())
            .orElse(Severity.OFF);
    var decision =
        switch (heaviest) {
          case OFF, HINT -> Decision.INTENTIONAL;
          case ADVICE -> Decision.NEEDS_WORK;
          case BLOCKER -> Decision.EMPTY;
        };
    return new Verdict(decision, findings, playbookVersion);
  }

  /// Whether a rule spoke.
  public boolean has(String rule) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
  }
}
