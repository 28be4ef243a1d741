package vna.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What all tests of the API need: requests, the table, and a clock that stands on Monday.
@QuarkusTestResource(LocalTable.class)
abstract class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    RestAssured.replaceFiltersWith(new EveryAnswer());
  }

  @Inject DynamoDbClient client;
  @Inject TurnableClock clock;

  @Inject
  @ConfigProperty(name = "vna.table")
  String table;

  @BeforeEach
  void it_is_monday() {
    clock.turnTo(TurnableClock.MONDAY);
  }

  /// An answer, and its body as JSON.
  record Answered(Response response, JsonNode body) {
    int status() {
      return response.statusCode();
    }

    String text(String pointer) {
      return body.at(pointer).asText();
    }

    String header(String name) {
      return response.getHeaders().hasHeaderWithName(name) ? response.getHeader(name) : "";
    }

    String etag() {
      return header("ETag");
    }

    Answered is(int status) {
      assertEquals(status, status(), () -> response.asString());
      return this;
    }

    /// A problem document of this type, without anything about how we are built.
    Answered isProblem(int status, String type) {
      is(status);
      assertEquals("application/problem+json", response.contentType());
      assertEquals(type, text("/type"), () -> response.asString());
      assertEquals(status, body.at("/status").intValue());
      for (var member : List.of("title", "detail", "instance")) {
        assertFalse(text("/" + member).isEmpty(), () -> response.asString());
      }
      for (var leak : List.of("Exception", "vna.", "java.", "jackson", "\tat ")) {
        assertFalse(response.asString().contains(leak), () -> response.asString());
      }
      return this;
    }

    /// Bad input at these places and nowhere else: `/pointer`, `?parameter` or `header:`.
    void isBadAt(String... places) {
      isProblem(400, "/problems/invalid-input");
      var found = new ArrayList<String>();
      for (var error : body.at("/errors")) {
        assertFalse(error.path("detail").asText().isEmpty());
        found.add(
            error.has("pointer")
                ? error.path("pointer").asText()
                : error.has("parameter")
                    ? "?" + error.path("parameter").asText()
                    : error.path("header").asText() + ":");
      }
      assertEquals(List.of(places), found, () -> response.asString());
    }
  }

  static Answered get(String path) {
    return answered(given().urlEncodingEnabled(false).get(path));
  }

  static Answered post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  static Answered send(String method, String path, String body, String... headers) {
    var request = given().urlEncodingEnabled(false);
    if (!body.isEmpty()) {
      request
          .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
          .body(body.getBytes(StandardCharsets.UTF_8));
    }
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return answered(request.request(method, path));
  }

  static Answered answered(Response response) {
    return new Answered(
        response,
        response.contentType().contains("json")
            ? json(response.asString())
            : JSON.createObjectNode());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /// Every row of the table.
  Map<String, Map<String, AttributeValue>> rows() {
    var rows = new TreeMap<String, Map<String, AttributeValue>>();
    client
        .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
        .items()
        .forEach(row -> rows.put(text(row, "PK") + " " + text(row, "SK"), row));
    return rows;
  }

  private static String text(Map<String, AttributeValue> row, String name) {
    return row.getOrDefault(name, AttributeValue.fromS("")).s();
  }
}
