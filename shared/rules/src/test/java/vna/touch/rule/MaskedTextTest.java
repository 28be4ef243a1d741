package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTextTest {
  private static final double MIN = 0.8;
  private static final List<String> NORDWIND = List.of("Nordwind Getriebebau", "Dana Petersen");
  private static final List<String> ELBKAI = List.of("Elbkai Logistik", "Katrin Ohlsen");
  private static final String LONG =
      "Three plants of your size moved the first shift of the week to the line with the longest"
          + " changeover, and lost two hours a week less; the plan that shows how, with the order of"
          + " the tools and the names of the stations, is attached";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The benchmark of 14 plants, for Nordwind | The benchmark of 9 plants, for Elbkai Logistik
          Dana, what 12 plants did on 13 November | Katrin Ohlsen, what 20 plants did on 4 December
          Vergleich für Nordwind: drei Änderungen | Vergleich für Elbkai: drei Aenderungen
          """)
  void the_same_for_somebody_else_with_other_numbers_is_a_near_copy(String one, String other) {
    assertNearCopies(true, one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Torque table for the bolts of line 3 | Torque wrench for bolts, on loan
          Cleaning plan for the mixer | Cleaning costs of the mixer
          '' | ''
          ? | !
          Nordwind | Torque table for the bolts of Elbkai, with everything that is known about them
          """)
  void another_text_is_none(String one, String other) {
    assertNearCopies(false, one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "true, lost two hours, lost 4 hours",
    "true, Three plants, Katrin: three plants",
    "true, is attached, is here",
    "false, 'moved the first shift of the week', 'changed who cleans the mixer in the evening'",
    "false, 'and lost two hours a week less;', 'and that they regretted, for nobody had asked;'"
  })
  void long_texts_are_compared_by_runs_of_three_words(boolean is, String part, String otherPart) {
    assertNearCopies(is, LONG, LONG.replace(part, otherPart));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The three scheduling changes behind the gain | Behind the gain: the three scheduling changes
          Torque table for the bolts on your press line | Torque table for the bolts on the press line
          Delivery date of the pump | Delivery date of the valve
          Price per lot | Price per shift
          How to cut changeover time | How to cut cleaning time
          """)
  void where_nothing_is_masked_it_is_the_measure_of_the_rules(String one, String other) {
    assertNearCopies(NearDuplicate.isSame(one, other, MIN), one, other);
  }

  private static void assertNearCopies(boolean are, String one, String other) {
    var first = MaskedText.of(one, NORDWIND);
    var second = MaskedText.of(other, ELBKAI);

    assertEquals(are, first.isNearCopyOf(second, MIN));
    assertEquals(are, second.isNearCopyOf(first, MIN));
  }
}
