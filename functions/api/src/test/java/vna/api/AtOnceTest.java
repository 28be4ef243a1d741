package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many requests at the same time.
@QuarkusTest
class AtOnceTest extends ApiTest {

  @Test
  void fifty_equal_requests_are_one_effect_and_equal_answers() throws Exception {
    var story = Story.opened();
    var key = UUID.randomUUID().toString();
    var body = Samples.plan();

    var answers =
        atOnce(
            Collections.nCopies(
                50, () -> post(story.path("/touches"), body, "Idempotency-Key", key)));

    var bodies = new HashSet<String>();
    answers.forEach(answer -> bodies.add(answer.is(201).response().asString()));
    assertEquals(1, bodies.size());
    assertEquals("\"2\"", story.read().etag());
    assertEquals(1, get(story.path("/touches")).body().at("/items").size());
  }

  @Test
  void twenty_commands_on_one_deal_all_end_applied_or_409() throws Exception {
    var story = Story.opened();

    var answers =
        atOnce(
            IntStream.range(0, 20)
                .<Callable<Answered>>mapToObj(i ->
                    () ->
                        post(
                            story.path("/outcomes"),
                            Samples.unplanned().replace("08:30:00", "08:30:%02d".formatted(i))))
                .toList());

    var applied = answers.stream().filter(answer -> answer.status() == 201).count();
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.isProblem(409, "/problems/stale"));
    assertTrue(applied > 0);
    assertEquals("\"" + (1 + applied) + "\"", story.read().etag());
    assertEquals(1 + applied, get(story.path("/history?limit=100")).body().at("/items").size());
  }

  private static List<Answered> atOnce(List<Callable<Answered>> calls)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      var futures = threads.invokeAll(calls);
      var answers = new ArrayList<Answered>();
      for (var future : futures) {
        answers.add(future.get());
      }
      return answers;
    }
  }
}
