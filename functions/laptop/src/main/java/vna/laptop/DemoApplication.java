package vna.laptop;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import vna.playbook.Playbook;

/// The demo inside the running functions.
public class DemoApplication implements QuarkusApplication {
  private final HttpServer server;
  private final StoryClock clock;
  private final Playbook playbook;

  @Inject
  DemoApplication(HttpServer server, StoryClock clock, Playbook playbook) {
    this.server = server;
    this.clock = clock;
    this.playbook = playbook;
  }

  @Override
  public int run(String... arguments) throws Exception {
    var events = CommandLine.parse(arguments).events();
    var door = new FunctionDoor(server.getLocalBaseUri());
    var days = new Days(playbook.calendar().zone());
    new Demo(door, clock, Paper.of(System.out), days).play(Story.in(events));
    return 0;
  }
}
