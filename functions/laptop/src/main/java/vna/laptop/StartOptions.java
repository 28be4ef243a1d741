package vna.laptop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What `./vna start` was asked for.
///
/// @param port where to listen
/// @param data the folder that the data is kept in
/// @param empty whether to do without the sample team
/// @param now when the clock starts; else it is the machine's
/// @param secrets the file with the secrets of sources; without it they are answered 503
record StartOptions(
    int port, Path data, boolean empty, Optional<Instant> now, Optional<Path> secrets) {
  private static final int USUAL_PORT = 8080;
  static final Path USUAL_FOLDER = Path.of(".vna");

  /// @param from the folder that a path is relative to
  /// @param arguments those behind `start`
  static StartOptions parse(Path from, String... arguments) throws CommandLine.Wrong {
    var options =
        new StartOptions(USUAL_PORT, USUAL_FOLDER, false, Optional.empty(), Optional.empty());
    for (var i = 0; i < arguments.length; i++) {
      var option = arguments[i];
      if (option.equals("--empty")) {
        options = new StartOptions(options.port, options.data, true, options.now, options.secrets);
      } else if (i + 1 == arguments.length) {
        throw unknown(option);
      } else {
        options = options.with(option, arguments[++i], from);
      }
    }
    return options;
  }

  private StartOptions with(String option, String value, Path from) throws CommandLine.Wrong {
    return switch (option) {
      case "--port" -> new StartOptions(port(value), data, empty, now, secrets);
      case "--data" -> new StartOptions(port, path(option, value, from), empty, now, secrets);
      case "--now" -> new StartOptions(port, data, empty, Optional.of(instant(value)), secrets);
      case "--secrets" ->
          new StartOptions(port, data, empty, now, Optional.of(path(option, value, from)));
      default -> throw unknown(option);
    };
  }

  private static CommandLine.Wrong unknown(String option) {
    return switch (option) {
      case "--port", "--data", "--now", "--secrets" ->
          new CommandLine.Wrong(option + " needs a value");
      default ->
          new CommandLine.Wrong(
              "start takes --port, --data, --empty, --now and --secrets, but was given: " + option);
    };
  }

  private static int port(String text) throws CommandLine.Wrong {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535) {
      return Integer.parseInt(text);
    }
    throw new CommandLine.Wrong("--port must be a number from 0 to 65535, but is " + text);
  }

  static Path path(String option, String text, Path from) throws CommandLine.Wrong {
    try {
      return from.resolve(text);
    } catch (InvalidPathException e) {
      throw new CommandLine.Wrong(option + " must be a path, but is " + text);
    }
  }

  private static Instant instant(String text) throws CommandLine.Wrong {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.Wrong(
          "--now must be a time such as 2026-11-24T08:00:00Z, but is " + text);
    }
  }
}
