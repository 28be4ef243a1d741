/// A deal, its journal and the fold: the deal is nothing but what its entries say.
///
/// Promises: the same entries in any order are the same deal; the fold never fails, whatever a
/// journal holds; nothing derived from time is stored as a fact, so whoever asks brings `now`
/// ([Standing]). Out of scope: deciding what may be appended ([vna.decision]), judging, the next
/// action.
@NullMarked
package vna.deal;

import org.jspecify.annotations.NullMarked;
