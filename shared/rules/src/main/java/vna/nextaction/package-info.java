/// The deal's very next action: a visible list of rows, the first that fits decides.
///
/// Promises: pure and total; exactly one for every deal that is open or parked, at any time; each
/// says why, and when time alone would change it. Out of scope: storing or announcing it.
@NullMarked
package vna.nextaction;

import org.jspecify.annotations.NullMarked;
