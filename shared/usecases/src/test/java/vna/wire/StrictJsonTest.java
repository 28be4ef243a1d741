package vna.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vna.problem.InvalidInput;
import vna.problem.Problem;

class StrictJsonTest {

  @Test
  void a_good_document_is_read_without_loss() {
    var received = StrictJson.read("{\"a\": [1.10, true, null, \"é\"]}");

    assertEquals(List.of(), received.problems());
    assertEquals(new BigDecimal("1.10"), received.tree().at("/a/0").decimalValue());
  }

  @Test
  void every_doubled_member_is_named() {
    assertEquals(
        List.of("/a~1b", "/c/d"),
        pointers("{\"a/b\": 1, \"a/b\": 2, \"c\": {\"d\": 1, \"d\": 1}}"));
  }

  @Test
  void nesting_ends_at_32_levels() {
    assertEquals(List.of(), pointers("[".repeat(32) + "]".repeat(32)));
    assertEquals(List.of("/0".repeat(32)), pointers("[".repeat(33) + "]".repeat(33)));
    assertEquals(List.of(""), pointers("[".repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e99999999",
        "-1E+41",
        "1e-2147483649",
        "12345678901234567890123456789012345678901"
      })
  void numbers_that_nobody_means(String number) {
    assertEquals(List.of("/n"), pointers("{\"n\": " + number + "}"));
  }

  @Test
  void half_a_surrogate_pair() {
    assertEquals(List.of("/t", ""), pointers("{\"t\": \"\\ud83d\", \"\\udc00\": 1}"));
    assertEquals(List.of(), pointers("{\"t\": \"\\ud83d\\ude00\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "{", "{\"a\": NaN}", "{\"a\": Infinity}", "{'a': 1}", "{\"a\": 01}", "{\"a\": 1,}",
        "{} {}", "{} x", "[1", "\"\u0001\"", "// no\n{}", "\uFEFF{}", "{\"a\" 1}", "nul"
      })
  void what_is_no_json_is_one_problem_of_the_document(String text) {
    assertEquals(List.of(""), pointers(text));
    assertTrue(StrictJson.read(text).isUnreadable());
  }

  @Test
  void bytes_that_are_not_utf_8() {
    var latin = "{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        List.of(Problem.at("", "is not UTF-8; send JSON in UTF-8")),
        StrictJson.read(latin).problems());
  }

  @Test
  void jackson_hands_over_a_broken_document_instead_of_throwing() throws JsonProcessingException {
    var jackson = new ObjectMapper();

    assertEquals(
        List.of("/a"), pointers(jackson.readValue("{\"a\": 1, \"a\": 2}", Received.class)));
    assertEquals(List.of(""), pointers(jackson.readValue("{\"a\": 1", Received.class)));
    assertEquals(List.of(""), pointers(jackson.readValue("{} {}", Received.class)));
    assertTrue(jackson.readValue("null", Received.class).tree().isNull());
  }

  @Test
  void a_document_beyond_256_kib_is_answered_413_also_when_it_is_padded_with_blanks()
      throws IOException {
    var jackson = new ObjectMapper();
    var fits = ("{}" + " ".repeat(256 * 1024 - 2)).getBytes(StandardCharsets.UTF_8);
    var padded = ("{}" + " ".repeat(256 * 1024)).getBytes(StandardCharsets.UTF_8);

    assertEquals(List.of(), jackson.readValue(fits, Received.class).problems());
    var problems = jackson.readValue(padded, Received.class).problems();
    assertEquals(413, Answer.of(new InvalidInput(problems)).status());
  }

  private static List<String> pointers(String text) {
    return pointers(StrictJson.read(text));
  }

  private static List<String> pointers(Received received) {
    return received.problems().stream().map(Problem::name).toList();
  }
}
