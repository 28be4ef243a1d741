package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import vna.function.FunctionName;
import vna.laptop.Story.Scene;
import vna.usecase.Playbooks;

/// The demo, played once: every event in `events/commands` and `events/schedule` through its
/// function, in playing order and at its own time, each answer beside its `.answer.json`.
///
/// With `-Dvna.samples.update=true` the answers, and the README's parts that are made of the code,
/// are written instead of compared.
@QuarkusTest
@QuarkusTestResource(value = LocalTableResource.class, restrictToAnnotatedClass = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
  @Inject HttpServer server;
  @Inject StoryClock clock;
  @Inject Playbooks playbooks;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private List<Scene> scenes = List.of();
  private List<Answer> answers = List.of();

  @BeforeAll
  void play() throws Exception {
    scenes = Story.in(Repository.ROOT.resolve("events"));
    answers = demo().play(scenes);
  }

  @Test
  void every_event_gets_the_answer_that_lies_beside_it() throws IOException {
    var placeholders = new Placeholders();
    var comparisons = new ArrayList<Executable>();
    for (var i = 0; i < scenes.size(); i++) {
      var scene = scenes.get(i);
      var given = placeholders.in(Pretty.json(answers.get(i)), scene.name()) + "\n";
      if (Repository.IS_UPDATING) {
        Files.writeString(scene.answerFile(), given);
      }
      var kept = Files.readString(scene.answerFile());
      comparisons.add(() -> assertEquals(kept, given, scene.place().toString()));
    }

    comparisons.add(this::assertNoAnswerIsLeftOver);
    assertAll(comparisons);
  }

  private void assertNoAnswerIsLeftOver() throws IOException {
    var expected = scenes.stream().map(Scene::answerFile).toList();
    var kept = new TreeSet<Path>();
    for (var folder : List.of("commands", "schedule")) {
      try (var files = Files.list(Repository.ROOT.resolve("events").resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".answer.json")).forEach(kept::add);
      }
    }
    assertEquals(new TreeSet<>(expected), kept);
  }

  @Test
  void every_function_has_a_sample_that_it_accepts() {
    var accepted =
        IntStream.range(0, scenes.size())
            .filter(i -> answers.get(i).isGood())
            .mapToObj(i -> scenes.get(i).event().path("type").asText())
            .collect(Collectors.toSet());

    assertEquals(FunctionName.types(), accepted);
  }

  @Test
  void an_event_that_comes_again_gets_its_first_answer() throws Exception {
    for (var i = 0; i < scenes.size(); i++) {
      var scene = scenes.get(i);
      if (scene.place().startsWith("events/commands")) {
        assertEquals(answers.get(i), demo().send(scene), scene.place().toString());
      }
    }
    assertEquals(answers.getLast(), demo().send(scenes.getLast()));
  }

  @Test
  void the_readme_shows_what_the_demo_prints() throws IOException {
    var output = printed.toString(UTF_8);

    for (var piece : Readme.read().pieces("demo")) {
      assertTrue(output.contains(piece), "the demo does not print\n" + piece);
    }
  }

  @Test
  void no_line_of_the_demo_is_wider_than_the_paper() {
    var wide = printed.toString(UTF_8).lines().filter(line -> line.length() > Paper.WIDTH).toList();

    assertEquals(List.of(), wide);
  }

  private Demo demo() {
    return new Demo(
        new FunctionDoor(server.getLocalBaseUri()),
        clock,
        new Paper(new PrintStream(printed, true, UTF_8), false),
        new Days(playbooks.current().calendar().zone()));
  }
}
