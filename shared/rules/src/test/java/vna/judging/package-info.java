/// The judging set: touches that people have judged, and how far the rules agree with them.
///
/// Promises: `tuning.csv` is what the rules are tuned on; `set-aside.csv` is never looked at while
/// tuning. Out of scope: what a single rule does; its truth table says that.
@NullMarked
package vna.judging;

import org.jspecify.annotations.NullMarked;
