package vna.bench;

import java.util.List;

/// One thing to measure.
interface Benchmark {
  /// What follows `./vna bench`: lower case, one word.
  String name();

  /// What it measures, in a line for the list of benchmarks.
  String about();

  /// Measures, and prints what came of it to standard output.
  ///
  /// @param options what followed its name
  /// @throws WrongOption when an option is not one of its own
  /// @throws Exception when it cannot measure, as with a port that is taken
  void run(List<String> options) throws Exception;
}
