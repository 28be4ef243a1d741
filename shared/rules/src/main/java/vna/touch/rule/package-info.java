/// The touch rules: one small class each, all run, each says at most one thing.
///
/// Promises: pure, total (a rule never throws), and silent where there is no positive evidence; a
/// good touch is never nagged about. Out of scope: what becomes of a judged plan, and how
/// insightful a value is: nobody can see that here.
@NullMarked
package vna.touch.rule;

import org.jspecify.annotations.NullMarked;
