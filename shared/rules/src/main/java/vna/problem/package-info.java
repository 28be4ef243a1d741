/// What is wrong with an input, said once for every door: each [Problem] names the place and the
/// fix.
///
/// Promises: all problems of an input come together; a detail never repeats what was sent. Out of
/// scope: judgements of a touch (findings) and expected refusals.
@NullMarked
package vna.problem;

import org.jspecify.annotations.NullMarked;
