package vna.laptop;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Every request in `events/http`, sent to an empty table in the order of its number, a minute
/// after the one before; each answer is beside it, with the headers that say something. A name in
/// braces is the id of what the request of that name made. What came by webhook is applied before
/// the next request is sent.
///
/// With `-Dvna.samples.update=true` the answers are written instead of compared.
@QuarkusTest
@QuarkusTestResource(value = LocalTableResource.class, restrictToAnnotatedClass = true)
class HttpSamplesTest {
  private static final Path FOLDER = Repository.ROOT.resolve("events/http");
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final List<String> HEADERS =
      List.of(
          "Content-Type", "ETag", "Location", "Idempotent-Replay", "Vary", "Allow", "Retry-After");

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject HttpServer server;
  @Inject StoryClock clock;
  @Inject LocalInbox inbox;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Placeholders placeholders = new Placeholders();

  private record Sample(String name, JsonNode request) {
    Path answerFile() {
      return FOLDER.resolve(name + ".answer.json");
    }

    /// Its method and path, by which its operation is known.
    String target() {
      return request.path("method").asText()
          + " "
          + request.path("path").asText().replaceFirst("\\?.*", "");
    }
  }

  @Test
  void every_request_gets_the_answer_that_lies_beside_it_and_every_operation_has_one()
      throws Exception {
    var comparisons = new ArrayList<Executable>();
    var answered = new TreeSet<String>();
    var samples = samples();
    LocalSecrets.are(Repository.ROOT.resolve("events/webhooks/secrets.json"));
    for (var sample : samples) {
      clock.turnTo(MONDAY.plus(Duration.ofMinutes(number(sample))));
      var response = send(sample);
      inbox.drain();
      if (response.statusCode() < 300) {
        answered.add(sample.target());
      }
      var answer = placeholders.in(Pretty.json(answer(response)), sample.name()) + "\n";
      if (Repository.IS_UPDATING) {
        Files.writeString(sample.answerFile(), answer);
      }
      var kept = Files.readString(sample.answerFile());
      comparisons.add(() -> assertEquals(kept, answer, sample.name()));
    }

    comparisons.add(() -> assertEquals(List.of(), withoutSample(answered)));
    comparisons.add(() -> assertEquals(2 * samples.size(), files().size()));
    assertAll(comparisons);
  }

  private HttpResponse<String> send(Sample sample) throws IOException, InterruptedException {
    var path = placeholders.out(sample.request().path("path").asText());
    var body = sample.request().path("body");
    var text = placeholders.out(body.isTextual() ? body.textValue() : body.toString());
    var request =
        HttpRequest.newBuilder(server.getLocalBaseUri().resolve(path))
            .method(
                sample.request().path("method").asText(),
                body.isMissingNode() ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
    for (var header : sample.request().path("headers").properties()) {
      request.header(header.getKey(), header.getValue().asText());
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static ObjectNode answer(HttpResponse<String> response) throws IOException {
    var answer = JSON.createObjectNode().put("status", response.statusCode());
    var headers = answer.putObject("headers");
    for (var name : HEADERS) {
      response.headers().firstValue(name).ifPresent(value -> headers.put(name, value));
    }
    var isJson = headers.path("Content-Type").asText().contains("json");
    if (isJson) {
      answer.set("body", JSON.readTree(response.body()));
    } else if (!response.body().isEmpty()) {
      answer.put("body", response.body());
    }
    return answer;
  }

  /// The operations that the API describes, and none of these answers well.
  private static List<String> withoutSample(Set<String> answered) throws IOException {
    try (var file = HttpSamplesTest.class.getResourceAsStream("/openapi.json")) {
      var operations = new ArrayList<String>();
      for (var path : JSON.readTree(file).path("paths").properties()) {
        for (var method : path.getValue().properties()) {
          operations.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
      operations.removeIf(operation -> answered.stream().anyMatch(like(operation)));
      return operations;
    }
  }

  private static Predicate<String> like(String operation) {
    return Pattern.compile(Pattern.quote(operation).replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q"))
        .asMatchPredicate();
  }

  private static int number(Sample sample) {
    return Integer.parseInt(sample.name().substring(0, 2));
  }

  private static List<Sample> samples() throws IOException {
    var samples = new ArrayList<Sample>();
    for (var file : files()) {
      var name = file.getFileName().toString();
      if (!name.endsWith(".answer.json")) {
        samples.add(
            new Sample(name.replaceFirst("\\.json$", ""), JSON.readTree(Files.readString(file))));
      }
    }
    return samples;
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
