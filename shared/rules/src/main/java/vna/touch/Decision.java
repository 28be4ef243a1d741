package vna.touch;

/// What the rules say of a plan as a whole, best first.
public enum Decision {
  INTENTIONAL,
  NEEDS_WORK,
  EMPTY
}
