/// A touch with everything known filled in, so that a rep types only why it matters to this buyer.
///
/// Promises: pure; the statement stays empty; each part says where it comes from; people whom we
/// may not or cannot reach are never among those it goes to. Out of scope: judging the plan that
/// comes of it, which is what happens to every plan.
@NullMarked
package vna.suggestion;

import org.jspecify.annotations.NullMarked;
