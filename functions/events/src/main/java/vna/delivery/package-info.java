/// What goes out: events to the bus of others, and the clock's own next tick.
///
/// Promises: an event is put again until the bus has taken it, and only that one; told again it has
/// the same id; where it cannot be put, nothing behind it is. Out of scope: what there is to tell.
@NullMarked
package vna.delivery;

import org.jspecify.annotations.NullMarked;
