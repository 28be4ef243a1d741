package vna.infra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The Node.js in which the CDK does its work, whatever language it is called from.
///
/// Source: [jsii](https://aws.github.io/jsii/overview/runtime-architecture/), which starts what
/// `JSII_NODE` names, else `node` on the `PATH`.
final class Node {
  private static final int OLDEST = 20;
  private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL);

  private Node() {}

  /// Why the CDK cannot run here, in one line with the fix; or nothing.
  static Optional<String> missing() {
    return missing(Optional.ofNullable(System.getenv("JSII_NODE")).orElse("node"));
  }

  static Optional<String> missing(String command) {
    var said = version(command);
    var version = VERSION.matcher(said);
    if (version.matches() && Integer.parseInt(version.group(1)) >= OLDEST) {
      return Optional.empty();
    }
    return Optional.of(
        "the CDK needs Node.js %d or newer, even to synthesise, and %s %s; get it from https://nodejs.org"
            .formatted(OLDEST, command, said.isEmpty() ? "is not here" : "is " + said.strip()));
  }

  private static String version(String command) {
    try {
      var process = new ProcessBuilder(command, "--version").redirectErrorStream(true).start();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "";
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
