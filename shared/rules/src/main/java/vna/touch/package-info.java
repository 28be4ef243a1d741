/// A planned touch and what is said about it: the four answers, the verdict and its findings.
///
/// Promises: plain data, complete for judging together with the deal; nothing is null, an absent
/// text is empty. Out of scope: reading a plan (the doors do that) and judging it
/// ([vna.touch.rule]).
@NullMarked
package vna.touch;

import org.jspecify.annotations.NullMarked;
