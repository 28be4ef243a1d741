package vna.laptop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void the_demo_plays_the_events_of_the_repository() throws CommandLine.Wrong {
    assertEquals(new CommandLine(Path.of("events")), CommandLine.parse("demo"));
  }

  @Test
  void an_option_that_there_is_not_is_named() {
    var wrong = assertThrows(CommandLine.Wrong.class, () -> CommandLine.parse("demo", "--fast"));

    assertEquals("demo takes no options, but was given: --fast", wrong.getMessage());
  }

  @Test
  void a_command_that_there_is_not_is_refused() {
    assertThrows(CommandLine.Wrong.class, () -> CommandLine.parse("dance"));
    assertThrows(CommandLine.Wrong.class, CommandLine::parse);
  }
}
