package vna.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The app as it is run, in a JVM of its own, on a folder like the repository's top.
@NeedsNode
class VnaAppTest {
  private record Ran(int exit, String said) {}

  @TempDir Path top;

  @BeforeEach
  void aFolderThatCanBeDeployed() throws IOException {
    Files.createDirectories(top.resolve("infra-cdk"));
    Files.writeString(
        top.resolve("infra-cdk/settings.properties"),
        """
        team=sales
        region=eu-central-1
        zone=Europe/Berlin
        review.hour=7
        alarm.mail=ops@example.com
        issuer=https://login.example.com/
        audience=vna
        managers=sales-managers
        admins=sales-admins
        """);
    Assembly.zip(top.resolve("functions/events/target/function.zip"));
    Assembly.zip(top.resolve("functions/api/target/function.zip"));
  }

  @Test
  void it_says_what_it_creates_and_equal_settings_and_zips_give_equal_bytes() throws Exception {
    var ran = run(Map.of());

    assertEquals(
        new Ran(
            0,
            """
            vna-sales in eu-central-1: 1 table, 6 functions, 1 HTTP API, 1 bus, 4 rules, 1 schedule, 3 dead-letter queues, 7 alarms
            At rest: about 0.70 USD a month for the alarms; all else costs by use and by what is stored.
            """),
        ran);
    assertEquals(
        bytes(Assembly.ofGoodSettings().folder()), bytes(top.resolve("infra-cdk/cdk.out")));
  }

  @Test
  void wrong_settings_are_refused_before_anything_is_written() throws Exception {
    var ran = run(Map.of(), "no-such.properties");

    assertEquals(
        new Ran(
            1, "no-such.properties: there is no such file; name one, or bring it back from git\n"),
        ran);
    assertFalse(Files.exists(top.resolve("infra-cdk/cdk.out")));
  }

  @Test
  void a_zip_that_was_not_built_is_named() throws Exception {
    Files.delete(top.resolve("functions/events/target/function.zip"));

    var ran = run(Map.of());

    assertEquals(
        new Ran(1, "functions/events/target/function.zip is missing; ./vna deploy builds it\n"),
        ran);
  }

  @Test
  void without_node_one_line_says_so() throws Exception {
    var ran = run(Map.of("JSII_NODE", "no-such-node"));

    assertEquals(
        new Ran(
            1,
            "the CDK needs Node.js 20 or newer, even to synthesise, and no-such-node is not here;"
                + " get it from https://nodejs.org\n"),
        ran);
  }

  /// Starts it as the launcher does.
  private Ran run(Map<String, String> environment, String... args) throws Exception {
    var classes = Path.of("target/classes").toAbsolutePath() + File.pathSeparator;
    var classpath = classes + Files.readString(Path.of("target/classpath"));
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-cp", classpath, VnaApp.class.getName()));
    command.addAll(List.of(args));
    var said = top.resolve("said.txt").toFile();
    var app = new ProcessBuilder(command).directory(top.toFile());
    app.environment().putAll(environment);
    var process = app.redirectErrorStream(true).redirectOutput(said).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
    return new Ran(process.exitValue(), Files.readString(said.toPath()));
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
}
