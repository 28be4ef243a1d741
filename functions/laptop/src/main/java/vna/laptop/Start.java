package vna.laptop;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// `./vna start`: the API and the functions in the foreground, until they are told to stop.
public class Start implements QuarkusApplication {
  private static volatile Optional<Started> started = Optional.empty();

  private record Started(StartOptions options, DataFolder data) {}

  private final HttpServer server;
  private final StoryClock clock;
  private final ReadySources readySources;
  private final LocalInbox inbox;
  private final LaptopTicker ticker;

  @Inject
  Start(
      HttpServer server,
      StoryClock clock,
      ReadySources readySources,
      LocalInbox inbox,
      LaptopTicker ticker) {
    this.server = server;
    this.clock = clock;
    this.readySources = readySources;
    this.inbox = inbox;
    this.ticker = ticker;
  }

  /// @throws DataFolder.Unusable also for a port that is taken
  static void launch(StartOptions options) throws DataFolder.Unusable {
    check(options.port());
    if (options.secrets().filter(file -> !LocalSecrets.isIn(file)).isPresent()) {
      throw new DataFolder.Unusable(
          "%s holds no secrets, such as {\"typeform/current\": \"...\"}"
              .formatted(options.secrets().get()));
    }
    options.secrets().ifPresent(LocalSecrets::are);
    var data = DataFolder.take(options.data());
    if (options.empty() && data.isUsed()) {
      throw new DataFolder.Unusable(
          "there is data in %s already; leave out --empty, or name another folder with --data"
              .formatted(data));
    }
    data.start();
    Doors.shut();
    started = Optional.of(new Started(options, data));
    System.setProperty("quarkus.http.port", Integer.toString(options.port()));
    if (System.getenv("VNA_PUBLIC_URL") == null) {
      System.setProperty("vna.public-url", "http://localhost:" + options.port());
    }
    Quarkus.run(Start.class);
  }

  @Override
  public int run(String... arguments) throws IOException, InterruptedException {
    var options = started.orElseThrow().options();
    var data = started.orElseThrow().data();
    try {
      data.await();
      var now = options.now().orElseGet(Clock.systemUTC()::instant);
      var samples = 0;
      if (!data.isUsed()) {
        readySources.load(ReadySources.FOLDER);
        samples = options.empty() ? 0 : new SampleTeam(door(), clock).arrive(now);
        data.use();
      }
      clock.runFrom(now);
      Doors.open();
      Thread.ofVirtual().name("inbox").start(inbox::run);
      ticker.start();
      tell(data, samples);
      Quarkus.waitForExit();
      return 0;
    } catch (DataFolder.Unusable unusable) {
      System.err.println("vna: " + unusable.getMessage());
      return 1;
    } finally {
      inbox.stop();
      ticker.stop();
      data.close();
    }
  }

  private FunctionDoor door() {
    return new FunctionDoor(server.getLocalBaseUri());
  }

  private void tell(DataFolder data, int samples) {
    var address = "http://localhost:" + server.getPort();
    System.out.printf(
        Locale.ROOT,
        "Very Next Action listens at %s, ready in %.1f s; its data is in %s%n",
        address,
        sinceStart().toMillis() / 1_000.0,
        data);
    if (samples > 0) {
      System.out.printf(
          "It holds %d sample deals of the team of %s; --empty starts without%n",
          samples, SampleTeam.DOMAIN);
    }
    System.out.printf("Your very next action: curl '%s/v1/next-actions?limit=3'%n", address);
    System.out.flush();
  }

  private static Duration sinceStart() {
    var now = Instant.now();
    return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
  }

  private static void check(int port) throws DataFolder.Unusable {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new DataFolder.Unusable(
          "port %d is taken; name another one with --port".formatted(port));
    }
  }

  /// Where a path of the command line begins: the caller's folder.
  static Path from() {
    return Path.of(Optional.ofNullable(System.getenv("VNA_FROM")).orElse(""));
  }
}
