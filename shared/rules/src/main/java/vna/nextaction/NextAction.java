package vna.nextaction;

import java.time.Instant;
import java.util.Optional;
import vna.deal.Actor;

/// What has to happen next on a deal.
///
/// @param actor whose move it is
/// @param action physical and concrete, in a sentence for the rep
/// @param dueAt by when
/// @param rule id of the row that decided
/// @param why the reason, in a sentence
/// @param changesAt when time alone would decide otherwise
/// @param touchId the touch that it is about, if any
public record NextAction(
    Actor actor,
    String action,
    Instant dueAt,
    String rule,
    String why,
    Optional<Instant> changesAt,
    Optional<String> touchId) {}
