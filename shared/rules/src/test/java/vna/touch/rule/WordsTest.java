package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static String words(String text) {
    return String.join(" ", Words.of(text).stream().map(Word::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Just checking in!!          | just checking in
          JUST   CHECKING-IN          | just checking in
          𝐣𝐮𝐬𝐭 𝐜𝐡𝐞𝐜𝐤𝐢𝐧𝐠              | just checking
          Ｊｕｓｔ checking              | just checking
          Grüße aus Straßburg         | gruesse aus strassburg
          Gruesse                     | gruesse
          GRÖẞE                       | groesse
          We’ll see                   | we'll see
          'quoted'                    | quoted
          4.2 and 2,000 and 18 %      | 4.2 and 2,000 and 18
          S7-1500                     | s7 1500
          n/a                         | n a
          Acme™ ®                     | acme
          😊👍🏽🇩🇪👩‍🏭                 | ''
          ?!…-–—                      | ''
          naïve café                  | naive cafe
          İSTANBUL                    | istanbul
          ライン3                      | ラ イ ン 3
          हिन्दी                         | हिन्दी
          """)
  void a_text_is_split_and_folded(String text, String words) {
    assertEquals(words, words(text));
  }

  @Test
  void invisible_and_stacked_marks_count_for_nothing() {
    assertEquals("checking", words("che\u200bck\u00ading\ufeff"));
    assertEquals("checking", words("c\u0336h\u0336e\u0301ck\u0301i\u0336ng"));
    assertEquals("", words("\u200b\u202e\u0000\u0007"));
    assertEquals("a b", words("a\ud800b"));
  }

  @Test
  void sentences_lines_and_breaks_are_told_apart() {
    var words = Words.of("Hi Dana, see p. 2.\nDr. Ott: hi-res");

    assertEquals(List.of(0, 0, 0, 0, 0, 1, 1, 2, 2), words.stream().map(Word::segment).toList());
    assertEquals(List.of(0, 0, 0, 0, 0, 1, 1, 1, 1), words.stream().map(Word::line).toList());
    assertTrue(words.get(2).afterBreak());
    assertTrue(words.getLast().afterHyphen());
  }

  @Test
  void only_the_longest_draft_is_read() {
    assertEquals(Words.MAX_LENGTH / 2, Words.of("a ".repeat(100_000)).size());
  }
}
