package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import vna.api.OpenApiDocument.Described;

/// Holds every answer of every test against `openapi.json`: status, headers and body, and the body
/// of each request that went well. What was seen is noted in [#SEEN], a line for each operation and
/// status.
final class EveryAnswer implements Filter {
  static final Path SEEN = Path.of("target", "answers-seen.txt");
  private static final List<String> HEADERS =
      List.of("ETag", "Location", "Idempotent-Replay", "Retry-After", "Vary", "Allow");

  private final OpenApiDocument document = OpenApiDocument.read();
  private final Set<String> seen = new ConcurrentSkipListSet<>();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var response = context.next(request, expected);
    var path = path(request.getURI());
    var operation = document.operation(request.getMethod(), path);
    operation.ifPresent(described -> check(described, request, response));
    return response;
  }

  private void check(
      Described operation, FilterableRequestSpecification request, Response response) {
    var status = Integer.toString(response.statusCode());
    var answers = document.answers(operation);
    var place = operation.name() + " " + status;
    var answer = answers.getOrDefault(status, answers.getOrDefault("default", ""));
    checkHeaders(place, document.root().at(answer), response);
    checkBody(place, answer, response);
    if (response.statusCode() < 300 && request.getBody() instanceof byte[] body) {
      assertEquals(
          List.of(),
          document.problems(requestSchema(operation, request), json(body)),
          () -> operation.name() + " takes " + new String(body, StandardCharsets.UTF_8));
    }
    note(place);
  }

  private void checkHeaders(String place, JsonNode answer, Response response) {
    for (var name : HEADERS) {
      var isSent = response.getHeaders().hasHeaderWithName(name);
      var header = answer.path("headers").path(name);
      var reference = header.path("$ref").asText();
      var described = reference.isEmpty() ? header : document.root().at(reference.substring(1));
      assertTrue(!isSent || !described.isMissingNode(), place + " does not describe " + name);
      assertTrue(isSent || !described.path("required").asBoolean(), place + " lacks " + name);
    }
  }

  private void checkBody(String place, String answer, Response response) {
    var content = document.root().at(answer + "/content");
    var text = response.asString();
    if (content.isMissingNode()) {
      assertEquals("", text, place);
      return;
    }
    var type = response.contentType().replaceFirst(";.*", "");
    if (!content.has(type)) {
      fail(place + " is not described as " + type + ": " + text);
    }
    if (type.contains("json")) {
      var schema = answer + "/content/" + OpenApiDocument.escaped(type) + "/schema";
      assertEquals(
          List.of(), document.problems(schema, ApiTest.json(text)), () -> place + " " + text);
    }
  }

  private static String requestSchema(Described operation, FilterableRequestSpecification request) {
    var type = request.getContentType().replaceFirst(";.*", "");
    return operation.pointer()
        + "/requestBody/content/"
        + OpenApiDocument.escaped(type)
        + "/schema";
  }

  private void note(String place) {
    if (seen.add(place)) {
      try {
        Files.write(SEEN, seen);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static JsonNode json(byte[] body) {
    return ApiTest.json(new String(body, StandardCharsets.UTF_8));
  }

  private static String path(String uri) {
    return URI.create(uri.replaceFirst("\\?.*", "").replaceAll("[^!-~]", "_")).getRawPath();
  }
}
