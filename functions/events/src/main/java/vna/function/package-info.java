/// The Funqy functions: one Lambda for each, all in one zip.
///
/// A function translates its event, makes one call to a use case and turns the sealed result into
/// an answer. It decides nothing.
///
/// Nor does it ask who may: whoever can invoke a function or put an event on the bus was let in by
/// IAM, and commands as a source ([vna.usecase.Caller.Source]) for the whole team. People come
/// through the HTTP API only, with a token and a role.
@NullMarked
package vna.function;

import org.jspecify.annotations.NullMarked;
