/// The weekly review: one ISO week of the team, owner by owner, in the order of GTD's review.
///
/// Promises: pure; the same weeks give the same review; every count names the deals behind it; a
/// rate below eight cases is given as counts only. Out of scope: reading the week from the table,
/// and showing it.
@NullMarked
package vna.review;

import org.jspecify.annotations.NullMarked;
