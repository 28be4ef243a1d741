package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Phrases;
import vna.playbook.Severity;

class ValueAboutUsTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("value-about-us");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are a leading supplier of packaging machines",
        "As a market leader we set standards",
        "We've been in business since 1985",
        "Our company was founded in 1985",
        "Our mission is to change the industry",
        "We are the number one in Europe",
        "We just opened a new office in Lyon",
        "We just raised our Series C",
        "We won the innovation award",
        "I need to close this quarter",
        "I have to hit my quota",
        "It's the end of our quarter",
        "Our fiscal year ends in March",
        "We would really like your business",
        "We want to win you as a customer",
        "We are excited to announce our new release",
        "Our CEO will be in town",
        "Our team is passionate about quality",
        "We have over 500 happy customers worldwide",
        "Our product is unique on the market",
        "We are a family-owned company",
        "Who we are and what we do",
        "Company profile",
        "Our references",
        "Our certifications",
        "Wir sind Marktführer",
        "Wir sind ein führender Hersteller von Verpackungsmaschinen",
        "Seit 1985 sind wir am Markt",
        "Unser Unternehmen wurde 1985 gegründet",
        "Wir haben einen Preis gewonnen",
        "Quartalsende: wir brauchen noch Umsatz",
        "Unser Geschäftsjahr endet im März",
        "Wir haben über 500 zufriedene Kunden",
        "Unser Produkt ist einzigartig",
        "Wir sind ein Familienunternehmen",
        "Wir freuen uns, unser neues Produkt vorzustellen",
        "Unsere Referenzen",
        "Wer wir sind und was wir machen",
        "Firmenprofil",
        "We are the leading provider of scheduling software",
        "Our quarter ends on Friday",
        "The market leader in Europe",
        "We have 30 years of experience",
        "Our company history",
        "We were awarded an award",
        "We are proud to announce a new office",
        "We need to hit our target",
        "Our product is the best",
        "Founded in 1998. Trusted by 5,000 customers.",
        "Company presentation",
        "We'd love to work with you",
        "Introducing our company",
        "We raised a series B",
        "End of our fiscal year",
        "Wir sind der führende Anbieter",
        "Unser Quartal endet am Freitag",
        "Unsere Firmengeschichte und unsere Werte",
        "Wir sind stolz auf 30 Jahre Erfahrung",
        "Marktführer in Europa",
        "Unternehmenspräsentation"
      })
  void our_own_story_is_no_value(String statement) {
    assertEquals(Severity.ADVICE, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As the leading provider we measured 14 plants: three changes cut changeover by 18 %",
        "Our quarter ends on Friday: until then you get the old price",
        "How your plant compares with the market leader",
        "Award criteria of the tender",
        "Founded in 1998, the dairy cut its cleaning time by half: how it did that",
        "Your quarter ends on Friday: what to book before",
        "Leading indicators of bearing wear",
        "Top supplier defects of 2025",
        "Introduce our company and show how 14 plants cut scrap",
        "Vision system for label checks",
        "Series B valve sheet",
        "Marktübersicht der Ventile",
        "Ihr Quartal endet am Freitag: was vorher zu buchen ist",
        "Führende Achse der Maschine prüfen"
      })
  void what_a_buyer_can_use_is_value(String statement) {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#ENGLISH")
  void so_is_whatever_is_good(String statement) {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#GERMAN")
  void in_german_too(String statement) {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue(statement)));
  }

  @Test
  void a_team_has_stories_of_its_own_and_takes_one_out() {
    var own =
        new Phrases(List.of(), List.of(), List.of(), List.of("acme was born", "-market leader"));
    var touch = aGoodTouch().withPhrases("en", own);

    assertEquals(Severity.ADVICE, says(touch.withValue("Acme was born in a garage")));
    assertEquals(Severity.OFF, says(touch.withValue("The market leader in Europe")));
  }
}
