package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.playbook.Playbook;

class PhraseTest {
  private static final Wording WORDING = Wording.of(Playbook.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          touch base          | touch base            | 2
          touch base          | touch just a base     | -1
          touch base          | touch just really base | 4
          touch base          | touch just just just base | -1
          touch base          | touch                 | -1
          any news?           | any news              | 2
          any news?           | any thing             | 1
          nachhak*            | nachhaken             | 1
          nachhak*            | nach                  | -1
          since #             | since 1998            | 2
          since #             | since then            | -1
          """)
  void a_phrase_matches_words_with_small_gaps(String pattern, String text, int end) {
    var words = Text.of(text, WORDING);

    assertEquals(
        end, Phrase.of(pattern).match(words, 0, words.size(), WORDING.allLexicons(), false));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "touch (base)! | touch base | 2")
  void a_teams_phrase_is_taken_at_its_words(String phrase, String text, int end) {
    var words = Text.of(text, WORDING);

    assertEquals(end, Phrase.literal(phrase).match(words, 0, words.size(), 0, false));
  }
}
