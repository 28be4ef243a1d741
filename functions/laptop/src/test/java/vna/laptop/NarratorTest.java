package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody has changed an event, not quite right.
class NarratorTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void what_the_service_finds_wrong_is_told_beside_what_was_sent() throws IOException {
    var scene =
        scene(
            """
            {"time": "2026-11-09T08:05:00Z", "type": "vna.touch.plan.v1",
             "data": {"deal": {"id": "d1"}, "channel": "PIGEON", "scheduledFor": "tomorrow", "to": [7],
                      "buyerNextAction": {"action": "Send it", "dueBy": "soon"}}}
            """);

    tell(
        scene,
        new Answer(
            400,
            MAPPER.readTree(
                """
                {"title": "Invalid input", "detail": "errors says why.",
                 "errors": [{"pointer": "/data/channel", "detail": "must be one of EMAIL, CALL"}]}
                """)));

    assertEquals(
        """
        Monday 9 November 2026

        09:05  d1 ·
               plans     a touch (pigeon) with 7 for tomorrow
               asks for  Send it, by soon
               answer    400 Invalid input: errors says why.
                         /data/channel must be one of EMAIL, CALL

        """,
        printed.toString(UTF_8));
  }

  @Test
  void a_file_that_is_no_json_is_named_with_the_place() {
    var failed = assertThrows(IOException.class, () -> scene("{\"time\": \n \"2026\" oops}"));

    assertEquals(
        "events/commands/01-x.json is not well-formed JSON, from line 2, column 9 on",
        failed.getMessage());
  }

  @Test
  void an_event_without_a_time_cannot_be_played() {
    var failed = assertThrows(IOException.class, () -> scene("{\"time\": \"2026-11-09\"}"));

    assertEquals(
        "events/commands/01-x.json has no time with an offset, such as 2026-11-09T08:05:00+01:00",
        failed.getMessage());
  }

  private Story.Scene scene(String json) throws IOException {
    var events = folder.resolve("events");
    Files.createDirectories(events.resolve("schedule"));
    Files.writeString(
        Files.createDirectories(events.resolve("commands")).resolve("01-x.json"), json);
    return Story.in(events).getFirst();
  }

  private void tell(Story.Scene scene, Answer answer) {
    var paper = new Paper(new PrintStream(printed, true, UTF_8), false);
    new Narrator(paper, new Days(ZoneId.of("Europe/Berlin"))).tell(scene, answer);
  }
}
