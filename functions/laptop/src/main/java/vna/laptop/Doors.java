package vna.laptop;

/// Whether callers are let in: not while the table starts and the sample team arrives.
final class Doors {
  private static volatile boolean areShut;

  private Doors() {}

  static void shut() {
    areShut = true;
  }

  static void open() {
    areShut = false;
  }

  /// Whether a path is shut; the functions are open for those who arrive.
  static boolean areShutFor(String path) {
    return areShut
        && (path.startsWith("/v1") || path.startsWith("/q/") || path.startsWith("/webhooks"));
  }
}
