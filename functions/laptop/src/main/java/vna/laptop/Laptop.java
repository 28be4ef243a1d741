package vna.laptop;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// What `./vna` runs.
///
/// Exit status: 0 when it did what was asked, 1 when something failed, 2 when the command line is
/// wrong.
@QuarkusMain
public final class Laptop {
  private static final int WRONG_COMMAND_LINE = 2;

  private Laptop() {}

  public static void main(String... arguments) {
    try {
      CommandLine.parse(arguments);
    } catch (CommandLine.Wrong wrong) {
      System.err.println("vna: " + wrong.getMessage());
      System.exit(WRONG_COMMAND_LINE);
    }
    LocalTable.start();
    Quarkus.run(DemoApplication.class, arguments);
  }
}
