package vna.touch;

import java.time.LocalDate;
import java.util.Optional;

/// The very next action that we want the buyer to take.
///
/// @param action what the buyer does, or empty
/// @param dueBy the day by which
/// @param by id of the contact who does it
public record Ask(String action, Optional<LocalDate> dueBy, Optional<String> by) {
  public static final Ask NONE = new Ask("", Optional.empty(), Optional.empty());
}
