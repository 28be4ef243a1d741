package vna.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Somebody who calls the deployed API: a request is the event that API Gateway makes of it.
///
/// Source: [the events of an HTTP
/// API](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
///
/// @param authorization the header, if they send one
/// @param vouched claims that API Gateway has verified, if it has
record Someone(Optional<String> authorization, Optional<Map<String, String>> vouched) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final EveryAnswer DESCRIBED = new EveryAnswer();

  static final Someone NOBODY = new Someone(Optional.empty(), Optional.empty());
  static final Someone MARA = with(Token.of("mara@example.com", "sales"));
  static final Someone JONAS = with(Token.of("jonas@example.com", "sales"));
  static final Someone MANAGER = with(Token.of("petra@example.com", "managers"));
  static final Someone ADMIN = with(Token.of("ada@example.com", "sales", "admins"));

  static Someone with(Token token) {
    return new Someone(Optional.of(token.authorization()), Optional.of(token.vouched()));
  }

  /// @param headers by their names in lower case
  record Reply(int status, Map<String, String> headers, String body) {
    String text(String pointer) {
      return json().at(pointer).asText();
    }

    JsonNode json() {
      return ApiTest.json(body);
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    Reply is(int expected) {
      assertEquals(expected, status, () -> body);
      return this;
    }

    /// With another text in the place of an id.
    Reply without(String id) {
      return new Reply(status, headers, body.replace(id, "{id}"));
    }
  }

  Reply get(String path) {
    return send("GET", path, "");
  }

  Reply post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  Reply send(String method, String path, String body, String... headers) {
    var event = event(method, path, body, headers).toString().getBytes(UTF_8);
    var answer = given().contentType("application/json").body(event).post("/_lambda_");
    assertEquals(200, answer.statusCode(), answer::asString);
    var reply = reply(ApiTest.json(answer.asString()));
    DESCRIBED.check(
        method,
        path.replaceFirst("\\?.*", ""),
        new EveryAnswer.Came(
            reply.status(), reply.headers().keySet(), reply.header("content-type"), reply.body()));
    return reply;
  }

  private ObjectNode event(String method, String path, String body, String... headers) {
    var question = path.indexOf('?');
    var rawPath = question < 0 ? path : path.substring(0, question);
    var event =
        JSON.createObjectNode()
            .put("version", "2.0")
            .put("rawPath", rawPath)
            .put("rawQueryString", question < 0 ? "" : path.substring(question + 1))
            .put("body", body)
            .put("isBase64Encoded", false);
    var sent = event.putObject("headers").put("host", "api.example.com").put("accept", "*/*");
    if (!body.isEmpty()) {
      sent.put("content-type", "application/json");
    }
    for (var i = 0; i < headers.length; i += 2) {
      sent.put(headers[i].toLowerCase(Locale.ROOT), headers[i + 1]);
    }
    authorization.ifPresent(header -> sent.put("authorization", header));
    var context = event.putObject("requestContext").put("stage", "$default");
    context.putObject("http").put("method", method).put("path", rawPath);
    vouched.ifPresent(claims ->
        context
            .putObject("authorizer")
            .putObject("jwt")
            .set("claims", JSON.<JsonNode>valueToTree(claims)));
    return event;
  }

  private static Reply reply(JsonNode answer) {
    var headers = new TreeMap<String, String>();
    for (var member : new String[] {"multiValueHeaders", "headers"}) {
      answer
          .path(member)
          .properties()
          .forEach(header ->
              headers.put(
                  header.getKey().toLowerCase(Locale.ROOT),
                  header.getValue().isArray()
                      ? header.getValue().path(0).asText()
                      : header.getValue().asText()));
    }
    var body = answer.path("body").asText("");
    return new Reply(
        answer.path("statusCode").asInt(),
        headers,
        answer.path("isBase64Encoded").asBoolean()
            ? new String(Base64.getDecoder().decode(body), UTF_8)
            : body);
  }
}
