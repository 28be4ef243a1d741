package vna.wire;

import java.time.Instant;

/// An outcome from a source that fits no deal or contact, until somebody books or drops it.
///
/// @param id sortable by when it was put here
/// @param eventId names it for good, together with the source
/// @param at when it happened
/// @param reason why it fits nowhere
/// @param data of the command, as JSON
public record Waiting(
    String id, String source, String eventId, Instant at, String reason, String data) {}
