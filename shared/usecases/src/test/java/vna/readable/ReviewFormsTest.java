package vna.readable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.deal.Actor;
import vna.deal.Deal;
import vna.nextaction.NextAction;
import vna.playbook.Playbook;
import vna.playbook.ValueKind;
import vna.review.OwnerWeek;
import vna.review.OwnerWeek.Activity;
import vna.review.OwnerWeek.ReviewedDeal;
import vna.review.Week;
import vna.review.WeeklyReview;
import vna.touch.Channel;
import vna.touch.Decision;

class ReviewFormsTest {
  private static final Week WEEK = Week.parse("2026-W47").orElseThrow();
  private static final Instant AS_OF = Instant.parse("2026-11-23T06:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static WeeklyReview review(String text, int touches) {
    var deal =
        new ReviewedDeal(
            "d1",
            "Line 3 " + text,
            "Nordwind " + text,
            List.of(),
            Deal.Status.OPEN,
            Optional.empty(),
            "decide",
            List.of(
                new Deal.Movement(
                    TUESDAY, Optional.of("decide"), Optional.of(text), Optional.empty())),
            Optional.of(
                new NextAction(
                    Actor.SELLER,
                    "Send the log " + text,
                    TUESDAY,
                    "x",
                    "y",
                    Optional.empty(),
                    Optional.empty())),
            false,
            0,
            0,
            0);
    var done =
        IntStream.range(0, touches)
            .<Activity>mapToObj(i ->
                new Activity.PlannedTouch(
                    TUESDAY.plusSeconds(i),
                    "d1",
                    Channel.EMAIL,
                    Optional.of(ValueKind.INSIGHT),
                    "shelf-" + text,
                    Optional.of("step-" + text),
                    Decision.INTENTIONAL,
                    List.of("ask-undated"),
                    false,
                    i < 2,
                    text))
            .toList();
    return WeeklyReview.of(
        WEEK, AS_OF, Playbook.DEFAULT, new OwnerWeek("mara@seller.example", List.of(deal), done));
  }

  private static String html(WeeklyReview review) {
    return ReviewPage.html(review, ReviewWords.of(review, Optional.of(7L), BERLIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'onmouseover='alert(1)",
        "{words.title}{#if true}x{/if}",
        "</title></style></table><b>"
      })
  void whatever_was_typed_is_text_on_the_page(String typed) {
    var plain = html(review("harmless", 9));

    var page = html(review(typed, 9));

    assertEquals(tags(plain), tags(page));
    assertTrue(page.contains(escaped(typed)), page);
  }

  private static List<String> tags(String page) {
    return Pattern.compile("<[^>]*>").matcher(page).results().map(tag -> tag.group()).toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Test
  void a_page_needs_nothing_but_itself() {
    var page = html(review("log", 9));

    for (var foreign : List.of("<script", "<link", "<img", "src=", "url(", "http", "@import")) {
      assertFalse(page.contains(foreign), foreign);
    }
    assertTrue(page.startsWith("<!doctype html>\n<html lang=\"en\">"));
    assertEquals(count(page, "<table"), count(page, "<caption"));
    assertEquals(count(page, "<th "), count(page, "<th scope="));
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  @Test
  void a_rate_says_its_number_and_is_a_share_only_from_eight_cases_on() {
    assertTrue(html(review("log", 8)).contains("25 % of 8 brought movement"));
    assertTrue(html(review("log", 7)).contains("2 of 7 brought movement"));
  }

  @Test
  void the_text_says_the_same_in_lines_of_its_width() {
    var review = review("log", 9);
    var words = ReviewWords.of(review, Optional.of(7L), BERLIN);

    var lines = new ReviewText(90).lines(words);

    assertEquals(
        "week      2026-W47, 16 November to 22 November 2026, review 7, as of Mon 23 Nov, 07:00",
        lines.getFirst());
    assertTrue(
        lines.contains(
            "moved     Nordwind log (Mara), on Tue 17 Nov, 09:00: entered step decide, reached “log”"),
        () -> String.join("\n", lines));
    assertEquals(List.of(), lines.stream().filter(line -> line.length() > 90).toList());
    assertTrue(lines.contains("waiting   nothing"));
  }

  @Test
  void an_empty_review_has_all_its_forms() {
    var none = WeeklyReview.none(WEEK, AS_OF);
    var words = ReviewWords.of(none, Optional.empty(), BERLIN);

    assertTrue(ReviewPage.html(none, words).contains("Nothing."));
    assertEquals(12, new ReviewText(90).lines(words).size());
  }
}
