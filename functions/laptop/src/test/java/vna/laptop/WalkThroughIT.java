package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The README's walk through the API: its lines as they stand, in one shell, against `./vna start`
/// on an empty folder. Only the port is another one.
@EnabledOnOs({OS.LINUX, OS.MAC})
class WalkThroughIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text)\\n(.*?)^```$");
  private static final String USUAL = "http://localhost:8080";

  @TempDir Path folder;

  private record Block(boolean isShell, String text) {}

  @Test
  void each_line_prints_what_the_readme_shows() throws Exception {
    var blocks = blocks();
    var script = new StringBuilder("set -eu\n");
    blocks.stream().filter(Block::isShell).map(Block::text).forEach(script::append);
    var output = "";
    try (var laptop = Started.in(folder)) {
      output = run(script.toString().replace(USUAL, laptop.address()));
    }

    var from = 0;
    for (var piece : pieces(blocks)) {
      var at = output.indexOf(piece, from);
      assertTrue(at >= 0, "the walk does not print\n" + piece + "\nin\n" + output.substring(from));
      from = at + piece.length();
    }
  }

  private String run(String script) throws IOException, InterruptedException {
    var shell =
        new ProcessBuilder("sh", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    var output = new String(shell.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, shell.waitFor(), output);
    return output;
  }

  /// What is shown, in its order.
  private static List<String> pieces(List<Block> blocks) {
    var pieces = new ArrayList<String>();
    for (var block : blocks) {
      if (!block.isShell()) {
        for (var piece : block.text().split("(?m)^\\.\\.\\.$", -1)) {
          pieces.add(piece.strip());
        }
      }
    }
    return pieces;
  }

  private static List<Block> blocks() throws IOException {
    return BLOCK
        .matcher(Readme.read().part("walk") + "\n")
        .results()
        .map(block -> new Block(block.group(1).equals("sh"), block.group(2)))
        .toList();
  }
}
