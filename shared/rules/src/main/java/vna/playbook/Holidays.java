package vna.playbook;

import java.time.LocalDate;

/// The public holidays of a region. Handed in, for what they are is not for rules to know.
@FunctionalInterface
public interface Holidays {
  Holidays NONE = _ -> false;

  /// Whether nobody works on that day.
  boolean include(LocalDate day);
}
