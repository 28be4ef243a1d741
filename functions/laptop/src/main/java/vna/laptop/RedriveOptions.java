package vna.laptop;

import java.nio.file.Path;
import java.util.Optional;

/// What `./vna redrive` was asked for.
///
/// @param data the folder that the data is kept in
/// @param source whose dead letters; all without one
/// @param isDryRun whether only to say which there are
record RedriveOptions(Path data, Optional<String> source, boolean isDryRun) {

  /// @param from the folder that a path is relative to
  /// @param arguments those behind `redrive`
  static RedriveOptions parse(Path from, String... arguments) throws CommandLine.Wrong {
    var options = new RedriveOptions(StartOptions.USUAL_FOLDER, Optional.empty(), false);
    for (var i = 0; i < arguments.length; i++) {
      var option = arguments[i];
      switch (option) {
        case "--dry-run" -> options = new RedriveOptions(options.data, options.source, true);
        case "--data", "--source" -> {
          if (i + 1 == arguments.length) {
            throw new CommandLine.Wrong(option + " needs a value");
          }
          options = options.with(option, arguments[++i], from);
        }
        default ->
            throw new CommandLine.Wrong(
                "redrive takes --source, --dry-run and --data, but was given: " + option);
      }
    }
    return options;
  }

  private RedriveOptions with(String option, String value, Path from) throws CommandLine.Wrong {
    return option.equals("--data")
        ? new RedriveOptions(StartOptions.path(option, value, from), source, isDryRun)
        : new RedriveOptions(data, Optional.of(value), isDryRun);
  }
}
