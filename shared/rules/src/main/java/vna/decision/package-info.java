/// What may happen to a deal: each command is judged against the deal as it was at the command's
/// own time, and gives the one entry to append, or a refusal.
///
/// Promises: pure; ids, time and randomness come in as data; input that does not fit the deal is
/// [vna.problem.InvalidInput] with every problem at once. Out of scope: loading and saving, and who
/// may do what.
@NullMarked
package vna.decision;

import org.jspecify.annotations.NullMarked;
