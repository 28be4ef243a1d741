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

  @Inject
  DemoApplication(HttpServer server, StoryClock clock, Playbooks playbooks) {
    this.server = server;
    this.clock = clock;
    this.playbooks = playbooks;
  }

  @Override
  public int run(String... arguments) throws Exception {
    var events = CommandLine.parse(arguments).events();
    LocalTable.await();
    var door = new FunctionDoor(server.getLocalBaseUri());
    var days = new Days(playbooks.current().calendar().zone());
    try {
      new Demo(door, clock, Paper.standardOutput(), days, PAGES).play(Story.in(events));
      return 0;
    } catch (IOException e) {
      System.err.println("vna: the demo ended early: " + e.getMessage());
      return 1;
    }
  }
}
