/// One class for each thing a user can do: load, decide, save.
@NullMarked
package vna.usecase;

import org.jspecify.annotations.NullMarked;
