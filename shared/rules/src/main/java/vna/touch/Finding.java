package vna.touch;

import vna.playbook.Severity;

/// What one rule says about a plan.
///
/// @param rule the rule's id
/// @param severity never `OFF`
/// @param field JSON pointer into the plan
/// @param message why, in a sentence for the rep
/// @param expected what would have been right
/// @param found what is there instead
/// @param suggestion a better way
public record Finding(
    String rule,
    Severity severity,
    String field,
    String message,
    String expected,
    String found,
    String suggestion) {

  /// The same finding, weighed as the team wants it.
  public Finding with(Severity weight) {
    return new Finding(rule, weight, field, message, expected, found, suggestion);
  }
}
