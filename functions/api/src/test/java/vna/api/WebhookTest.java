package vna.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `POST /webhooks/{source}`: what is believed is stored as it came, and nothing else is.
@QuarkusTest
class WebhookTest extends ApiTest {
  private static final Path SAMPLES = Path.of("..", "..", "events", "webhooks");
  private static final String SECRET = "top secret";

  @Inject Mailbox mailbox;

  private final String source = "s-" + UUID.randomUUID().toString().substring(0, 8);

  static Stream<String> vendors() throws IOException {
    try (var folders = Files.list(SAMPLES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @BeforeEach
  void a_source_that_signs() {
    mailbox.empty();
    mailbox.learn(source + "/current", SECRET);
    put(source, definition(source)).is(201);
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void a_ready_definition_takes_its_samples_and_refuses_them_forged_and_malformed(String vendor)
      throws IOException {
    clock.turnTo(Instant.parse("2026-11-23T09:00:00Z"));
    json(Files.readString(SAMPLES.resolve("secrets.json")))
        .properties()
        .forEach(secret -> mailbox.learn(secret.getKey(), secret.getValue().asText()));
    put(vendor, Files.readString(SAMPLES.resolve(vendor).resolve("source.json"))).is(201);
    var samples = samples(vendor);

    for (var sample : samples) {
      var body = Files.readAllBytes(SAMPLES.resolve(vendor).resolve(sample + ".json"));
      if (sample.equals("booking")) {
        clock.turnTo(Instant.parse("2026-11-23T09:40:00Z"));
      }
      sendSample(vendor, sample, body).is(202);
      sendSample(vendor, sample, body).is(202);
      var stored = json(mailbox.messages().getLast()).at("/data");
      assertArrayEquals(body, Base64.getDecoder().decode(stored.path("bodyBase64").asText()));
      assertEquals(vendor, stored.path("source").asText());
      assertFalse(mailbox.messages().getLast().contains("Basic "));
      assertFalse(mailbox.messages().getLast().contains("Bearer "));
      clock.turnTo(Instant.parse("2026-11-23T09:00:00Z"));
    }
    var count = mailbox.messages().size();
    assertEquals(2 * samples.size(), count);
    var malformed = Files.readAllBytes(SAMPLES.resolve(vendor).resolve("malformed.txt"));
    sendSample(vendor, "malformed", malformed).isBadAt("");
    var headers =
        Files.readString(SAMPLES.resolve(vendor).resolve(samples.getFirst() + ".headers"));
    if (!headers.contains("Authorization")) {
      sendSample(vendor, samples.getFirst(), (new String(malformed, UTF_8) + " ").getBytes(UTF_8))
          .isProblem(401, "about:blank");
    }
    assertEquals(count, mailbox.messages().size());
    assertEquals(204, send("DELETE", "/v1/sources/" + vendor, "").status());
  }

  @ParameterizedTest
  @CsvSource({"0, 202", "240, 202", "-240, 202", "360, 401", "-360, 401"})
  void a_clock_that_is_off_by_a_minute_less_or_more_than_the_tolerance(int seconds, int status) {
    var body = "{}".getBytes(UTF_8);
    var at = TurnableClock.MONDAY.getEpochSecond();
    clock.turnTo(TurnableClock.MONDAY.plusSeconds(seconds));

    assertEquals(
        status, deliver(source, body, "X-Time", "" + at, "X-Signature", sign(at, body)).status());
  }

  @Test
  void every_refusal_is_the_same() {
    var body = "{}".getBytes(UTF_8);
    var at = TurnableClock.MONDAY.getEpochSecond();
    var good = sign(at, body);
    var refused =
        Stream.of(
                deliver(source, body),
                deliver(source, body, "X-Time", "" + at),
                deliver(source, body, "X-Signature", good),
                deliver(
                    source,
                    body,
                    "X-Time",
                    "" + (at - 3_600),
                    "X-Signature",
                    sign(at - 3_600, body)),
                deliver(source, "{ }".getBytes(UTF_8), "X-Time", "" + at, "X-Signature", good),
                deliver(source, body, "X-Time", "" + at, "X-Signature", good.substring(1)),
                deliver(source, "{".getBytes(UTF_8), "X-Time", "" + at, "X-Signature", good))
            .map(answer -> answer.isProblem(401, "about:blank").response().asString())
            .distinct()
            .toList();

    assertEquals(1, refused.size(), refused::toString);
    assertEquals(List.of(), mailbox.messages());
  }

  @Test
  void what_cannot_be_judged_is_503_and_neither_404_nor_401() {
    var body = "{}".getBytes(UTF_8);
    mailbox.breakDown();
    var outage = signed(body);
    mailbox.empty();
    var missing = signed(body);
    mailbox.learn(source + "/current", "");
    var empty = signed(body);
    mailbox.learn(source + "/previous", SECRET);
    var previous = signed(body);

    for (var answer : List.of(outage, missing, empty)) {
      answer.isProblem(503, "about:blank");
      assertFalse(answer.header("Retry-After").isEmpty());
    }
    assertEquals(202, previous.status());
  }

  @Test
  void a_secret_is_replaced_in_mid_stream() {
    var body = "{}".getBytes(UTF_8);
    mailbox.learn(source + "/current", "new secret");
    mailbox.learn(source + "/previous", SECRET);
    assertEquals(202, signed(body).status());
    mailbox.forget(source + "/previous");

    assertEquals(401, signed(body).status());
  }

  @Test
  void an_unknown_source_is_404_before_anything_is_read_and_a_large_body_413_before_it_is_hashed() {
    var large = new byte[300 * 1024];

    for (var name : List.of("unknown", "a%20b", "%00", "x".repeat(70))) {
      deliver(name, large).isProblem(404, "/problems/not-found");
    }
    deliver(source, large).isProblem(413, "about:blank");
    assertEquals(405, get("/webhooks/" + source).status());
    assertEquals(405, send("PUT", "/webhooks/" + source, "{}").status());
    assertEquals(
        202, signed("\"%s\"".formatted("x".repeat(256 * 1024 - 2)).getBytes(UTF_8)).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"a\":1,\"a\":2}", "{} {}", "{'a': 1}", "\"\\ud800\"", "NaN", "33 levels"})
  void what_is_verified_and_no_json_is_bad_input(String bad) {
    var body = bad.equals("33 levels") ? "[".repeat(33) + "]".repeat(33) : bad;

    signed(body.getBytes(UTF_8)).isProblem(400, "/problems/invalid-input");

    assertEquals(List.of(), mailbox.messages());
  }

  @Test
  void a_body_in_another_charset_is_never_taken() {
    // What is no UTF-8 may come changed through API Gateway: then it is 401 instead of 400.
    var status = signed("\"M\u00fcller\"".getBytes(ISO_8859_1)).status();

    assertTrue(status == 400 || status == 401, "" + status);
    assertEquals(List.of(), mailbox.messages());
  }

  @Test
  void thirty_two_levels_are_taken() {
    assertEquals(202, signed(("[".repeat(32) + "]".repeat(32)).getBytes(UTF_8)).status());
  }

  private Answered signed(byte[] body) {
    var at = TurnableClock.MONDAY.getEpochSecond();
    return deliver(source, body, "X-Time", "" + at, "X-Signature", sign(at, body));
  }

  private static Answered put(String source, String definition) {
    return send("PUT", "/v1/sources/" + source, definition);
  }

  private static Answered deliver(String source, byte[] body, String... headers) {
    var request =
        given()
            .urlEncodingEnabled(false)
            .config(
                RestAssuredConfig.config()
                    .encoderConfig(
                        EncoderConfig.encoderConfig()
                            .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return answered(request.contentType("application/json").body(body).post("/webhooks/" + source));
  }

  private static Answered sendSample(String vendor, String name, byte[] body) throws IOException {
    var lines = Files.readAllLines(SAMPLES.resolve(vendor).resolve(name + ".headers"));
    return deliver(
        vendor,
        body,
        lines.stream()
            .filter(line -> !line.startsWith("Content-Type"))
            .flatMap(line -> Stream.of(line.split(": ", 2)))
            .toArray(String[]::new));
  }

  private static List<String> samples(String vendor) throws IOException {
    try (var files = Files.list(SAMPLES.resolve(vendor))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".headers") && !file.startsWith("malformed"))
          .map(file -> file.replace(".headers", ""))
          .sorted()
          .toList();
    }
  }

  private static String sign(long at, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      mac.update((at + ".").getBytes(UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static String definition(String source) {
    return """
    {"source": "%1$s",
     "verify": {"scheme": "HMAC", "algorithm": "SHA-256", "key": "UTF8", "encoding": "HEX", "signed": "{timestamp}.{body}",
                "signature": {"header": "X-Signature"}, "timestamp": {"header": "X-Time", "unit": "SECONDS", "toleranceSeconds": 300}},
     "secrets": ["%1$s/current", "%1$s/previous"],
     "eventId": "id", "defaults": {"owner": "mara@example.com"},
     "commands": [{"type": "vna.deal.open.v1", "data": "data"}]}
    """
        .formatted(source);
  }
}
