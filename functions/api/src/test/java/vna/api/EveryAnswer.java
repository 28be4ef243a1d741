package vna.api;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
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
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import vna.api.OpenApiDocument.Described;

/// Holds every answer of every test against `openapi.json`: status, headers and body, and the body
/// of each request that went well. What was seen is noted in [#SEEN], a line for each operation and
/// status.
final class EveryAnswer implements Filter {
  static final Path SEEN = Path.of("target", "answers-seen.txt");
  private static final List<String> HEADERS =
      List.of("ETag", "Location", "Idempotent-Replay", "Retry-After", "Vary", "Allow");

  /// Known to all class loaders of this JVM: tests with another profile have one of their own.
  private static final String BEGUN = "vna.answers-seen";

  private final OpenApiDocument document = OpenApiDocument.read();
  private final Set<String> seen = new ConcurrentSkipListSet<>();

  /// An answer, whatever way it came.
  ///
  /// @param headers names of those that were sent, in lower case
  record Came(int status, Set<String> headers, String type, String body) {
    private static Came of(Response response) {
      return new Came(
          response.statusCode(),
          response.getHeaders().asList().stream()
              .map(header -> header.getName().toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet()),
          response.contentType(),
          response.asString());
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var response = context.next(request, expected);
    var path = path(request.getURI());
    var operation = document.operation(request.getMethod(), path);
    operation.ifPresent(described -> {
      check(described, Came.of(response));
      checkRequest(described, request, response);
    });
    return response;
  }

  /// Holds an answer that came another way.
  void check(String method, String path, Came came) {
    document.operation(method, path).ifPresent(described -> check(described, came));
  }

  private void check(Described operation, Came came) {
    var status = Integer.toString(came.status());
    var answers = document.answers(operation);
    var place = operation.name() + " " + status;
    var answer = answers.getOrDefault(status, answers.getOrDefault("default", ""));
    checkHeaders(place, document.root().at(answer), came);
    checkBody(place, answer, came);
    note(place);
  }

  private void checkRequest(
      Described operation, FilterableRequestSpecification request, Response response) {
    if (response.statusCode() < 300 && request.getBody() instanceof byte[] body) {
      assertEquals(
          List.of(),
          document.problems(requestSchema(operation, request), json(body)),
          () -> operation.name() + " takes " + new String(body, StandardCharsets.UTF_8));
    }
  }

  private void checkHeaders(String place, JsonNode answer, Came came) {
    for (var name : HEADERS) {
      var isSent = came.headers().contains(name.toLowerCase(Locale.ROOT));
      var header = answer.path("headers").path(name);
      var reference = header.path("$ref").asText();
      var described = reference.isEmpty() ? header : document.root().at(reference.substring(1));
      assertTrue(!isSent || !described.isMissingNode(), place + " does not describe " + name);
      assertTrue(isSent || !described.path("required").asBoolean(), place + " lacks " + name);
    }
  }

  private void checkBody(String place, String answer, Came came) {
    var content = document.root().at(answer + "/content");
    var text = came.body();
    if (content.isMissingNode()) {
      assertEquals("", text, place);
      return;
    }
    var type = came.type().replaceFirst(";.*", "");
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
        var isFirst = System.setProperty(BEGUN, "") == null;
        Files.write(SEEN, List.of(place), CREATE, isFirst ? TRUNCATE_EXISTING : APPEND);
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
