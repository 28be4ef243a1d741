package vna.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `./vna deploy` on a folder like the repository's top in which all is built. The CDK's command
/// line is a stand-in that writes down how it was called.
@NeedsNode
@EnabledOnOs({OS.LINUX, OS.MAC})
class DeployCommandTest {
  private static final String CREATES =
      """
      vna-sales in eu-central-1: 1 table, 10 functions, 1 HTTP API, 2 buses, 5 rules, 2 schedules, 7 queues, 15 alarms
      At rest: about 1.50 USD a month for the alarms; all else costs by use and by what is stored.
      """;

  private record Ran(int exit, String said) {}

  @TempDir Path top;

  @BeforeEach
  void aRepositoryThatIsBuilt() throws IOException {
    var launcher = Files.copy(Path.of("..", "vna"), top.resolve("vna"));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(top.resolve("shared"));
    Files.writeString(top.resolve("pom.xml"), "");
    Assembly.zip(top.resolve("functions/events/target/function.zip"));
    Assembly.zip(top.resolve("functions/api/target/function.zip"));
    Files.createDirectories(top.resolve("infra-cdk/target"));
    Files.writeString(top.resolve("infra-cdk/settings.properties"), SettingsTest.GOOD);
    Files.copy(Path.of("target/classpath"), top.resolve("infra-cdk/target/classpath"));
    Files.createSymbolicLink(
        top.resolve("infra-cdk/target/classes"), Path.of("target/classes").toAbsolutePath());
    Files.writeString(top.resolve("infra-cdk/target/vna.built"), "");
    program("npx", "echo \"npx $*\"; exit ${NPX_EXIT:-0}");
  }

  @Test
  void synth_calls_nothing_and_equal_settings_and_zips_give_equal_bytes() throws Exception {
    assertEquals(
        new Ran(0, CREATES + "Written to infra-cdk/cdk.out.\n"),
        run(Map.of(), "deploy", "--synth"));
    assertEquals(
        bytes(Assembly.ofGoodSettings().folder()), bytes(top.resolve("infra-cdk/cdk.out")));
  }

  @Test
  void diff_and_deploy_say_what_is_created_and_hand_it_to_the_cdk() throws Exception {
    var called = "npx -y aws-cdk@2.1148.1 %s --app infra-cdk/cdk.out Vna\n";

    assertEquals(new Ran(0, CREATES + called.formatted("diff")), run(Map.of(), "deploy", "--diff"));
    assertEquals(
        new Ran(3, CREATES + called.formatted("deploy")), run(Map.of("NPX_EXIT", "3"), "deploy"));
  }

  @Test
  void wrong_settings_reach_nobody() throws Exception {
    Files.writeString(top.resolve("other.properties"), "team=sales\ncolour=blue\n");

    var ran = run(Map.of(), "deploy", "--settings", "other.properties");

    assertEquals(1, ran.exit());
    assertTrue(ran.said().contains("colour is no setting; remove it"), ran.said());
    assertFalse(ran.said().contains("npx"), ran.said());
  }

  @Test
  void an_option_that_is_not_there_is_refused() throws Exception {
    assertEquals(
        new Ran(2, "vna: deploy has no option --dif; see ./vna help\n"),
        run(Map.of(), "deploy", "--dif"));
    assertEquals(
        new Ran(2, "vna: --settings needs a file\n"), run(Map.of(), "deploy", "--settings"));
  }

  @Test
  void a_node_that_is_too_old_is_passed_over() throws Exception {
    assumeFalse(Files.exists(Path.of("/usr/local/bin/node")), "there is a usual one");
    assumeFalse(Files.exists(Path.of("/opt/homebrew/bin/node")), "there is a usual one");
    program("node", "echo v18.20.4");

    assertEquals(
        new Ran(
            1,
            "vna: the CDK needs Node.js 20 or newer, even to synthesise, and there is none on the"
                + " PATH or in the usual folders; get one from https://nodejs.org.\n"),
        run(Map.of("HOME", top.toString()), "deploy", "--synth"));
  }

  /// Puts a program first on the `PATH`.
  private void program(String name, String does) throws IOException {
    var file = top.resolve("bin").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    var bytes = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return bytes;
  }

  private Ran run(Map<String, String> environment, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("./vna"));
    command.addAll(List.of(arguments));
    var said = top.resolve("said.txt").toFile();
    var launcher = new ProcessBuilder(command).directory(top.toFile());
    launcher.environment().put("PATH", top.resolve("bin") + ":" + System.getenv("PATH"));
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
    launcher.environment().putAll(environment);
    var process = launcher.redirectErrorStream(true).redirectOutput(said).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
    return new Ran(process.exitValue(), Files.readString(said.toPath()));
  }
}
