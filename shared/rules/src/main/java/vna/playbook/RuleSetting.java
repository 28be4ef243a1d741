package vna.playbook;

import java.util.Optional;

/// What a team sets for one rule.
///
/// @param severity replaces the rule's default and its escalations
/// @param fromStep the rule is silent before this step
public record RuleSetting(Optional<Severity> severity, Optional<String> fromStep) {}
