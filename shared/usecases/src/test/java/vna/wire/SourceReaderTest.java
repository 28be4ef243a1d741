package vna.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.source.Vendor;

/// Definitions of sources: the ready ones are right, and everything wrong is said by its pointer.
class SourceReaderTest {
  static List<Vendor> vendors() {
    return Vendor.all();
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void every_ready_definition_is_right(Vendor vendor) {
    assertEquals(vendor.name(), vendor.source().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /source                              | "other"
          /source                              | "a b"
          /color                               | "red"
          /verify                              | "HMAC"
          /verify/scheme                       | "RSA"
          /verify/algorithm                    | "SHA-1"
          /verify/key                          | "RAW"
          /verify/encoding                     | "BASE32"
          /verify/signature/header             | "X Y"
          /verify/signature/color              | "red"
          /verify/signature/split              | ""
          /verify/signed                       | "{timestamp}"
          /verify/signed                       | "{body}{body}{timestamp}"
          /verify/signed                       | "{body}{timestamp}{nonce}"
          /verify/signed                       | "{body}{timestamp}}"
          /verify/id                           | {"header": "X-Id"}
          /verify/urlDecode                    | "HUBSPOT_V3"
          /verify/timestamp/unit               | "HOURS"
          /verify/timestamp/toleranceSeconds   | 901
          /verify/timestamp/toleranceSeconds   | 0
          /verify/timestamp/toleranceSeconds   | 1.5
          /verify/timestamp/toleranceSeconds   | "180"
          /secrets                             | []
          /secrets                             | ["a", "b", "c"]
          /secrets/0                           | ["a secret with blanks"]
          /items                               | "foo("
          /items                               | 7
          /eventId                             | "header:X Y"
          /eventId                             | "]"
          /occurredAt                          | "/x/"
          /expose/0                            | ["a b"]
          /defaults                            | "mara"
          /tables                              | []
          /commands                            | []
          /commands/0/type                     | [{"type": "vna.review.weekly.v1", "data": "a"}]
          /commands/0/data                     | [{"type": "vna.deal.open.v1"}]
          /commands/0/data                     | [{"type": "vna.deal.open.v1", "data": "{"}]
          /commands/0/when                     | [{"type": "vna.deal.open.v1", "data": "a", "when": "$contains(a, /x/)"}]
          /commands/0/color                    | [{"type": "vna.deal.open.v1", "data": "a", "color": "red"}]
          """)
  void what_is_wrong_is_said_where_it_is(String pointer, String value) {
    var member = pointer.replaceFirst("/[0-9]+.*", "");

    assertEquals(List.of(pointer), problems(calendly(), member, value));
  }

  @ParameterizedTest
  @CsvSource({
    "/source",
    "/verify",
    "/secrets",
    "/commands",
    "/verify/scheme",
    "/verify/algorithm",
    "/verify/key",
    "/verify/encoding",
    "/verify/signature",
    "/verify/signed",
    "/verify/timestamp",
    "/verify/signature/separator",
    "/verify/signature/label",
    "/verify/timestamp/unit",
    "/verify/timestamp/toleranceSeconds",
    "/verify/signature/header"
  })
  void what_is_missing_is_said_where_it_should_be(String pointer) {
    assertEquals(List.of(pointer), problems(calendly(), pointer, ""));
  }

  private static ObjectNode calendly() {
    return new Vendor("calendly").definition();
  }

  /// @param value of the member, or nothing to take it out
  private static List<String> problems(ObjectNode definition, String member, String value) {
    var slash = member.lastIndexOf('/');
    var parent = (ObjectNode) definition.at(member.substring(0, slash));
    if (value.isEmpty()) {
      parent.remove(member.substring(slash + 1));
    } else {
      parent.set(member.substring(slash + 1), StrictJson.read(value).tree());
    }
    var invalid =
        assertThrows(
            InvalidInput.class, () -> SourceReader.read(Received.of(definition), "calendly"));
    return invalid.problems().stream().map(Problem::name).toList();
  }
}
