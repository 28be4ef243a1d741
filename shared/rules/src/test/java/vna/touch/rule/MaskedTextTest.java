package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.playbook.Playbook;

class MaskedTextTest {
  private static final double MIN = 0.8;
  private static final List<String> NORDWIND = List.of("Nordwind Getriebebau", "Dana Petersen");
  private static final List<String> ELBKAI = List.of("Elbkai Logistik", "Katrin Ohlsen");

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

  private static void assertNearCopies(boolean are, String one, String other) {
    var first = MaskedText.of(one, NORDWIND, Playbook.DEFAULT);
    var second = MaskedText.of(other, ELBKAI, Playbook.DEFAULT);

    assertEquals(are, first.isNearCopyOf(second, MIN));
    assertEquals(are, second.isNearCopyOf(first, MIN));
  }
}
