package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What HTTP itself asks of every answer.
@QuarkusTest
class HttpTest extends ApiTest {

  @Test
  void what_is_not_there_is_not_found() {
    for (var path :
        new String[] {"/", "/nope", "/v1", "/v1/nope", "/v1/deals/x/y/z", "/v2/deals"}) {
      get(path).isProblem(404, "/problems/not-found");
    }
  }

  @Test
  void another_method_is_405_and_says_which_there_are() {
    var answer = send("PUT", "/v1/deals", "{}");

    answer.isProblem(405, "about:blank");
    assertEquals("GET, HEAD, OPTIONS, POST", allowed(answer));
    assertEquals(
        "DELETE, GET, HEAD, OPTIONS, PATCH",
        allowed(send("POST", Story.opened().path(""), "{}").isProblem(405, "about:blank")));
  }

  @Test
  void answers_are_not_kept_by_anybody_and_not_guessed_at() {
    var answer = get("/v1/deals");

    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
  }

  @Test
  void what_is_no_url_or_no_text_is_the_senders_fault() throws IOException {
    for (var target :
        new String[] {
          "/v1/deals?limit=%zz",
          "/v1/deals?%",
          "/v1/deals/%zz",
          "/v1/deals?owner=%ff",
          "/v1/deals?a=%00",
          "/v1/deals?;=&&==&",
          "//v1/deals",
          "/v1/deals/../deals",
          "/v1//deals"
        }) {
      var answer =
          raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertTrue(
          answer.matches("(?s)HTTP/1.1 (200|30[0-9]|4[0-9][0-9]) .*"), target + " " + answer);
      assertTrue(!answer.contains("Exception") && !answer.contains("\tat "), answer);
    }
  }

  @Test
  void a_number_of_any_length_is_refused_at_its_place() {
    post("/v1/deals", Samples.open().replace("\"48000.00\"", "9".repeat(2_000)))
        .isBadAt("/amount/value");
  }

  @Test
  void health_is_up() {
    assertEquals("UP", get("/q/health").is(200).text("/status"));
  }

  /// In one header or in several.
  private static String allowed(Answered answer) {
    return String.join(", ", answer.response().getHeaders().getValues("Allow"));
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket("localhost", io.restassured.RestAssured.port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
