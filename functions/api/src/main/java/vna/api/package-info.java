/// The HTTP API: one operation a method.
///
/// Promises: a method reads its request, makes one call to a use case and turns the answer into
/// HTTP; everything wrong with a request is said at once, as a problem document (RFC 9457); no
/// answer shows a stack trace or a class. Out of scope: deciding ([vna.usecase]), reading and
/// printing JSON ([vna.wire]).
@NullMarked
package vna.api;

import org.jspecify.annotations.NullMarked;
