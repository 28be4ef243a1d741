package vna.laptop;

import java.nio.file.Path;

/// What was asked for.
///
/// @param events where the sample events lie
record CommandLine(Path events) {
  private static final Path EVENTS = Path.of("events");

  /// The command line makes no sense.
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message, null, false, false);
    }
  }

  static CommandLine parse(String... arguments) throws Wrong {
    if (arguments.length == 0 || !arguments[0].equals("demo")) {
      throw new Wrong("there is no such command; ./vna help lists them");
    }
    if (arguments.length > 1) {
      throw new Wrong("demo takes no options, but was given: " + arguments[1]);
    }
    return new CommandLine(EVENTS);
  }
}
