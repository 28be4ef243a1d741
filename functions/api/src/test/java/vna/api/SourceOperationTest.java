package vna.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds for every operation about sources alike.
@QuarkusTest
class SourceOperationTest extends ApiTest {
  private static final String OPERATIONS =
      """
      GET    | /v1/sources/{source}     |
      PUT    | /v1/sources/{source}     | definition
      DELETE | /v1/sources/{source}     |
      POST   | /v1/sources/{source}/try | {}
      GET    | /v1/unmatched            |
      POST   | /v1/unmatched/{id}       | {"deal": "01JDZZZZZZZZZZZZZZZZZZZZZZ"}
      DELETE | /v1/unmatched/{id}       |
      """;

  private final String source = "s-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void a_source() {
    send("PUT", "/v1/sources/" + source, WebhookTest.definition(source)).is(201);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = OPERATIONS)
  void it_is_strict_and_a_refusal_leaves_everything_as_it_is(
      String method, String template, @Nullable String sent) {
    var path = template.replace("{source}", source).replace("{id}", "01JDZZZZZZZZZZZZZZZZZZZZZZ");
    var body =
        sent == null ? "" : sent.equals("definition") ? WebhookTest.definition(source) : sent;
    var before = rows();

    send(method, path + "?y=1", body, "If-Match", "*").isBadAt("?y");
    send(method, path, body, "Accept", "text/html", "If-Match", "*").isProblem(406, "about:blank");
    if (!method.equals("GET")) {
      send(method, path, "{\"note\": \"" + "x".repeat(256 * 1024) + "\"}", "If-Match", "*")
          .isProblem(413, "about:blank");
    }
    if (!method.equals("GET") && !template.endsWith("/try")) {
      var request = given().contentType("text/plain").header("If-Match", "*").body("{}");
      assertEquals(415, request.request(method, path).statusCode());
    }
    try (var _ = Fault.OUTAGE.strikes()) {
      send(method, path, body, "If-Match", "*").isProblem(503, "about:blank");
    }

    assertEquals(before, rows());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = OPERATIONS)
  void what_is_not_there_is_not_found(String method, String template, @Nullable String sent) {
    assumeTrue(template.contains("{"));
    var body = sent == null ? "" : sent.equals("definition") ? WebhookTest.definition("x") : sent;

    for (var id : new String[] {"a%20b", "x".repeat(70), "%00"}) {
      send(method, template.replace("{source}", id).replace("{id}", id), body, "If-Match", "*")
          .isProblem(404, "/problems/not-found");
    }
  }
}
