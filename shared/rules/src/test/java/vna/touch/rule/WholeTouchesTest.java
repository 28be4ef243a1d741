package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.touch.Decision;

/// Whole touches of many trades, as all rules together see them; `\n` is a line end.
class WholeTouchesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How others cut setup time | 14 plants, three changes, 18 % | Send the log of line 3 | Hi Dana,\\n\\nyou asked how others cut setup time: 14 plants did it with three changes (p. 2). Could you send me the log of line 3 by Friday?\\n\\nBest,\\nMara
          What a night shift costs | Shift cost sheet with your wage table | Could you fill in column C? | Dana, the shift cost sheet is attached, with your wage table in it. Column C is yours.
          Does it run on our PLC | Yes: tested on S7-1500, firmware 2.9 | Tell us which firmware line 3 has |
          Whether the roof carries it | Structural note for trapezoidal sheet, 0.75 mm | Take three photos of the purlins | hi dana, note on the roof attached 👍 can u take 3 photos of the purlins pls? thx mara
          Fewer no-shows | How the clinic in Hope Street cut no-shows by a third | Name the person who runs the front desk |
          Price per bottle | Cost per bottle at 3 line speeds | Which speed do you run today? | Hi Dana, just back from the trial: cost per bottle at three speeds is below. Which speed do you run today?
          Faster check-in | Checking in luggage takes 4 minutes a guest; two hotels need one | Count the guests who wait on Sunday at 11 |
          Fewer sick days | Follow-up rates of 12 clinics after knee surgery | Ask Dr. Ott for the 2025 rates |
          Was es kostet | Vollkosten je Los bei zwei Schichten | Türbreite von Halle 2 messen | Hallo Frau Kowalski,\\n\\nanbei die Vollkosten je Los bei zwei Schichten. Könnten Sie bis Freitag die Türbreite von Halle 2 messen?\\n\\nViele Grüße\\nMara Klein
          Ob die Förderung reicht | Stand der Förderung beim Land: 40 % bis 31.3. | Bescheid von 2024 schicken | Guten Tag Frau Kowalski, der Stand der Förderung liegt bei: 40 %, Frist 31.3. Schicken Sie mir den Bescheid von 2024?
          Wie die Abnahme läuft | Ablauf der Abnahme in fünf Punkten | Prüfer benennen |
          Weniger Ausschuss | Rückmeldung der Sensoren: 3 von 5 Fehlern sieht man vorher | Könnten Sie uns die Fehlerliste vom Mai schicken? |
          Prix par lot | Comparatif de trois lignes | Envoyer le journal de la ligne 3 | Bonjour Dana, voici le comparatif. Pouvez-vous nous envoyer le journal ?
          段取り替えの短縮 | 14工場の比較 | ライン3の記録を送る | こんにちは
          Czas przezbrojenia | Porównanie 14 zakładów | Wysłać dziennik linii 3 | Dzień dobry, przesyłam porównanie.
          """)
  void a_good_touch_is_never_nagged_about(String expects, String value, String ask, String draft) {
    assertEquals(List.of(), touch(expects, value, ask, draft).verdict().findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          To hear from us | Hi Dana, hope all is well! Just wanted to quickly circle back and see whether you've had a chance to look at things 😊 | Let me know your thoughts |
          An update | Just checking in | Any update? | Hi Dana, just checking in. Any update? Best, Mara
          Our call | Thanks for your time last week! | Think about it | Thanks again for your time last week, it was great to meet the team. Talk soon!
          - | n/a | - |
          Einen Anruf | Wollte nur mal hören, wie der Stand ist | Rückmeldung geben | Hallo Dana, wollte nur mal hören, wie der Stand ist. LG Mara
          Nichts | Gibt es etwas Neues? | Melden Sie sich | Moin, gibt es etwas Neues?
          """)
  void an_empty_touch_is_empty_however_it_is_dressed(
      String expects, String value, String ask, String draft) {
    assertEquals(Decision.EMPTY, touch(expects, value, ask, draft).verdict().decision());
  }

  private static PlannedTouch touch(
      String expects, String value, String ask, @Nullable String draft) {
    return aGoodTouch()
        .expecting(expects)
        .withValue(value)
        .asking(ask)
        .withDraft(draft == null ? "" : draft.replace("\\n", "\n"));
  }
}
