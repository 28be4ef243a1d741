package vna.laptop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many requests at the same time, over real HTTP.
class UnderLoadIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DEAL =
      """
      {"name": "Line 3", "account": "Plant GmbH", "owner": "mara@example.com",
       "contacts": [{"email": "dana@plant.example"}], "externalIds": {"load": "%s"},
       "openedAt": "2026-11-20T09:00:00+01:00"}\
      """;

  @TempDir Path folder;

  @Test
  void fifty_equal_requests_are_one_effect_and_twenty_writers_all_have_an_answer()
      throws Exception {
    try (var laptop = Started.in(folder, "--empty")) {
      assertEqualRequestsAreOneEffect(laptop);
      assertWritersTakeTurns(laptop);
    }
  }

  private static void assertEqualRequestsAreOneEffect(Started laptop) throws Exception {
    var answers =
        atOnce(
            IntStream.range(0, 50)
                .<Callable<HttpResponse<String>>>mapToObj(_ ->
                    () ->
                        laptop.post(
                            "/v1/deals", DEAL.formatted("equal"), "Idempotency-Key", "equal"))
                .toList());

    assertEquals(Map.of(201, 50L), statuses(answers));
    assertEquals(1, answers.stream().map(HttpResponse::body).distinct().count());
    assertEquals(1, deals(laptop, "equal").size());
  }

  private static void assertWritersTakeTurns(Started laptop) throws Exception {
    var path = "/v1/deals/" + deals(laptop, "equal").get(0).path("dealId").asText();

    var answers =
        atOnce(
            IntStream.range(0, 20)
                .<Callable<HttpResponse<String>>>mapToObj(
                    i -> () -> laptop.post(path + "/outcomes", outcome(i)))
                .toList());

    var statuses = statuses(answers);
    var applied = statuses.getOrDefault(201, 0L);
    assertEquals(20, applied + statuses.getOrDefault(409, 0L), statuses.toString());
    assertTrue(applied >= 15, "applied " + applied + " of 20");
    assertEquals(1 + applied, json(laptop.get(path)).path("version").asLong());
    assertEquals(1 + applied, json(laptop.get(path + "/history?limit=100")).path("items").size());
  }

  @Test
  void what_was_acknowledged_before_a_kill_is_there_once_after_it() throws Exception {
    var acknowledged = new ConcurrentSkipListMap<String, String>();
    try (var laptop = Started.in(folder, "--empty");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var writer = 0; writer < 4; writer++) {
        var name = "w" + writer;
        threads.execute(() -> openDealsUntilItEnds(laptop, name, acknowledged));
      }
      while (acknowledged.size() < 60) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      laptop.kill();
    }

    try (var laptop = Started.in(folder)) {
      for (var deal : acknowledged.entrySet()) {
        var found = deals(laptop, deal.getKey());
        assertEquals(1, found.size(), deal.getKey());
        assertEquals(deal.getValue(), found.get(0).path("dealId").asText());
        var again = open(laptop, deal.getKey());
        assertEquals("true", again.headers().firstValue("Idempotent-Replay").orElse(""));
      }
    }
  }

  private static void openDealsUntilItEnds(
      Started laptop, String writer, Map<String, String> acknowledged) {
    try {
      for (var i = 0; i < 10_000; i++) {
        var name = writer + "-" + i;
        var answer = open(laptop, name);
        if (answer.statusCode() == 201) {
          acknowledged.put(name, json(answer).path("dealId").asText());
        }
      }
    } catch (IOException _) {
      // It was killed, as it should be.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpResponse<String> open(Started laptop, String name)
      throws IOException, InterruptedException {
    return laptop.post("/v1/deals", DEAL.formatted(name), "Idempotency-Key", name);
  }

  private static JsonNode deals(Started laptop, String name)
      throws IOException, InterruptedException {
    return json(laptop.get("/v1/deals?external=load:" + name)).path("items");
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertTrue(answer.statusCode() < 300, answer.body());
    return JSON.readTree(answer.body());
  }

  private static Map<Integer, Long> statuses(List<HttpResponse<String>> answers) {
    return answers.stream()
        .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
  }

  private static List<HttpResponse<String>> atOnce(List<Callable<HttpResponse<String>>> calls)
      throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<HttpResponse<String>>();
      for (var future : threads.invokeAll(calls)) {
        answers.add(future.get());
      }
      return answers;
    }
  }

  private static String outcome(int minute) {
    return """
    {"channel": "CALL", "startedBy": "BUYER", "result": "BUYER_REPLIED",
     "occurredAt": "2026-11-23T08:%02d:00+01:00", "question": "How long does it take?"}\
    """
        .formatted(minute);
  }
}
