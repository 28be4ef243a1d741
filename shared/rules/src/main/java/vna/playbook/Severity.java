package vna.playbook;

/// How much a rule's finding weighs: a [#BLOCKER] makes a plan empty, [#ADVICE] alone makes it need
/// work, a [#HINT] never changes the decision, [#OFF] silences the rule.
public enum Severity {
  OFF,
  HINT,
  ADVICE,
  BLOCKER
}
