package vna.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What is deployed, as the build left it.
///
/// @param events the zip of the Funqy functions
/// @param api the zip of the HTTP API
record Zips(Path events, Path api) {
  static final Zips BUILT =
      new Zips(
          Path.of("functions/events/target/function.zip"),
          Path.of("functions/api/target/function.zip"));

  /// Those that were not built.
  List<Path> missing() {
    return Stream.of(events, api).filter(zip -> !Files.exists(zip)).toList();
  }
}
