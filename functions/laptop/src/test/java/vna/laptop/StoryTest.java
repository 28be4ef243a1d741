package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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
import vna.wire.OutgoingType;
import vna.wire.Webhook;

/// The demo, played once: every event in `events/commands` and `events/schedule` through its
/// function, in playing order and at its own time, each answer beside its `.answer.json`.
///
/// With `-Dvna.samples.update=true` the answers, and the README's parts that are made of the code,
/// are written instead of compared.
@QuarkusTest
@QuarkusTestResource(value = LocalTableResource.class, restrictToAnnotatedClass = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
  private static final Path PAGES = Path.of("target", "pages");

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
    demo().tellWhatToDo(scenes, answers);
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
    for (var folder : Story.FOLDERS) {
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

    // What sources send comes signed: WebhookStoryTest plays it.
    accepted.add(Webhook.TYPE);
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
  }

  @Test
  void the_last_review_lies_in_the_file_that_the_demo_names() throws IOException {
    var page = PAGES.resolve("review-2026-W47.html");

    assertTrue(printed.toString(UTF_8).contains("as a page: " + page));
    assertTrue(Files.readString(page).contains("Elbkai Logistik"));
  }

  @Test
  void what_happened_is_told_to_others_once_in_order_and_without_anybodys_words() throws Exception {
    var told = new ArrayList<JsonNode>();
    for (var part = told("?limit=100"); !part.isEmpty(); part = toldAfter(told.getLast())) {
      told.addAll(part);
    }

    var types = told.stream().map(event -> event.path("type").asText()).toList();
    assertEquals(
        scenes.stream().filter(scene -> scene.name().contains("-open-")).count(),
        types.stream().filter("vna.deal.opened.v1"::equals).count());
    assertEquals(
        EnumSet.complementOf(EnumSet.of(OutgoingType.DEAL_STALLED)).stream()
            .map(OutgoingType::published)
            .collect(Collectors.toSet()),
        new HashSet<>(types));
    assertEquals(
        told.size(), told.stream().map(event -> event.path("id").asText()).distinct().count());
    var places =
        told.stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.path("subject").asText(),
                    Collectors.mapping(StoryTest::place, Collectors.toList())));
    places.values().forEach(ofDeal -> assertEquals(ofDeal.stream().sorted().toList(), ofDeal));
    var text = told.toString();
    for (var word : List.of("@", "Elbkai", "Ohlsen", "checking", "log", "Dana")) {
      assertFalse(text.contains(word), word);
    }
  }

  private static String place(JsonNode event) {
    return "%05d %s".formatted(event.path("dealversion").asInt(), event.path("sequence").asText());
  }

  private List<JsonNode> toldAfter(JsonNode event) throws Exception {
    return told("?limit=7&after=" + event.path("id").asText());
  }

  private List<JsonNode> told(String query) throws Exception {
    var uri = URI.create(server.getLocalBaseUri() + "/v1/events" + query);
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), answer.body());
      return new ObjectMapper().readTree(answer.body()).path("items").valueStream().toList();
    }
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
    var wide =
        printed
            .toString(UTF_8)
            .lines()
            .filter(line -> line.length() > Paper.WIDTH && !line.contains(".html"))
            .toList();

    assertEquals(List.of(), wide);
  }

  private Demo demo() {
    return new Demo(
        new FunctionDoor(server.getLocalBaseUri()),
        clock,
        new Paper(new PrintStream(printed, true, UTF_8), false),
        new Days(playbooks.current().calendar().zone()),
        PAGES);
  }
}
