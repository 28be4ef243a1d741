package vna.nextaction;

import java.time.Instant;

/// Something to tell of a deal that time alone has made: kept beside the journal, for the fold does
/// not know it.
///
/// @param id unique, sortable by time, and in the order of what is told at once
/// @param at when it was found, which is never before it happened
public record Turn(String id, Instant at, Announcement announcement) {}
