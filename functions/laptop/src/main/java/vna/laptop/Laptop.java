package vna.laptop;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;

/// What `./vna` runs.
///
/// Exit status: 0 when it did what was asked, 1 when something failed, 2 when the command line is
/// wrong.
@QuarkusMain
public final class Laptop {
  private static final int FAILED = 1;
  private static final int WRONG_COMMAND_LINE = 2;

  private Laptop() {}

  public static void main(String... arguments) {
    try {
      if (arguments.length > 0 && arguments[0].equals("start")) {
        var options = Arrays.copyOfRange(arguments, 1, arguments.length);
        Start.launch(StartOptions.parse(Start.from(), options));
        return;
      }
      if (arguments.length > 0 && arguments[0].equals("redrive")) {
        var options = Arrays.copyOfRange(arguments, 1, arguments.length);
        Redrive.launch(RedriveOptions.parse(Start.from(), options));
        return;
      }
      CommandLine.parse(arguments);
    } catch (CommandLine.Wrong wrong) {
      System.err.println("vna: " + wrong.getMessage());
      System.exit(WRONG_COMMAND_LINE);
    } catch (DataFolder.Unusable unusable) {
      System.err.println("vna: " + unusable.getMessage());
      System.exit(FAILED);
    }
    LocalTable.start();
    Quarkus.run(DemoApplication.class, arguments);
  }
}
