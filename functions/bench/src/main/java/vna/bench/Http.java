package vna.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// A warm command by HTTP beside the time of its own DynamoDB Local requests, and how long the
/// laptop takes to be ready.
///
/// The command goes to `./vna start` as a process of its own. The requests are those of the same
/// use case in this process, on a table in a file as well, timed one by one where they leave.
final class Http implements Benchmark {
  private static final int WARM_UP = 60;
  private static final int MEASURED = 60;
  private static final double MOST_RATIO = 3;
  private static final int FIRST_START_SECONDS = 5;
  private static final int SECOND_START_SECONDS = 4;
  private static final Pattern READY = Pattern.compile("(http://\\S+), ready in ([0-9.]+) s");
  private static final Pattern ID = Pattern.compile("\"(?:dealId|touchId)\":\"([^\"]+)\"");

  @Override
  public String name() {
    return "http";
  }

  @Override
  public String about() {
    return "a warm command beside its own DynamoDB requests; the first and second start";
  }

  @Override
  public void run(List<String> options) throws Exception {
    if (!options.isEmpty()) {
      throw new WrongOption("http takes no options, but was given: " + options.getFirst());
    }
    var folder = Files.createTempDirectory("vna-bench");
    try (var first = Laptop.start(folder.resolve("data"))) {
      print("first start, with samples", first.seconds, "s", FIRST_START_SECONDS);
    }
    try (var second = Laptop.start(folder.resolve("data"))) {
      print("second start", second.seconds, "s", SECOND_START_SECONDS);
      compare(second, folder.resolve("direct"));
    }
  }

  private static void compare(Laptop laptop, Path folder) throws Exception {
    var plans = new Samples();
    var outcomes = new Samples();
    for (var i = 0; i < WARM_UP + MEASURED; i++) {
      var deal = "/v1/deals/" + id(laptop.post("/v1/deals", Bodies.deal(i)));
      var planned = laptop.timed(deal + "/touches", Bodies.plan());
      var touch = deal + "/touches/" + id(planned.body());
      var recorded = laptop.timed(touch + "/outcome", Bodies.outcome());
      if (i >= WARM_UP) {
        plans.add(planned.took());
        outcomes.add(recorded.took());
      }
    }
    try (var direct = new Direct(folder)) {
      for (var i = 0; i < WARM_UP + MEASURED; i++) {
        direct.run(i, i >= WARM_UP);
      }
      print("plan a touch", plans, direct.plans());
      print("record an outcome", outcomes, direct.outcomes());
    }
  }

  private static void print(String what, Samples command, Samples requests) {
    System.out.printf(
        "%-28s %6.1f ms  of which DynamoDB Local %5.1f ms  ratio %4.1f  goal < %.0f%n",
        what,
        command.median(),
        requests.median(),
        command.median() / requests.median(),
        MOST_RATIO);
  }

  private static void print(String what, double measured, String unit, int goal) {
    System.out.printf("%-28s %6.1f %-2s goal < %d%n", what, measured, unit, goal);
  }

  private static String id(String answer) {
    var id = ID.matcher(answer);
    if (!id.find()) {
      throw new IllegalStateException(answer);
    }
    return id.group(1);
  }

  private record Timed(String body, Duration took) {}

  /// The process, as the launcher runs it.
  private record Laptop(Process process, HttpClient client, String address, double seconds)
      implements AutoCloseable {

    static Laptop start(Path data) throws IOException {
      var process =
          new ProcessBuilder("./vna", "start", "--port", "0", "--data", data.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      var output = process.inputReader(UTF_8);
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        var ready = READY.matcher(line);
        if (ready.find()) {
          return new Laptop(
              process,
              HttpClient.newHttpClient(),
              ready.group(1),
              Double.parseDouble(ready.group(2)));
        }
      }
      throw new IllegalStateException("./vna start did not start");
    }

    String post(String path, String body) throws IOException, InterruptedException {
      return timed(path, body).body();
    }

    Timed timed(String path, String body) throws IOException, InterruptedException {
      var request =
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      var from = Instant.now();
      var answer = client.send(request, BodyHandlers.ofString());
      var took = Duration.between(from, Instant.now());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(answer.body());
      }
      return new Timed(answer.body(), took);
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().join();
    }
  }
}
