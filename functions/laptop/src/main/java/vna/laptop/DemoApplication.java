package vna.laptop;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import vna.usecase.Playbooks;

/// The demo inside the running functions.
public class DemoApplication implements QuarkusApplication {
  private static final Path PAGES = Path.of(".vna");

  private final HttpServer server;
  private final StoryClock clock;
  private final Playbooks playbooks;
  private final ReadySources readySources;
  private final LocalInbox inbox;

  @Inject
  DemoApplication(
      HttpServer server,
      StoryClock clock,
      Playbooks playbooks,
      ReadySources readySources,
      LocalInbox inbox) {
    this.server = server;
    this.clock = clock;
    this.playbooks = playbooks;
    this.readySources = readySources;
    this.inbox = inbox;
  }

  @Override
  public int run(String... arguments) throws Exception {
    var events = CommandLine.parse(arguments).events();
    LocalTable.await();
    var days = new Days(playbooks.current().calendar().zone());
    var paper = Paper.standardOutput();
    var base = server.getLocalBaseUri();
    var demo = new Demo(new FunctionDoor(base), clock, paper, days, PAGES);
    var webhooks = events.resolve("webhooks");
    try {
      var scenes = Story.in(events);
      var answers = demo.play(scenes);
      LocalSecrets.are(webhooks.resolve("secrets.json"));
      readySources.load(webhooks);
      new WebhookStory(base, webhooks, clock, inbox, paper, days).play();
      demo.tellWhatToDo(scenes, answers);
      return 0;
    } catch (IOException e) {
      System.err.println("vna: the demo ended early: " + e.getMessage());
      return 1;
    }
  }
}
