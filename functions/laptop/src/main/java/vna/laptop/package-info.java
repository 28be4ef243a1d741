/// The functions and DynamoDB Local in one process, for `./vna`.
///
/// Promises: listens on loopback only; what the demo prints is in an event or its answer, or
/// follows from them; the same events print the same text. Out of scope: what the functions do, and
/// a table that outlives the process.
@NullMarked
package vna.laptop;

import org.jspecify.annotations.NullMarked;
