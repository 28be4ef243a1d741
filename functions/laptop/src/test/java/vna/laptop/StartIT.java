package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./vna start`: what it was asked for, and what it finds.
class StartIT {
  private static final String NOW = "2026-12-01T08:00:00Z";

  /// The id of the last event.
  private static final Pattern LAST = Pattern.compile(".*\"id\":\"([^\"]*)\"");

  @TempDir Path folder;

  @Test
  void a_first_start_has_a_sample_team_and_a_kill_loses_nothing() throws Exception {
    var deals = "";
    try (var first = Started.in(folder, "--now", NOW)) {
      deals = first.get("/v1/deals?limit=100").body();
      var stranger = first.get("/v1/deals", "Origin", "https://evil.example");
      assertEquals(403, stranger.statusCode());
      first.kill();
    }

    try (var second = Started.in(folder, "--now", NOW)) {
      var again = second.get("/v1/deals?limit=100").body();
      second.process().destroy();

      assertTrue(deals.contains(SampleTeam.DOMAIN), deals);
      assertEquals(deals, again);
      assertEquals(143, second.process().waitFor());
    }
  }

  @Test
  void stopped_at_its_first_tick_it_ends_without_a_word() throws Exception {
    try (var started = Started.in(folder, "--now", NOW)) {
      // The process itself would close what it says before it has ended.
      started.process().toHandle().destroy();

      assertEquals("", new String(started.process().getErrorStream().readAllBytes(), UTF_8));
      assertEquals(143, started.process().waitFor());
    }
  }

  @Test
  void what_time_has_made_of_the_sample_team_by_then_is_told() throws Exception {
    try (var started = Started.in(folder, "--now", NOW)) {
      var latest =
          await()
              .atMost(Duration.ofSeconds(30))
              .until(() -> latestEvents(started), told -> told.contains(NOW.substring(0, 10)));

      assertTrue(latest.contains("\"vna.next-action.changed.v1\""), latest);
      assertTrue(latest.contains("\"time\":\"2026-12-01T08:00:"), latest);
    }
  }

  /// The last part of all.
  private static String latestEvents(Started started) throws Exception {
    var part = started.get("/v1/events?limit=100").body();
    for (var ids = LAST.matcher(part); ids.find(); ids = LAST.matcher(part)) {
      var next = started.get("/v1/events?limit=100&after=" + ids.group(1)).body();
      if (next.equals("{\"items\":[]}")) {
        return part;
      }
      part = next;
    }
    return part;
  }

  @Test
  void an_empty_start_has_no_deals_and_is_for_a_fresh_folder_only() throws Exception {
    try (var first = Started.in(folder, "--empty")) {
      assertEquals("{\"items\":[]}", first.get("/v1/deals").body());
      assertIsRefused(
          1, "the data in %s is in use by another ./vna start".formatted(folder), folder);
      first.kill();
    }

    assertIsRefused(
        1,
        "there is data in %s already; leave out --empty, or name another folder with --data"
            .formatted(folder),
        folder,
        "--empty");
  }

  @Test
  void what_cannot_be_is_one_line() throws Exception {
    assertIsRefused(
        2,
        "start takes --port, --data, --empty, --now and --secrets, but was given: --fast",
        folder,
        "--fast");
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(taken.getLocalPort());
      assertIsRefused(
          1, "port " + port + " is taken; name another one with --port", folder, "--port", port);
    }
  }

  @Test
  void a_broken_folder_is_one_line() throws Exception {
    Files.writeString(folder.resolve("shared-local-instance.db"), "no database");
    var file = Files.writeString(folder.resolve("file"), "no folder");

    assertIsRefused(1, "the data in %s cannot be read".formatted(folder), folder);
    assertIsRefused(1, "the data folder %s cannot be written to".formatted(file), file);
  }

  private static void assertIsRefused(int status, String line, Path data, String... options)
      throws Exception {
    var process = Started.start(data, options);
    var said = new String(process.getErrorStream().readAllBytes(), UTF_8);

    assertEquals("vna: " + line + System.lineSeparator(), said);
    assertEquals(status, process.waitFor());
  }
}
