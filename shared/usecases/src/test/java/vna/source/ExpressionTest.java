package vna.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.wire.StrictJson;

/// What an expression may do, and what stops it. A test for each part of the fence.
@Timeout(20)
class ExpressionTest {

  @ParameterizedTest
  @ValueSource(strings = {"eval", "now", "millis", "random", "shuffle", "error", "assert", "pad"})
  void a_function_that_is_refused_is_so_behind_an_alias_too(String function) {
    for (var text :
        new String[] {"$%s('a', 9)", "($f := $%s; $f('a', 9))", "'a' ~> $%s(9)", "a.$%s(9)"}) {
      assertFails("calls $" + function, text.formatted(function), "{\"a\": [3]}");
    }
    assertFails("", "$map(['a'], $%s)".formatted(function), "{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$contains(a, /x/)", "a ~> /x/i", "$split(a, / /)", "($p := /(a+)+/; 1)"})
  void a_regular_expression_is_refused_when_it_is_read(String text) {
    var unusable = assertThrows(Expression.Unusable.class, () -> Expression.parse(text));

    assertTrue(unusable.reason().contains("regular expression"), unusable.reason());
  }

  @Test
  void a_division_is_no_regular_expression() throws Exception {
    assertEquals("6", given("(a / 2) / b & ''", "{\"a\": 24, \"b\": 2}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ($f := function($x){$f($x)}; $f(1))                                  | steps
          ($f := function($x){1 + $f($x)}; $f(1))                              | deep
          $reduce([1..9999], function($a, $b){$a + $sum([1..9999].($))})       | steps
          [0..9999999].{'x': 1}                                                | elements
          $zip([1..9999999], [1..9999999])                                     | elements
          ($d := function($s, $n){$n = 0 ? $s : $d($s & $s, $n - 1)}; $d('12345678', 30)) | characters
          $replace(a, 'a', a)                                                  | characters
          $join($map([1..9999], function($i){a}), 'x')                         | characters
          """)
  void what_would_not_end_or_grow_without_bound_is_stopped(String text, String why) {
    assertFails(why, text, "{\"a\": \"" + "a".repeat(20_000) + "\"}");
  }

  @Test
  void what_is_nested_too_deeply_is_refused_when_it_is_read() {
    assertThrows(Expression.Unusable.class, () -> Expression.parse("(".repeat(50_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.", "{'a':}", "'x", "foo(", "]"})
  void what_does_not_parse_is_refused(String text) {
    assertThrows(Expression.Unusable.class, () -> Expression.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a                                    | 12
          $string(big)                         | 9007199254740993
          $formatNumber(money, '0.00')         | 42000.50
          long                                 | 12345678901234567.89
          {'a': nothing, 'b': missing, 'c': 1} | {"c":1}
          list[k = 'b'].v                      | 2
          list[k = 'b'][0].v                   | 2
          list.v                               | [1,2]
          $replace('a-b-c', '-', '+')          | a+b+c
          $join(['a', 'b'], ', ')              | a, b
          $replace(missing, '-', '+')          |
          $join(missing, ', ')                 |
          $x.owner                             | mara
          $uppercase                           |
          missing                              |
          $not(missing = 'x')                  | true
          missing != 'x'                       | false
          """)
  void what_an_expression_gives(String text, @Nullable String expected) throws Exception {
    var input =
        "{\"a\": 12, \"big\": 9007199254740993, \"money\": 42000.5, \"long\": 12345678901234567.89,"
            + " \"nothing\": null, \"list\": [{\"k\": \"a\", \"v\": 1}, {\"k\": \"b\", \"v\": 2}]}";

    assertEquals(expected == null ? "" : expected, given(text, input));
  }

  @Test
  void money_that_a_number_cannot_hold_fails_instead_of_changing() {
    assertFails("", "$formatNumber(a, '0.00')", "{\"a\": 12345678901234567.89}");
  }

  @Test
  void why_it_failed_holds_nothing_of_the_payload() {
    assertFails("error T", "$uppercase(a)", "{\"a\": [\"secret\"]}");
  }

  private static void assertFails(String why, String text, String input) {
    var unusable = assertThrows(Expression.Unusable.class, () -> given(text, input));
    assertTrue(unusable.reason().contains(why), text + ": " + unusable.reason());
    assertTrue(!unusable.reason().contains("secret"), unusable.reason());
  }

  private static String given(String text, String input) throws Expression.Unusable {
    var value = JsonValues.of(StrictJson.read(input).tree());
    return Expression.parse(text)
        .evaluate(value == null ? "" : value, Map.of("x", Map.of("owner", "mara")))
        .map(node -> node.isTextual() ? node.textValue() : node.toString())
        .orElse("");
  }
}
