package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The inbox of `./vna start`, killed in the midst of it, and `./vna redrive`.
@Timeout(120)
class InboxIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int DELIVERIES = 40;

  @TempDir Path folder;

  @Test
  void
      what_was_answered_202_is_applied_once_though_the_process_is_killed_and_a_dead_letter_is_redriven()
          throws Exception {
    Files.writeString(folder.resolve("secrets.json"), "{\"crm/current\": \"token\"}");
    var first = run("start", "--port", "0", "--empty", "--secrets", secrets());
    var address = address(first);
    assertEquals(201, put(address, "data").statusCode());
    for (var i = 0; i < DELIVERIES; i++) {
      assertEquals(202, deliver(address, i, "\"name\": \"Deal %d\",".formatted(i)).statusCode());
    }
    first.destroyForcibly().waitFor();

    var second = run("start", "--port", "0", "--secrets", secrets());
    address = address(second);
    assertEquals(202, deliver(address, 0, "\"name\": \"Deal 0\",").statusCode());
    assertEquals(202, deliver(address, DELIVERIES, "").statusCode());
    awaitDeals(address, DELIVERIES);
    var listed = awaitDead();

    assertEquals(DELIVERIES, deals(address));
    assertTrue(
        listed.contains("/data/name is missing, and no deal has such an external id yet"), listed);
    var inVain = run("redrive", "--source", "crm");
    assertEquals(1, inVain.waitFor());
    assertEquals(200, put(address, "$merge([{'name': 'Unnamed'}, data])").statusCode());
    var redriven = run("redrive", "--source", "crm");
    var told = text(redriven);
    assertEquals(0, redriven.waitFor(), told);
    assertTrue(told.contains("1 dead letters, of these 0 are left"), told);
    assertEquals(DELIVERIES + 1, deals(address));
    second.destroy();
    second.waitFor();
    var nothingLeft = run("redrive");
    assertEquals(0, nothingLeft.waitFor());
    assertTrue(text(nothingLeft).contains("There are no dead letters"));
  }

  private String awaitDead() {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> {
              var listing = run("redrive", "--dry-run");
              return listing.waitFor() == 1 ? text(listing) : "";
            },
            listed -> !listed.isEmpty());
  }

  private static void awaitDeals(String address, int expected) {
    await().atMost(PATIENCE).until(() -> deals(address) >= expected);
  }

  private static int deals(String address) throws IOException, InterruptedException {
    var answer = send(HttpRequest.newBuilder(URI.create(address + "/v1/deals?limit=100")));
    return answer.body().split("\"dealId\"", -1).length - 1;
  }

  private static HttpResponse<String> put(String address, String data)
      throws IOException, InterruptedException {
    var definition =
        """
        {"source": "crm", "verify": {"scheme": "BEARER"}, "secrets": ["crm/current"], "eventId": "id",
         "defaults": {"owner": "mara@example.com"},
         "commands": [{"type": "vna.deal.open.v1", "data": "%s"}]}
        """
            .formatted(data);
    return send(
        HttpRequest.newBuilder(URI.create(address + "/v1/sources/crm"))
            .header("Content-Type", "application/json")
            .header("If-Match", "*")
            .PUT(BodyPublishers.ofString(definition)));
  }

  private static HttpResponse<String> deliver(String address, int i, String name)
      throws IOException, InterruptedException {
    var body =
        """
        {"id": "e-%d", "data": {%s "account": "Plant GmbH", "owner": "mara@example.com", "externalIds": {"crm": "d-%d"}}}
        """
            .formatted(i, name, i);
    return send(
        HttpRequest.newBuilder(URI.create(address + "/webhooks/crm"))
            .header("Authorization", "Bearer token")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private String secrets() {
    return folder.resolve("secrets.json").toString();
  }

  private Process run(String... words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString()));
    command.addAll(List.of(words));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    return new ProcessBuilder(command)
        .directory(Repository.ROOT.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private static String address(Process process) throws IOException {
    var output = process.inputReader(UTF_8);
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      var address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group();
      }
    }
    throw new AssertionError("it did not start");
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
