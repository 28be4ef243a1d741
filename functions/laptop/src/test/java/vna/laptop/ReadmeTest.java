package vna.laptop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vna.function.FunctionName;
import vna.nextaction.NextActionRule;
import vna.nextaction.NextActionRules;
import vna.touch.rule.TouchRule;
import vna.touch.rule.TouchRules;
import vna.wire.OutgoingType;

/// What the README says about the code is what the code says.
class ReadmeTest {
  private static final Pattern PATH =
      Pattern.compile("`((?:functions|shared|infra-cdk|events)/[^` ]*)`");

  @Test
  void its_touch_rules_are_those_of_the_code() throws IOException {
    var rows =
        TouchRules.ALL.stream()
            .map(TouchRule::about)
            .map(ReadmeTest::row)
            .collect(Collectors.joining("\n"));
    var table =
        """
        | rule | weighs | speaks when | speaks of | says nothing of | source |
        | --- | --- | --- | --- | --- | --- |
        """
            + rows;
    if (Repository.IS_UPDATING) {
      Readme.read().with("touch rules", table).write();
    }

    assertEquals(table, Readme.read().part("touch rules"));
  }

  @Test
  void its_next_actions_are_those_of_the_code_in_their_order() throws IOException {
    var ids = NextActionRules.ALL.stream().map(NextActionRule::id).toList();

    assertEquals(ids, Readme.read().firstColumn("next actions"));
  }

  @Test
  void its_functions_are_those_that_there_are() throws IOException {
    var names =
        FunctionName.types().stream()
            .map(type -> FunctionName.of(type).orElseThrow())
            .collect(Collectors.toSet());
    names.add(FunctionName.PUBLISH_EVENTS);

    assertEquals(new TreeSet<>(names), new TreeSet<>(Readme.read().firstColumn("functions")));
  }

  @Test
  void its_outgoing_events_are_those_that_there_are() throws IOException {
    assertEquals(OutgoingType.all(), Readme.read().firstColumn("outgoing"));
  }

  @Test
  void its_envelope_is_the_sample_that_it_names() throws IOException {
    var sample = Repository.ROOT.resolve("events/commands/34-plan-st-anna-emergencies.json");

    assertEquals(List.of(Files.readString(sample).strip()), Readme.read().pieces("envelope"));
  }

  @Test
  void every_path_it_names_exists() throws IOException {
    var paths = PATH.matcher(Readme.read().text()).results().map(ReadmeTest::path).toList();

    var made = Files.readAllLines(Repository.ROOT.resolve(".gitignore"));

    assertTrue(paths.size() > 5, "the README names " + paths);
    for (var path : paths) {
      // What a command makes is in no fresh clone; git is told to ignore it, by its whole path.
      var isThere = Files.exists(Repository.ROOT.resolve(path));
      assertTrue(isThere || made.contains(path + "/"), path);
    }
  }

  private static String path(MatchResult found) {
    return found.group(1);
  }

  private static String row(TouchRule.About about) {
    var weight = about.severity() + (about.escalation().isEmpty() ? "" : "; " + about.escalation());
    return "| `%s` | %s | %s | %s | %s | %s |"
        .formatted(
            about.id(), weight, about.summary(), about.fails(), about.passes(), about.source());
  }
}
