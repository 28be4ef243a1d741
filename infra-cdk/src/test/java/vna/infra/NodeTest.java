package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class NodeTest {
  @TempDir Path folder;

  @Test
  void a_node_that_is_new_enough_is_not_missing() throws IOException {
    assertEquals(Optional.empty(), Node.missing(node("v20.0.0")));
    assertEquals(Optional.empty(), Node.missing(node("v26.1.0")));
  }

  @Test
  void an_older_node_is_told_with_its_version() throws IOException {
    var old = node("v18.20.4");

    assertEquals(
        Optional.of(
            "the CDK needs Node.js 20 or newer, even to synthesise, and "
                + old
                + " is v18.20.4; get it from https://nodejs.org"),
        Node.missing(old));
  }

  private String node(String version) throws IOException {
    var script =
        Files.writeString(folder.resolve("node-" + version), "#!/bin/sh\necho " + version + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }
}
