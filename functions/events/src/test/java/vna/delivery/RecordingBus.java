package vna.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// EventBridge's side of PutEvents, over HTTP: it keeps what it was sent and fails as it is told.
public final class RecordingBus implements AutoCloseable {
  /// How one request is answered.
  public sealed interface Answer {
    /// @param entries the places of those that it does not take
    record NotTaken(Set<Integer> entries) implements Answer {}

    /// None is taken.
    record Refused(int status, String error) implements Answer {}
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<List<JsonNode>> requests = new ArrayList<>();
  private final List<JsonNode> taken = new ArrayList<>();
  private final HttpServer server;

  public RecordingBus() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// The next requests are answered so; those after them are taken whole.
  public synchronized void answer(Answer... next) {
    answers.addAll(List.of(next));
  }

  /// What every request held, by the `id` of each event.
  public synchronized List<List<String>> requests() {
    return requests.stream()
        .map(entries -> entries.stream().map(RecordingBus::id).toList())
        .toList();
  }

  /// The entries that were taken, in order.
  public synchronized List<JsonNode> taken() {
    return List.copyOf(taken);
  }

  /// The CloudEvent in an entry.
  public static JsonNode event(JsonNode entry) {
    try {
      return MAPPER.readTree(entry.path("Detail").asText());
    } catch (IOException e) {
      throw new AssertionError("no JSON in " + entry, e);
    }
  }

  static String id(JsonNode entry) {
    return event(entry).path("id").asText();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var entries =
          MAPPER.readTree(exchange.getRequestBody()).path("Entries").valueStream().toList();
      requests.add(entries);
      switch (answers.isEmpty() ? new Answer.NotTaken(Set.of()) : answers.remove()) {
        case Answer.Refused(var status, var error) ->
            send(exchange, status, "{\"__type\": \"" + error + "\"}");
        case Answer.NotTaken(var failing) -> {
          var results = MAPPER.createArrayNode();
          for (var n = 0; n < entries.size(); n++) {
            if (failing.contains(n)) {
              results.addObject().put("ErrorCode", "InternalFailure").put("ErrorMessage", "no");
            } else {
              taken.add(entries.get(n));
              results.addObject().put("EventId", "e" + n);
            }
          }
          var body = MAPPER.createObjectNode().put("FailedEntryCount", failing.size());
          send(exchange, 200, body.set("Entries", results).toString());
        }
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
