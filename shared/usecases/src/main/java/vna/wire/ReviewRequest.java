package vna.wire;

import java.time.Instant;
import java.util.Optional;
import vna.review.Week;

/// Which week is to be reviewed, and for whom.
///
/// @param week else the week before `time`
/// @param owner else all of them
/// @param time when it was asked
public record ReviewRequest(Optional<Week> week, Optional<String> owner, Instant time) {}
