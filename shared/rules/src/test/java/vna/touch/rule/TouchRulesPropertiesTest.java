package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.deal.Goal;
import vna.touch.Finding;

class TouchRulesPropertiesTest {
  private static final long SEED = 20_261_124L;

  /// Phrases that a single word opens, times the words that one may stretch over.
  private static final int MOST_COMPARISONS = 400;

  private static final List<String> SCRIPTS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "äöüßéèñçøåłşğıİœæ",
          "абвгдежзийклмн",
          "αβγδεζηθ",
          "אבגדהוזח",
          "ابتثجحخ",
          "हिन्दीकखग",
          "ไทยกขค",
          "日本語漢字かなカナ",
          "한국어글",
          "😊👍🏽🇩🇪👩‍🏭✅™ℹ",
          "0123456789٣४",
          " .,;:!?-–—…'’\"()[]{}/\\|#*?",
          "\u0000\u0007\u200b\u200d\u202e\u00ad\ufeff\u0301\u0336\n\r\t",
          "\ud800\udc00\udbff",
          "ﬁ①㎏Ⅳ½");

  @Test
  void no_text_of_any_script_makes_a_rule_throw_or_leave_a_field_blank() {
    var random = new Random(SEED);
    for (var i = 0; i < 10_000; i++) {
      var text = text(random);

      var touch = i % 10 == 0 ? everywhere(text) : somewhere(text, i % 5);
      var findings = touch.verdict().findings();

      for (var finding : findings) {
        assertTrue(
            fields(finding).noneMatch(String::isBlank), () -> "seed " + SEED + ": " + finding);
      }
    }
  }

  @Test
  void the_same_plan_is_judged_the_same() {
    var random = new Random(SEED);
    for (var i = 0; i < 500; i++) {
      var touch = everywhere(text(random));

      assertEquals(touch.verdict(), touch.verdict(), "seed " + SEED);
    }
  }

  @Test
  void content_beside_an_empty_phrase_makes_a_touch_no_emptier() {
    var random = new Random(SEED);
    var empty = Stream.of(EmptyTexts.ENGLISH, EmptyTexts.GERMAN).flatMap(List::stream).toList();
    var good = Stream.of(GoodTexts.ENGLISH, GoodTexts.GERMAN).flatMap(List::stream).toList();
    for (var i = 0; i < 1_000; i++) {
      var before = empty.get(random.nextInt(empty.size()));
      var content = good.get(random.nextInt(good.size()));
      var alone = aGoodTouch().withValue(before).verdict();

      // What follows a farewell is a signature.
      var text = hasFarewell(before) ? content + "\n" + before : before + "\n" + content;
      var together = aGoodTouch().withValue(text).verdict();

      var context = "seed " + SEED + ": " + before + " + " + content;
      assertFalse(together.has("value-missing"), context);
      assertTrue(together.decision().compareTo(alone.decision()) <= 0, context);
    }
  }

  private static boolean hasFarewell(String text) {
    var wording = Wording.of(aGoodTouch().playbook());
    return Reading.of(text, wording, Names.NONE).found().contains(Reading.Kind.FAREWELL);
  }

  @Test
  void unknown_words_are_never_blamed() {
    var random = new Random(SEED);
    for (var i = 0; i < 2_000; i++) {
      var words =
          IntStream.range(0, 2 + random.nextInt(8))
              .mapToObj(_ -> word(random, SCRIPTS.getFirst(), 5 + random.nextInt(6)) + "q")
              .collect(Collectors.joining(" "));

      var verdict = aGoodTouch().withValue(words).asking(words).expecting(words).verdict();

      // The ask says the same as the value: that one may be said.
      var others =
          verdict.findings().stream()
              .filter(finding -> !finding.rule().equals("value-missing"))
              .toList();
      assertEquals(List.of(), others, "seed " + SEED + ": " + words);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "just ",
        "checking in ",
        "hi ",
        "a",
        "-",
        "let me know if ",
        "wir ",
        "i will ",
        "und schicken ",
        "\u0301",
        "n/a ",
        "send the log and book the room ",
        "thank you for ",
        "ich wollte nur mal kurz ",
        "'",
        "1.",
        "word's ",
        "ä"
      })
  void the_longest_texts_are_judged_in_bounded_work(String piece) {
    var longest = piece.repeat(Words.MAX_LENGTH / piece.length());
    var touch = everywhere(longest);

    var read = touch.situation();
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> touch.verdict());

    for (var reading : List.of(read.value(), read.expectation(), read.ask(), read.draft())) {
      var text = reading.text();
      assertTrue(text.size() <= Words.MAX_LENGTH, () -> text.size() + " words");
      assertTrue(
          text.comparisons() <= MOST_COMPARISONS * text.size(),
          () -> text.comparisons() + " comparisons of " + text.size() + " words");
    }
  }

  @Test
  void long_words_marks_and_emoji_are_read_in_bounded_work() {
    for (var text :
        List.of(
            "a".repeat(Words.MAX_LENGTH),
            "unterschreib".repeat(1_600),
            "a\u0301\u0336".repeat(6_000),
            "\u200b\u2060\ufeff".repeat(6_000),
            "😊👍🏽🇩🇪".repeat(1_500),
            "漢字かな".repeat(5_000),
            "हिन्दी ".repeat(2_800),
            "\u3164 ".repeat(10_000),
            "1.2.3.4,".repeat(2_500))) {
      var read = Text.of(text, Wording.of(aGoodTouch().playbook()));

      assertTrue(read.size() <= Words.MAX_LENGTH);
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> everywhere(text).verdict(), text.substring(0, 2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "j\u200bust chec\u00adking in",
        "ｊｕｓｔ ｃｈｅｃｋｉｎｇ ｉｎ",
        "𝐣𝐮𝐬𝐭 𝐜𝐡𝐞𝐜𝐤𝐢𝐧𝐠 𝐢𝐧 😊😊",
        "ⓙⓤⓢⓣ ⓒⓗⓔⓒⓚⓘⓝⓖ ⓘⓝ",
        "j\u0336u\u0336s\u0336t\u0336 checking in",
        "\u202ejust checking in\u202c",
        "just checking in \u3164\u115f",
        "👋 just checking in 👋👋👋",
        "\u3164",
        "\u2800\u200b",
        "🎄✨🎉"
      })
  void no_disguise_hides_an_empty_touch(String text) {
    assertTrue(aGoodTouch().withValue(text).verdict().has("value-missing"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ⓣⓞⓡⓠⓤⓔ ⓣⓐⓑⓛⓔ for M8",
        "𝐓𝐨𝐫𝐪𝐮𝐞 𝐭𝐚𝐛𝐥𝐞 for M8",
        "جدول عزم الدوران",
        "טבלת מומנטים",
        "ลดเวลาเปลี่ยนรุ่น",
        "토크 표",
        "T\u0336o\u0336r\u0336q\u0336u\u0336e\u0336 table for M8 🔩",
        "Drehmomente: 🔩 M8"
      })
  void no_script_makes_a_full_touch_look_empty(String text) {
    assertFalse(aGoodTouch().withValue(text).verdict().has("value-missing"), text);
  }

  private static PlannedTouch somewhere(String text, int field) {
    return switch (field) {
      case 0 -> aGoodTouch().withValue(text);
      case 1 -> aGoodTouch().asking(text);
      case 2 -> aGoodTouch().expecting(text);
      case 3 -> aGoodTouch().withDraft(text);
      default -> aGoodTouch().aimingAtGoal(text, "", Goal.State.OPEN);
    };
  }

  private static PlannedTouch everywhere(String text) {
    return aGoodTouch()
        .aimingAtGoal(text, text, Goal.State.OPEN)
        .withCommitment(text, Optional.empty())
        .withContacts(Given.contact("c-dana", text, "", text))
        .withValue(text)
        .asking(text)
        .expecting(text)
        .withDraft(text);
  }

  private static Stream<String> fields(Finding finding) {
    return Stream.of(
        finding.rule(),
        finding.field(),
        finding.message(),
        finding.expected(),
        finding.found(),
        finding.suggestion());
  }

  // Words of one script, of several, and of our own lists, in any order.
  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(_ ->
            switch (random.nextInt(4)) {
              case 0 -> EmptyTexts.ENGLISH.get(random.nextInt(EmptyTexts.ENGLISH.size()));
              case 1 -> EmptyTexts.GERMAN.get(random.nextInt(EmptyTexts.GERMAN.size()));
              default ->
                  word(random, SCRIPTS.get(random.nextInt(SCRIPTS.size())), 1 + random.nextInt(12));
            })
        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }

  private static String word(Random random, String letters, int length) {
    return IntStream.range(0, length)
        .mapToObj(_ -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
        .collect(Collectors.joining());
  }
}
