package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.playbook.Playbook;

class SketchTest {
  private static final Wording WORDING = Wording.of(Playbook.DEFAULT);
  private static final double MIN = 0.8;

  private static boolean isSame(String one, String other) {
    return sketch(one).isSame(sketch(other), MIN);
  }

  private static Sketch sketch(String text) {
    return Sketch.of(Text.of(text, WORDING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Benchmark of 14 plants | Benchmark of 14 plants
          Benchmark of 14 plants | BENCHMARK of 14 plants!!
          The three scheduling changes behind the gain | Behind the gain: the three scheduling changes
          How other plants cut changeover time without new machines | How other plants cut their changeover time without new machines
          Torque table for the bolts on your press line | Torque table for the bolts on the press line
          Vergleich von 14 Werken: drei Änderungen in der Planung | Vergleich von 14 Werken - drei Aenderungen in der Planung
          Comparatif de trois lignes en PDF | comparatif de trois lignes, en pdf
          """)
  void the_same_in_nearly_the_same_words(String one, String other) {
    assertTrue(isSame(one, other));
    assertTrue(isSame(other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Benchmark of 14 plants | Benchmark of 9 plants
          Benchmark of fourteen plants in the dairy trade | How one dairy cut its cleaning time
          Why line 3 stops: the filler | Why line 3 stops: the labeller and its sensor
          Torque table for bolts | Torque wrench for bolts, on loan
          How to cut changeover time | How to cut cleaning time
          Cleaning plan for the mixer | Cleaning costs of the mixer
          Delivery date of the pump | Delivery date of the valve
          Price per lot | Price per shift
          What the audit asks | What the audit costs
          Reference from a bakery in Lyon | Reference from a brewery in Kent
          '' | ''
          ? | !
          """)
  void two_honest_texts_on_one_subject(String one, String other) {
    assertFalse(isSame(one, other));
    assertFalse(isSame(other, one));
  }
}
