package vna.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How long something took, several times.
final class Samples {
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Duration> all = new ArrayList<>();

  void add(Duration took) {
    all.add(took);
  }

  /// In milliseconds.
  double median() {
    return all.stream().sorted().toList().get(all.size() / 2).toNanos() / NANOS_PER_MILLI;
  }
}
