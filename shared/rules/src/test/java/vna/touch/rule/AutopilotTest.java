package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.touch.rule.PlannedTouch.DANA;
import static vna.touch.rule.PlannedTouch.NINE;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.deal.Goal;
import vna.playbook.Playbook;
import vna.playbook.Severity;
import vna.playbook.ShelfValue;
import vna.playbook.ValueKind;

class AutopilotTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("autopilot");
  }

  private static PlannedTouch said(String account, String value, String ask, String draft) {
    var touch = aGoodTouch().at(NINE.minusDays(3)).withValue(value).asking(ask).withDraft(draft);
    return touch.with(Given.named(touch.deal(), account));
  }

  @Test
  void the_same_on_three_deals_is_autopilot() {
    var here = aGoodTouch().withDraft("Hi Dana, the benchmark is attached, see page 4.");
    var once = here.afterElsewhere("d-2", here.at(NINE.minusDays(3)));

    assertEquals(Severity.OFF, says(once));
    assertEquals(Severity.ADVICE, says(once.afterElsewhere("d-3", here.at(NINE.minusDays(1)))));
  }

  @Test
  void the_same_deal_twice_is_one_deal() {
    var here = aGoodTouch();

    assertEquals(
        Severity.OFF,
        says(
            here.afterElsewhere("d-2", here.at(NINE.minusDays(3)))
                .afterElsewhere("d-2", here.at(NINE.minusDays(1)))
                .afterElsewhere(here.deal().dealId(), here.at(NINE.minusDays(2)))));
  }

  @Test
  void what_is_long_ago_or_cancelled_does_not_count() {
    var here = aGoodTouch();

    assertEquals(
        Severity.OFF,
        says(
            here.afterElsewhere("d-2", here.at(NINE.minusDays(3)))
                .afterElsewhere("d-3", here.at(NINE.minusDays(15)))));
  }

  @Test
  void a_message_of_its_own_is_no_autopilot() {
    var here = aGoodTouch().withDraft("Dana, your fitters lose most on line 3 between lots.");
    var other = here.withDraft("Hi, the benchmark is attached.").at(NINE.minusDays(3));

    assertEquals(
        Severity.OFF, says(here.afterElsewhere("d-2", other).afterElsewhere("d-3", other)));
  }

  @Test
  void an_ask_alone_is_no_evidence() {
    var here = aGoodTouch().withValue("Torque table for the bolts of line 3");
    var other = aGoodTouch().at(NINE.minusDays(3));

    assertEquals(
        Severity.OFF, says(here.afterElsewhere("d-2", other).afterElsewhere("d-3", other)));
  }

  @Test
  void what_a_suggestion_filled_in_does_not_count() {
    var shelf =
        List.of(
            new ShelfValue(
                "bench",
                ValueKind.INSIGHT,
                aGoodTouch().plan().value().statement(),
                "",
                List.of("recognise-problem")));
    var here =
        aGoodTouch()
            .with(Given.playbook(Playbook.DEFAULT, shelf))
            .aimingAtGoal("The log", aGoodTouch().plan().ask().action(), Goal.State.OPEN);
    var other = here.at(NINE.minusDays(3));

    assertEquals(
        Severity.OFF, says(here.afterElsewhere("d-2", other).afterElsewhere("d-3", other)));
  }

  @Test
  void a_person_of_two_deals_gets_the_same_value_once() {
    var here = aGoodTouch();
    var other = here.at(NINE.minusDays(3));

    assertEquals(Severity.ADVICE, here.afterElsewhere("d-2", other).severityOf("value-repeated"));
    assertEquals(
        Severity.BLOCKER,
        here.afterElsewhere("d-2", other)
            .afterElsewhere("d-3", here.at(NINE.minusDays(2)))
            .severityOf("value-repeated"));
    assertEquals(
        Severity.OFF,
        here.afterElsewhere(
                "d-2", other.withContacts(Given.contact(DANA.id(), "Eve", "eve@x.example", "")))
            .severityOf("value-repeated"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Benchmark of 14 plants for Northwind Plant: three changes behind the 18 % gain | Benchmark of 9 plants for Bergmann: three changes behind the 12 % gain
          How Dana saves 3 hours a week with a weekly plan | How Jo saves 5 hours a week with a weekly plan
          The changes that cut changeover, ready for your visit on Tuesday | The changes that cut changeover, ready for your visit on 3 December
          Vergleich von 14 Werken: drei Änderungen in der Planung für Northwind Plant | Vergleich von 9 Werken: drei Änderungen in der Planung für Bergmann
          """)
  void the_same_with_other_names_numbers_and_dates(String here, String there) {
    assertEquals(Severity.ADVICE, afterTwo(here, there));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Benchmark of 14 plants: three changes behind the 18 % gain | Benchmark of 14 plants: what their night shift costs
          How bakeries cut waste at the oven | How bakeries cut waste at the counter
          Torque table for bolts of the press line | Torque wrench for bolts of the press line, on loan
          Lieferzeit der Pumpe bei drei Herstellern | Lieferzeit des Ventils bei drei Herstellern
          What the audit asks of the cold store | What the audit costs in a cold store
          """)
  void two_honest_texts_on_one_subject(String here, String there) {
    assertEquals(Severity.OFF, afterTwo(here, there));
  }

  private static Severity afterTwo(String here, String there) {
    var ask = aGoodTouch().plan().ask().action();
    var jo = Given.contact("c-jo", "Jo Berg", "jo@berg.example", "Planner");
    var other = said("Bergmann", there, ask, "").withContacts(jo);
    return says(
        aGoodTouch()
            .withValue(here)
            .asking(ask)
            .afterElsewhere("d-2", other)
            .afterElsewhere("d-3", other));
  }

  @Test
  void a_gist_stays_small_whatever_the_texts_are() {
    var repeated = "benchmark of plants ".repeat(900);
    var different =
        IntStream.range(0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" x "));
    var plan = aGoodTouch().withValue(repeated).withDraft(different.replaceAll("\\d", "q")).plan();

    var gist = Gist.of(plan, aGoodTouch().deal(), Playbook.DEFAULT);

    assertTrue(gist.value().length() + gist.ask().length() + gist.draft().length() < 2_000);
  }
}
