package vna.deal;

/// How an entry came about: a person, a form or CRM, or time.
public enum Through {
  USER,
  SOURCE,
  CLOCK
}
