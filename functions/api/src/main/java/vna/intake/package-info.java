/// Deliveries of sources: verified, put into the inbox, and answered.
///
/// Promises: nothing that is not verified is stored; what is answered with 202 is stored; a
/// delivery that cannot be judged is 503, so that its source sends it again; no answer tells which
/// check failed. Out of scope: mapping and carrying out, which the inbox's consumer does.
@NullMarked
package vna.intake;

import org.jspecify.annotations.NullMarked;
