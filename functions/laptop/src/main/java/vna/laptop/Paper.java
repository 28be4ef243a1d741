package vna.laptop;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vna.readable.ReviewText;

/// What the demo writes on: lines of at most [#WIDTH] characters, in colour where somebody looks at
/// them.
final class Paper {
  static final int WIDTH = 100;

  /// How a piece of text looks on a terminal.
  enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    WEAK("33"),
    BAD("31");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private static final int LABEL_AT = 7;
  private static final int TEXT_AT = 17;

  private final PrintStream out;
  private final boolean inColour;

  Paper(PrintStream out, boolean inColour) {
    this.out = out;
    this.inColour = inColour;
  }

  /// Standard output. Colours only on a terminal, and not for those who asked for none.
  ///
  /// Source: [NO_COLOR](https://no-color.org).
  static Paper standardOutput() {
    var isTerminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    var isRefused = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    return new Paper(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        isTerminal && !isRefused);
  }

  /// An empty line.
  void gap() {
    out.println();
  }

  /// Text from the left edge on.
  void line(Ink ink, String text) {
    ReviewText.wrapped(text, WIDTH).forEach(line -> out.println(inked(ink, line)));
  }

  /// A time in the margin, and what happened.
  void entry(String time, String text) {
    margin(time, LABEL_AT, Ink.STRONG, text);
  }

  /// A word and what there is to say about it, under an entry.
  void row(String label, Ink ink, String text) {
    margin(" ".repeat(LABEL_AT) + label, TEXT_AT, ink, text);
  }

  /// Lines that are broken already, under an entry.
  void block(String text) {
    text.lines().forEach(line -> out.println(" ".repeat(LABEL_AT) + line));
  }

  private void margin(String left, int at, Ink ink, String text) {
    var start = left.length() < at ? left + " ".repeat(at - left.length()) : left + " ";
    for (var line : ReviewText.wrapped(text, WIDTH - at)) {
      out.println(inked(Ink.FAINT, start) + inked(ink, line));
      start = " ".repeat(at);
    }
  }

  private String inked(Ink ink, String text) {
    return !inColour || ink.code.isEmpty() || text.isBlank()
        ? text
        : "\u001b[" + ink.code + "m" + text + "\u001b[0m";
  }
}
