/// How the very next action is tested: journals are told in words, folded, and asked at an hour.
///
/// Promises: each row has its beginning and its end; the properties hold for any journal and any
/// now. Out of scope: the fold itself ([vna.deal]).
@NullMarked
package vna.nextaction;

import org.jspecify.annotations.NullMarked;
