package vna.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// An AWS endpoint that notes what it is asked, and answers what a test wants.
public final class Recorder implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile Function<Asked, Answered> answers;

  /// @param target such as `AmazonSQS.SendMessage`
  public record Asked(String target, JsonNode body) {}

  public record Answered(int status, String body) {}

  /// SQS's answer to a message that it takes, with the digests that its client verifies.
  ///
  /// Source: [Calculating the MD5 message digest for message
  /// attributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html).
  public static Answered taken(Asked asked) {
    var answer = MAPPER.createObjectNode().put("MessageId", "1");
    answer.put("MD5OfMessageBody", md5(asked.body().path("MessageBody").asText().getBytes(UTF_8)));
    var attributes = asked.body().path("MessageAttributes");
    if (!attributes.isEmpty()) {
      var bytes = new ByteArrayOutputStream();
      for (var attribute : names(attributes)) {
        var value = attributes.path(attribute);
        append(bytes, attribute);
        append(bytes, value.path("DataType").asText());
        bytes.write(1);
        append(bytes, value.path("StringValue").asText());
      }
      answer.put("MD5OfMessageAttributes", md5(bytes.toByteArray()));
    }
    return new Answered(200, answer.toString());
  }

  private static Set<String> names(JsonNode object) {
    var names = new TreeSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void append(ByteArrayOutputStream bytes, String text) {
    var utf8 = text.getBytes(UTF_8);
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
    bytes.writeBytes(utf8);
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  public Recorder(Function<Asked, Answered> answers) throws IOException {
    this.answers = answers;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public void answer(Function<Asked, Answered> otherwise) {
    answers = otherwise;
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request =
          new Asked(
              exchange.getRequestHeaders().getFirst("X-Amz-Target"),
              MAPPER.readTree(exchange.getRequestBody().readAllBytes()));
      asked.add(request);
      var answer = answers.apply(request);
      var bytes = answer.body().getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
