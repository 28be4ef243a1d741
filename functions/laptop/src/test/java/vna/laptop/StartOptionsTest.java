package vna.laptop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {
  private static final Path HERE = Path.of("/here");

  @Test
  void it_listens_at_8080_with_the_sample_team_unless_told_otherwise() throws CommandLine.Wrong {
    assertEquals(
        new StartOptions(8080, Path.of(".vna"), false, Optional.empty(), Optional.empty()),
        StartOptions.parse(HERE));
    assertEquals(
        new StartOptions(
            9090,
            Path.of("/here/mine"),
            true,
            Optional.of(Instant.parse("2026-12-01T08:00:00Z")),
            Optional.of(Path.of("/here/s.json"))),
        StartOptions.parse(
            HERE,
            "--port",
            "9090",
            "--data",
            "mine",
            "--empty",
            "--now",
            "2026-12-01T08:00:00Z",
            "--secrets",
            "s.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --port 99999     | --port must be a number from 0 to 65535, but is 99999
          --port x         | --port must be a number from 0 to 65535, but is x
          --port           | --port needs a value
          --now yesterday  | --now must be a time such as 2026-11-24T08:00:00Z, but is yesterday
          --fast           | start takes --port, --data, --empty, --now and --secrets, but was given: --fast
          --fast yes       | start takes --port, --data, --empty, --now and --secrets, but was given: --fast
          """)
  void what_is_wrong_is_said_in_a_line(String arguments, String message) {
    var wrong =
        assertThrows(
            CommandLine.Wrong.class,
            () -> StartOptions.parse(HERE, arguments.strip().split(" ", -1)));

    assertEquals(message, wrong.getMessage());
  }
}
