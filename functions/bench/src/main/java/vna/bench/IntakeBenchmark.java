package vna.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signed deliveries, a tenth of them doubled, a twentieth forged, all shuffled, against the laptop
/// edition in a process of its own: whether each valid one has one effect, and how long the 202
/// takes.
final class IntakeBenchmark implements Benchmark {
  private static final int USUAL = 1_000;
  private static final int FULL = 10_000;
  private static final int AT_ONCE = 8;
  private static final String SECRET = "bench secret";
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+");
  private static final Path LAPTOP = Path.of("functions/laptop/target/quarkus-app/quarkus-run.jar");
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private record Delivery(String body, String signature, boolean isForged) {}

  private record Answered(Delivery delivery, int status, double millis) {}

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public String about() {
    return "signed webhooks against the laptop edition: 1,000; --full for 10,000";
  }

  @Override
  public void run(List<String> options) throws Exception {
    if (!List.of(List.of(), List.of("--full")).contains(options)) {
      throw new WrongOption("intake takes --full, but was given: " + String.join(" ", options));
    }
    var deliveries = deliveries(options.isEmpty() ? USUAL : FULL);
    var folder = Files.createTempDirectory("vna-bench");
    var secrets = Files.writeString(folder.resolve("secrets.json"), secrets());
    var laptop = start(folder.resolve("data"), secrets);
    try {
      var address = address(laptop);
      write(address);
      send(address, deliveries.subList(0, 100).stream().filter(Delivery::isForged).toList());
      var start = System.nanoTime();
      var answers = send(address, deliveries);
      var sending = seconds(start);
      var valid = deliveries.stream().filter(one -> !one.isForged()).map(Delivery::body).distinct();
      var expected = valid.count();
      var effects = awaitEffects(address, expected);
      print(answers, sending, expected, effects, seconds(start));
    } finally {
      laptop.destroy();
      laptop.waitFor();
      deleteAll(folder);
    }
  }

  private static List<Delivery> deliveries(int count) throws GeneralSecurityException {
    var all = new ArrayList<Delivery>();
    for (var i = 0; i < count; i++) {
      var body =
          """
          {"id": "b-%d", "data": {"name": "Deal %d", "account": "Plant %d", "externalIds": {"bench": "b-%d"}}}
          """
              .formatted(i, i, i, i);
      var isForged = i % 20 == 7;
      all.add(new Delivery(body, isForged ? "0".repeat(64) : sign(body), isForged));
      if (i % 10 == 3) {
        all.add(all.getLast());
      }
    }
    Collections.shuffle(all, new Random(1));
    return all;
  }

  private static String secrets() throws IOException {
    return MAPPER.writeValueAsString(MAPPER.createObjectNode().put("bench/current", SECRET));
  }

  private static Process start(Path data, Path secrets) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            LAPTOP.toString(),
            "start",
            "--port",
            "0",
            "--empty",
            "--data",
            data.toString(),
            "--secrets",
            secrets.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String address(Process laptop) throws IOException {
    var output = laptop.inputReader(UTF_8);
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      var address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group();
      }
    }
    throw new IOException("the laptop edition did not start");
  }

  private static void write(String address) throws IOException, InterruptedException {
    var definition =
        """
        {"source": "bench", "secrets": ["bench/current"], "eventId": "id", "defaults": {"owner": "bench@example.com"},
         "verify": {"scheme": "HMAC", "algorithm": "SHA-256", "key": "UTF8", "encoding": "HEX",
                    "signature": {"header": "X-Signature"}, "signed": "{body}"},
         "commands": [{"type": "vna.deal.open.v1", "data": "$merge([data, {'owner': $defaults.owner}])"}]}
        """;
    var request =
        HttpRequest.newBuilder(URI.create(address + "/v1/sources/bench"))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(definition))
            .build();
    var answer = CLIENT.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException("the definition was refused: " + answer.body());
    }
  }

  private static List<Answered> send(String address, List<Delivery> deliveries)
      throws InterruptedException, ExecutionException {
    var uri = URI.create(address + "/webhooks/bench");
    var answers = new CopyOnWriteArrayList<Answered>();
    var turns = new Semaphore(AT_ONCE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent = new ArrayList<Future<?>>();
      for (var delivery : deliveries) {
        turns.acquire();
        sent.add(
            threads.submit(() -> {
              try {
                return answers.add(send(uri, delivery));
              } finally {
                turns.release();
              }
            }));
      }
      for (var one : sent) {
        var _ = one.get();
      }
    }
    return answers;
  }

  private static Answered send(URI uri, Delivery delivery)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("X-Signature", delivery.signature())
            .POST(BodyPublishers.ofString(delivery.body()))
            .build();
    var start = System.nanoTime();
    var status = CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    return new Answered(delivery, status, (System.nanoTime() - start) / 1e6);
  }

  /// How many deals there are once as many as expected are there, or nothing more comes.
  private static long awaitEffects(String address, long expected)
      throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var deals = 0L;
    while (deals < expected && System.nanoTime() < end) {
      Thread.sleep(500);
      deals = deals(address);
    }
    // What is one too many would come now.
    Thread.sleep(2_000);
    return deals(address);
  }

  private static long deals(String address) throws IOException, InterruptedException {
    var deals = 0L;
    var cursor = "";
    do {
      var uri = URI.create(address + "/v1/deals?limit=100" + cursor);
      var page =
          MAPPER.readTree(
              CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body());
      deals += page.path("items").size();
      cursor = page.has("nextCursor") ? "&cursor=" + page.path("nextCursor").asText() : "";
    } while (!cursor.isEmpty());
    return deals;
  }

  private static void print(
      List<Answered> answers, double sending, long expected, long effects, double all) {
    var valid = answers.stream().filter(answer -> !answer.delivery().isForged()).toList();
    var forged = answers.stream().filter(answer -> answer.delivery().isForged()).toList();
    System.out.printf("deliveries           %,d, %,d forged%n", answers.size(), forged.size());
    System.out.printf(
        "effects              %,d of %,d distinct valid ones (goal: all, once)%n",
        effects, expected);
    System.out.printf(
        "answers              202: %,d, 401: %,d, 5xx: %,d (goal: 0)%n",
        count(answers, 202),
        count(answers, 401),
        answers.stream().filter(a -> a.status() >= 500).count());
    System.out.printf(
        "202                  p50 %.1f ms, p99 %.1f ms (goal: 1,000)%n",
        percentile(valid, 0.5), percentile(valid, 0.99));
    System.out.printf(
        "401 to 202           %.2f at p50 (goal: at most 1)%n",
        percentile(forged, 0.5) / percentile(valid, 0.5));
    System.out.printf("taken in             %.0f a second%n", answers.size() / sending);
    System.out.printf("applied              %.0f a second, all after %.1f s%n", effects / all, all);
  }

  private static long count(List<Answered> answers, int status) {
    return answers.stream().filter(answer -> answer.status() == status).count();
  }

  private static double percentile(List<Answered> answers, double of) {
    var sorted = answers.stream().mapToDouble(Answered::millis).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * of))];
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String sign(String body) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
