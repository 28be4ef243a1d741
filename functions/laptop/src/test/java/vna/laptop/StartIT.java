package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./vna start` as a process of its own.
class StartIT {
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void a_first_start_has_a_sample_team_and_a_kill_loses_nothing() throws Exception {
    var first = start("--now", "2026-12-01T08:00:00Z");
    var address = address(first);
    var deals = get(address + "/v1/deals?limit=100").body();
    var stranger =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(address + "/v1/deals"))
                .header("Origin", "https://evil.example")
                .build(),
            BodyHandlers.ofString());
    first.destroyForcibly().waitFor();

    var second = start("--now", "2026-12-01T08:00:00Z");
    var again = get(address(second) + "/v1/deals?limit=100").body();
    second.destroy();

    assertTrue(deals.contains(SampleTeam.DOMAIN), deals);
    assertEquals(deals, again);
    assertEquals(403, stranger.statusCode());
    assertEquals(143, second.waitFor());
  }

  @Test
  void an_empty_start_has_no_deals_and_is_for_a_fresh_folder_only() throws Exception {
    var first = start("--empty");
    var deals = get(address(first) + "/v1/deals").body();
    first.destroyForcibly().waitFor();

    var second = start("--empty");

    assertEquals("{\"items\":[]}", deals);
    assertEquals(1, second.waitFor());
    assertEquals(
        "vna: there is data in %s already; leave out --empty, or name another folder with --data"
            .formatted(folder),
        second.errorReader(UTF_8).readLine());
  }

  @Test
  void an_unknown_option_is_one_line() throws Exception {
    var process = start("--fast");

    assertEquals(2, process.waitFor());
    assertEquals(
        "vna: start takes --port, --data, --empty, --now and --secrets, but was given: --fast",
        process.errorReader(UTF_8).readLine());
  }

  private Process start(String... options) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString(),
                "start",
                "--port",
                "0",
                "--data",
                folder.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).directory(Repository.ROOT.toFile()).start();
  }

  private static String address(Process process) throws IOException {
    BufferedReader output = process.inputReader(UTF_8);
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      var address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group();
      }
    }
    throw new AssertionError(new String(process.getErrorStream().readAllBytes(), UTF_8));
  }

  private static HttpResponse<String> get(String uri) throws IOException, InterruptedException {
    var answer =
        CLIENT.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return answer;
  }
}
