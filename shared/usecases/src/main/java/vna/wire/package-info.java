/// The published JSON, in and out, the same for every door: HTTP, functions, webhooks.
///
/// Promises: what comes in is read strictly, and everything wrong with it is said at once, each
/// with its JSON pointer and its fix, never repeating what was sent; what goes out leaves absent
/// values out, and is never null; money never passes through floating point. Out of scope: whether
/// a command fits its deal ([vna.decision]), status lines and headers.
@NullMarked
package vna.wire;

import org.jspecify.annotations.NullMarked;
