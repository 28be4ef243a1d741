/// The Funqy functions: one Lambda for each, all in one zip.
///
/// A function translates its event, makes one call to a use case and turns the sealed result into
/// an answer. It decides nothing.
@NullMarked
package vna.function;

import org.jspecify.annotations.NullMarked;
