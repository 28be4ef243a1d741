package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.touch.rule.PlannedTouch.NINE;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.playbook.Severity;

class ValueGenericTest {
  private static Severity says(PlannedTouch touch) {
    return touch.severityOf("value-generic");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helpful resources",
        "Some ideas",
        "A few ideas on how to grow your business",
        "Insights from our experts",
        "Our newsletter",
        "Latest trends in the industry",
        "Industry trends",
        "News about our product",
        "Product information",
        "More information about our services",
        "General information",
        "Company brochure",
        "Our brochure",
        "An introduction to our platform",
        "Overview of our offering",
        "Our value proposition and benefits",
        "Benefits of working with us",
        "How we can help you",
        "How we can support your team",
        "Ways to improve performance",
        "Solutions tailored to your needs",
        "A win-win opportunity",
        "Potential synergies",
        "Digital transformation",
        "Innovative technology",
        "Increase productivity and efficiency",
        "Expert knowledge",
        "A success story",
        "Customer success stories",
        "Interesting content",
        "Useful stuff",
        "Great value",
        "High quality",
        "Best in class service",
        "Industry best practice",
        "Wichtige Informationen",
        "Weitere Informationen",
        "Allgemeine Informationen zu unserem Produkt",
        "Ein paar Ideen",
        "Neue Ideen für mehr Erfolg",
        "Unsere Lösungen im Überblick",
        "Produktinformationen",
        "Unsere Broschüre",
        "Spannende Einblicke",
        "Erfolgsgeschichten unserer Kunden",
        "Wie wir Ihnen helfen können",
        "Vorteile unserer Lösung",
        "Mehrwert für Ihr Unternehmen",
        "Kosten sparen",
        "Zeit und Geld sparen",
        "Digitale Transformation",
        "Innovative Lösungen",
        "Best Practices",
        "Maßgeschneiderte Lösungen",
        "Some useful insights",
        "Interesting information for you",
        "Information about our solutions",
        "Helpful tips",
        "Insights into how our platform can help your business",
        "A great opportunity to improve efficiency",
        "Our latest product news",
        "Best practices from the industry",
        "An overview of our services",
        "A case study",
        "Relevant content",
        "How we help companies grow",
        "Save time and money",
        "Valuable resources for your team",
        "A tailored solution to boost productivity",
        "An interesting article",
        "Interessante Informationen",
        "Nützliche Tipps für Ihr Unternehmen",
        "Einblicke in unsere Lösungen",
        "Mehr Effizienz und Produktivität",
        "Ein Überblick über unser Portfolio",
        "Spannende Neuigkeiten zu unseren Produkten"
      })
  void words_that_fit_every_buyer_are_generic(String statement) {
    assertEquals(Severity.ADVICE, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#ENGLISH")
  void a_word_of_a_trade_is_not(String statement) {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @FieldSource("vna.touch.rule.GoodTexts#GERMAN")
  void in_german_neither(String statement) {
    assertEquals(Severity.OFF, says(aGoodTouch().withValue(statement)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Insights into changeover time",
        "3 tips",
        "Tips from 14 companies",
        "Insights from Bosch",
        "Northwind case study",
        "Information",
        "How to cut scrap",
        "Leadership"
      })
  void a_number_a_name_or_a_word_of_the_buyers_makes_it_theirs(String statement) {
    assertEquals(
        Severity.OFF,
        says(aGoodTouch().expecting("Information on changeover").withValue(statement)));
  }

  @Test
  void so_does_an_asset() {
    assertEquals(
        Severity.OFF,
        says(aGoodTouch().withValue("Useful insights").withAsset("https://example.com/a.pdf")));
  }

  @Test
  void so_does_what_the_buyer_wrote() {
    var touch = aGoodTouch().withValue("A case study");

    assertEquals(
        Severity.OFF,
        says(touch.afterBuyerWrote(NINE.minusDays(2), "Do you have any case studies?")));
  }

  @Test
  void nothing_at_all_is_missing_and_not_generic() {
    assertEquals(Severity.OFF, says(aGoodTouch().withoutValue()));
    assertEquals(Severity.OFF, says(aGoodTouch().withValue("Just checking in")));
  }
}
