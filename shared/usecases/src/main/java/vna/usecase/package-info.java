/// One class for each thing a user can do: load, decide, save.
///
/// Promises: a command is decided against what is stored when it is saved, or not saved; the same
/// request under the same key has one effect and the first answer; whatever comes of it is an
/// [vna.wire.Answer], and only bad input ([vna.problem.InvalidInput]) and an outage
/// ([vna.store.Unavailable]) are thrown. Out of scope: reading requests ([vna.wire]), what may
/// happen to a deal ([vna.decision]).
@NullMarked
package vna.usecase;

import org.jspecify.annotations.NullMarked;
