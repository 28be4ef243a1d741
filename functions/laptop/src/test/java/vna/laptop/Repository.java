package vna.laptop;

import java.nio.file.Path;

/// Where the tests look for files that are in no jar, and whether they write them.
final class Repository {
  static final Path ROOT = Path.of("..", "..");
  static final boolean IS_UPDATING = Boolean.getBoolean("vna.samples.update");

  private Repository() {}
}
