/// Benchmarks behind `./vna bench NAME`: every figure that the README or a note gives comes from
/// one of these.
///
/// - A benchmark prints what it measured, its unit, and the goal beside it, and never fails a
///   build: machines differ.
/// - What is compared is compared in one run, as ratios.
/// - Nothing here is in a zip.
///
/// Out of scope: whether an answer is right; the tests say that.
@NullMarked
package vna.bench;

import org.jspecify.annotations.NullMarked;
