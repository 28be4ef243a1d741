package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import vna.laptop.Paper.Ink;
import vna.readable.ReviewText;

class PaperTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, UTF_8);

  @Test
  void a_text_is_broken_between_words() {
    assertEquals(List.of("one two", "three"), ReviewText.wrapped("one two three", 8));
  }

  @Test
  void a_word_longer_than_a_line_is_broken_within() {
    assertEquals(List.of("a", "abcdefgh", "ijk b"), ReviewText.wrapped("a abcdefghijk b", 8));
  }

  @Test
  void nothing_is_one_empty_line() {
    assertEquals(List.of(""), ReviewText.wrapped(" ", 8));
  }

  @Test
  void a_row_goes_on_under_its_text() {
    new Paper(out, false).row("why", Ink.FAINT, "word ".repeat(20));

    assertEquals(
        """
               why       word word word word word word word word word word word word word word word word
                         word word word word
        """,
        printed.toString(UTF_8));
  }

  @Test
  void colours_are_for_terminals_only() {
    new Paper(out, true).line(Ink.BAD, "EMPTY");
    new Paper(out, false).line(Ink.BAD, "EMPTY");

    assertEquals("\u001b[31mEMPTY\u001b[0m\nEMPTY\n", printed.toString(UTF_8));
  }
}
