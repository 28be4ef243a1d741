package vna.laptop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The README, with parts between `<!-- name -->` and `<!-- end -->`.
record Readme(String text) {
  private static final Path FILE = Repository.ROOT.resolve("README.md");
  private static final String END = "<!-- end -->";

  static Readme read() throws IOException {
    return new Readme(Files.readString(FILE));
  }

  void write() throws IOException {
    Files.writeString(FILE, text);
  }

  /// What stands in the part of that name.
  String part(String name) {
    return text.substring(startOf(name), endOf(name)).strip();
  }

  /// The same with another text in the part of that name.
  Readme with(String name, String part) {
    return new Readme(
        text.substring(0, startOf(name)) + "\n" + part + "\n" + text.substring(endOf(name)));
  }

  /// The lines of a part that is one code block, in the pieces between lines of `...`.
  List<String> pieces(String name) {
    var lines = part(name).lines().toList();
    var code = String.join("\n", lines.subList(1, lines.size() - 1));
    return Arrays.stream(code.split("(?m)^\\.\\.\\.$")).map(String::strip).toList();
  }

  /// The first column of the table in a part, without its quotation marks.
  List<String> firstColumn(String name) {
    return part(name)
        .lines()
        .skip(2)
        .flatMap(row -> Pattern.compile("`([^`]+)`").matcher(row.split("\\|", -1)[1]).results())
        .map(found -> found.group(1))
        .toList();
  }

  private int startOf(String name) {
    var mark = "<!-- " + name + " -->";
    var at = text.indexOf(mark);
    if (at < 0) {
      throw new IllegalStateException("the README has no " + mark);
    }
    return at + mark.length();
  }

  private int endOf(String name) {
    return text.indexOf(END, startOf(name));
  }
}
