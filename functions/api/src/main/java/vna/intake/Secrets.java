package vna.intake;

import java.util.List;

/// Knows secrets by their names.
@FunctionalInterface
public interface Secrets {

  /// Those that there are.
  ///
  /// @throws Outage when that cannot be said now
  List<String> read(List<String> names);
}
