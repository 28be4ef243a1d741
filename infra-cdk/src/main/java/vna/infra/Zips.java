package vna.infra;

import java.nio.file.Path;

/// What is deployed, as the build left it.
///
/// @param events the zip of the Funqy functions
/// @param api the zip of the HTTP API
record Zips(Path events, Path api) {
  static final Zips BUILT =
      new Zips(
          Path.of("functions/events/target/function.zip"),
          Path.of("functions/api/target/function.zip"));

  /// The same, below that folder.
  Zips in(Path folder) {
    return new Zips(folder.resolve(events), folder.resolve(api));
  }
}
