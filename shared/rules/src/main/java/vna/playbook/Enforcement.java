package vna.playbook;

/// What becomes of an empty plan: [#REFUSE] keeps it out, [#ADVISE] stores it with its verdict.
public enum Enforcement {
  REFUSE,
  ADVISE
}
