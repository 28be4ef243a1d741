package vna.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vna.function.LambdaRuntime;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.Table;

/// The real zip, run as on AWS, behind an HTTP API (payload 2.0) with a stage.
///
/// Source: [Working with AWS Lambda proxy
/// integrations](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
@EnabledOnOs(OS.LINUX)
class ApiZipIT {
  private static final String HANDLER =
      "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final LocalDynamoDb LOCAL = LocalDynamoDb.inMemory();
  private static final DynamoDbClient CLIENT = Database.local(LOCAL.endpoint()).build();
  private static final LambdaRuntime API = start();

  private static LambdaRuntime start() {
    try {
      return LambdaRuntime.of(
          Path.of("target", "function.zip"),
          HANDLER,
          Map.of(
              "VNA_DYNAMODB_ENDPOINT", LOCAL.endpoint().toString(),
              "VNA_TABLE", "api-it",
              "VNA_LOCAL_USER", "mara@example.com",
              "VNA_BASE_PATH", "/prod"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeAll
  static void table() {
    Table.create(CLIENT, "api-it");
  }

  @AfterAll
  static void stop() {
    API.close();
    CLIENT.close();
    LOCAL.close();
  }

  @Test
  void a_deal_goes_through_all_of_it() throws Exception {
    var opened = send(event("POST", "/prod/v1/deals", "").put("body", Samples.open("it-1")));
    var location = opened.at("/headers/Location").asText();
    var read = send(event("GET", location, ""));
    var listed = send(event("GET", "/prod/v1/deals", "external=hubspot%3Ait-1"));

    assertEquals(201, opened.path("statusCode").asInt(), opened.toString());
    assertEquals("/prod/v1/deals/" + body(opened).path("dealId").asText(), location);
    assertEquals(200, read.path("statusCode").asInt(), read.toString());
    assertEquals(body(opened), body(read));
    assertEquals("\"1\"", read.at("/headers/ETag").asText());
    assertEquals(body(opened), body(listed).at("/items/0"));
  }

  @Test
  void a_body_in_base64_is_read_and_so_are_headers_that_were_joined() throws Exception {
    var opened = send(event("POST", "/v1/deals", "").put("body", Samples.open("it-2")));
    var patch = event("PATCH", "/v1/deals/" + body(opened).path("dealId").asText(), "");
    patch.put("isBase64Encoded", true);
    patch.put("body", base64("{\"name\": \"M\u00fcller, Stra\u00dfe 4\"}"));
    patch
        .withObject("/headers")
        .put("content-type", "application/merge-patch+json")
        .put("accept", "text/html,application/json;q=0.9")
        .put("if-match", "\"999\",\"1\"");

    var edited = send(patch);

    assertEquals(200, edited.path("statusCode").asInt(), edited.toString());
    assertEquals("M\u00fcller, Stra\u00dfe 4", body(edited).at("/deal/name").asText());
  }

  @Test
  void what_cannot_be_used_is_a_problem_document_with_the_path_that_was_called() throws Exception {
    var unknown = send(event("GET", "/prod/v1/nope", ""));
    var broken = send(event("POST", "/prod/v1/deals", "x=1").put("body", "{"));
    var large = send(event("POST", "/prod/v1/deals", "").put("body", " ".repeat(256 * 1024 + 1)));

    assertProblem(unknown, 404, "/prod/v1/nope");
    assertProblem(broken, 400, "/prod/v1/deals");
    assertProblem(large, 413, "/prod/v1/deals");
    assertEquals(2, body(broken).path("errors").size());
  }

  @Test
  void nobody_is_let_in_who_is_not_known() throws Exception {
    try (var api =
        LambdaRuntime.of(
            Path.of("target", "function.zip"),
            HANDLER,
            Map.of("VNA_DYNAMODB_ENDPOINT", LOCAL.endpoint().toString()))) {
      var answer =
          MAPPER.readTree(api.invoke(MAPPER.writeValueAsBytes(event("GET", "/v1/deals", ""))));

      assertProblem(answer, 401, "/v1/deals");
      assertEquals("Bearer", answer.at("/headers/WWW-Authenticate").asText());
    }
  }

  @Test
  void a_token_is_good_where_the_authorizer_has_seen_it_and_only_there() throws Exception {
    var token = Token.of("mara@example.com").with("exp", "4102444800");
    var opening = event("POST", "/v1/deals", "").put("body", Samples.open("it-3"));
    opening.withObject("/headers").put("authorization", token.authorization());
    var forged = opening.deepCopy();
    opening
        .withObject("/requestContext/authorizer/jwt")
        .putNull("scopes")
        .set("claims", MAPPER.valueToTree(token.vouched()));
    try (var api =
        LambdaRuntime.of(
            Path.of("target", "function.zip"),
            HANDLER,
            Map.of(
                "VNA_DYNAMODB_ENDPOINT", LOCAL.endpoint().toString(),
                "VNA_TABLE", "api-it",
                "VNA_ISSUER", Token.ISSUER,
                "VNA_AUDIENCE", Token.AUDIENCE,
                "VNA_OWNER_CLAIM", "email",
                "VNA_GROUPS_CLAIM", "cognito:groups",
                "VNA_MANAGERS", "managers",
                "VNA_ADMINS", "admins",
                "VNA_LOCAL_USER", "mara@example.com"))) {
      assertProblem(
          MAPPER.readTree(api.invoke(MAPPER.writeValueAsBytes(forged))), 401, "/v1/deals");
      var opened = MAPPER.readTree(api.invoke(MAPPER.writeValueAsBytes(opening)));
      assertEquals(201, opened.path("statusCode").asInt(), opened.toString());
    }
  }

  private static void assertProblem(JsonNode answer, int status, String instance)
      throws IOException {
    assertEquals(status, answer.path("statusCode").asInt(), answer.toString());
    assertEquals("application/problem+json", answer.at("/headers/Content-Type").asText());
    assertEquals(instance, body(answer).path("instance").asText());
    assertFalse(answer.toString().contains("Exception"));
  }

  private static JsonNode send(JsonNode event) throws Exception {
    return MAPPER.readTree(API.invoke(MAPPER.writeValueAsBytes(event)));
  }

  private static JsonNode body(JsonNode answer) throws IOException {
    var body = answer.path("body").asText();
    return MAPPER.readTree(
        answer.path("isBase64Encoded").asBoolean()
            ? new String(Base64.getDecoder().decode(body), UTF_8)
            : body);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static ObjectNode event(String method, String path, String query) {
    var event =
        MAPPER
            .createObjectNode()
            .put("version", "2.0")
            .put("routeKey", "$default")
            .put("rawPath", path)
            .put("rawQueryString", query)
            .put("isBase64Encoded", false);
    event
        .putObject("headers")
        .put("host", "api.example.com")
        .put("accept", "*/*")
        .put("content-type", "application/json")
        .put("x-forwarded-port", "443")
        .put("x-forwarded-proto", "https");
    event
        .putObject("requestContext")
        .put("stage", "prod")
        .putObject("http")
        .put("method", method)
        .put("path", path)
        .put("protocol", "HTTP/1.1")
        .put("sourceIp", "203.0.113.7");
    return event;
  }
}
