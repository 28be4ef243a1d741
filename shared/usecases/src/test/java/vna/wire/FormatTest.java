package vna.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T09:00",
        "2026-11-24T09:00Z",
        "2026-11-24 09:00:00Z",
        "2026-11-24T09:00:00",
        "2026-11-24T09:00:00+01",
        "2026-11-24T09:00:00+0100",
        "2026-11-24T09:00:00+01:00:00",
        "2026-11-24T24:00:00Z",
        "2026-11-24T09:60:00Z",
        "2026-11-24T09:00:60Z",
        "2026-02-29T09:00:00Z",
        "2026-13-01T09:00:00Z",
        "1999-12-31T23:59:59Z",
        "2101-01-01T00:00:00Z",
        "+2026-11-24T09:00:00Z",
        "20261124T090000Z",
        "2026-W48-2T09:00:00Z",
        "2026-328T09:00:00Z",
        "2026-11-24T09:00:00.Z",
        "2026-11-24T09:00:00.1234567890Z",
        "2026-11-24T09:00:00+19:00",
        "2026-11-24T09:00:00Z[Europe/Berlin]",
        "٢٠٢٦-11-24T09:00:00Z",
        " 2026-11-24T09:00:00Z",
        "now",
        ""
      })
  void what_is_no_time(String text) {
    assertThrows(Misfit.class, () -> Formats.dateTime(text));
  }

  @Test
  void times_keep_their_offset_and_milliseconds() throws Misfit {
    assertEquals(
        OffsetDateTime.parse("2026-11-24T09:00:00.123+01:00"),
        Formats.dateTime("2026-11-24T09:00:00.123456789+01:00"));
    assertEquals(
        OffsetDateTime.parse("2024-02-29T09:00:00Z"), Formats.dateTime("2024-02-29t09:00:00z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-2-3", "2026-02-30", "2025-02-29", "20261127", "2026-W48-5", "2026-331", "1999-12-31",
        "2101-01-01", "+99999-01-01", "-2026-01-01", "2026-11-27T00:00:00Z", "2026-11-27 ",
            "٢٠٢٦-11-27", ""
      })
  void what_is_no_date(String text) {
    assertThrows(Misfit.class, () -> Formats.date(text));
  }

  @Test
  void the_ends_of_the_years() throws Misfit {
    assertEquals(LocalDate.of(2000, 1, 1), Formats.date("2000-01-01"));
    assertEquals(LocalDate.of(2100, 12, 31), Formats.date("2100-12-31"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dana",
        "dana@",
        "@plant.example",
        "dana@plant",
        "dana@@plant.example",
        "a b@plant.example",
        "dana@plant..example",
        "dana.@plant.example",
        ".dana@plant.example",
        "da..na@plant.example",
        "dana@-plant.example",
        "dana@plant-.example",
        "dana@plant.example.",
        "dana@plant.example,x@y.zz",
        "Dana <dana@plant.example>",
        "dana@plant.example\n",
        "dana@[127.0.0.1]",
        "mailto:dana@plant.example",
        "\u202Edana@plant.example",
        "dana\u200B @plant.example",
        ""
      })
  void what_is_no_address(String text) {
    assertThrows(Misfit.class, () -> Formats.email(text));
  }

  @Test
  void addresses_are_read_in_lower_case() throws Misfit {
    assertEquals("dana+x@plant.example", Formats.email("Dana+X@Plant.EXAMPLE"));
    assertEquals("o'neil@müller.de", Formats.email("O'Neil@Mu\u0308ller.de"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.com/a", "javascript:alert(1)", "file:///etc/passwd", "//example.com",
            "example.com",
        "https://", "https:///a", "http:example.com", "https://exa mple.com", "data:text/html,x",
        "https://example.com/\u0000", ""
      })
  void what_is_no_web_address(String text) {
    assertThrows(Misfit.class, () -> Formats.url(text));
  }

  @Test
  void a_web_address_has_at_most_2048_characters() throws Misfit {
    var longest = "https://example.com/" + "a".repeat(2_028);

    assertEquals(longest, Formats.url(longest));
    assertThrows(Misfit.class, () -> Formats.url(longest + "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eur", "EURO", "XX" + "X", "XAU", "€", "", "ZZZ"})
  void what_is_no_currency(String text) {
    assertThrows(Misfit.class, () -> Formats.currency(text));
  }

  @Test
  void texts_are_composed_and_measured_in_characters() throws Misfit {
    assertEquals("é", Text.LINE.read("e\u0301"));
    assertEquals(200, Text.LINE.read("😀".repeat(200)).codePointCount(0, 400));
    assertThrows(Misfit.class, () -> Text.LINE.read("a".repeat(201)));
    assertThrows(Misfit.class, () -> Text.NOTE.read("a".repeat(2_001)));
    assertThrows(Misfit.class, () -> Text.DRAFT.read("a".repeat(20_001)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b", "a\u001Fb", "a\u007Fb", "a\u0085b", "a\rb", "a\nb", "a\tb", "a\u2028b",
        "a\u202Eb", "a\u2066b", " ", "\u00A0\u3000", "\u200B\u200D", "\u3164", "\u2800", "\u00AD"
      })
  void what_is_no_line(String text) {
    assertThrows(Misfit.class, () -> Text.LINE.read(text));
  }

  @Test
  void long_texts_have_lines_and_tabs_and_nothing_else() throws Misfit {
    assertEquals("a\n\tb", Text.NOTE.read("a\n\tb"));
    assertThrows(Misfit.class, () -> Text.NOTE.read("a\rb"));
    assertThrows(Misfit.class, () -> Text.NOTE.read("\n\t "));
  }

  @Test
  void text_from_right_to_left_with_its_marks_and_emoji_is_text() throws Misfit {
    for (var text : new String[] {"שלום\u200F!", "👩\u200D🔧", "नमस्ते", "ไทย"}) {
      assertEquals(text, Text.LINE.read(text));
    }
  }
}
