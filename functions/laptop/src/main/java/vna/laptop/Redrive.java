package vna.laptop;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vna.store.Letters;
import vna.store.Letters.Letter;
import vna.store.Letters.Queue;
import vna.usecase.ApplyMessage;
import vna.usecase.Fate;

/// `./vna redrive`: tries the dead letters again once their cause was mended, and says what became
/// of each. Beside a running `./vna start` it works on that one's table, else on its folder.
///
/// Exit status: 0 when none is left, 1 when some are.
public class Redrive implements QuarkusApplication {
  private static volatile Optional<Started> started = Optional.empty();

  private record Started(RedriveOptions options, Optional<DataFolder> data) {}

  private final Letters letters;
  private final ApplyMessage applyMessage;
  private final StoryClock clock;

  @Inject
  Redrive(Letters letters, ApplyMessage applyMessage, StoryClock clock) {
    this.letters = letters;
    this.applyMessage = applyMessage;
    this.clock = clock;
  }

  static void launch(RedriveOptions options) throws DataFolder.Unusable {
    var running = DataFolder.endpointOfRunning(options.data());
    running.ifPresent(endpoint -> System.setProperty("vna.dynamodb.endpoint", endpoint));
    var data =
        running.isPresent()
            ? Optional.<DataFolder>empty()
            : Optional.of(DataFolder.take(options.data()));
    data.ifPresent(DataFolder::start);
    started = Optional.of(new Started(options, data));
    Quarkus.run(Redrive.class);
  }

  @Override
  public int run(String... arguments) throws IOException {
    var options = started.orElseThrow().options();
    var data = started.orElseThrow().data();
    try {
      if (data.isPresent()) {
        data.get().await();
      }
      clock.runFrom(Clock.systemUTC().instant());
      return tell(options);
    } catch (DataFolder.Unusable unusable) {
      System.err.println("vna: " + unusable.getMessage());
      return 1;
    } finally {
      if (data.isPresent()) {
        data.get().close();
      }
    }
  }

  private int tell(RedriveOptions options) {
    var dead =
        letters.due(Queue.DEAD, Instant.now(), Integer.MAX_VALUE).stream()
            .filter(letter -> options.source().map(letter.source()::equals).orElse(true))
            .toList();
    var left = 0;
    for (var letter : dead) {
      var fate = options.isDryRun() ? new Fate.Dead(letter.reason()) : redrive(letter);
      var isLeft = !(fate instanceof Fate.Done);
      left += isLeft ? 1 : 0;
      System.out.printf(
          "%s  %s  %s: %s%n",
          letter.id(), letter.source(), isLeft ? "dead" : "applied", fate.said());
    }
    System.out.println(
        dead.isEmpty()
            ? "There are no dead letters"
            : options.isDryRun()
                ? "%d dead letters; nothing was tried".formatted(dead.size())
                : "%d dead letters, of these %d are left".formatted(dead.size(), left));
    return left == 0 ? 0 : 1;
  }

  private Fate redrive(Letter letter) {
    var fate = applyMessage.apply(letter.message(), true);
    switch (fate) {
      case Fate.Done _ -> letters.remove(Queue.DEAD, letter.id());
      case Fate.Later(var why) -> letters.put(Queue.DEAD, stillDead(letter, why));
      case Fate.Dead(var why) -> letters.put(Queue.DEAD, stillDead(letter, why));
    }
    return fate;
  }

  private static Letter stillDead(Letter letter, String why) {
    return new Letter(
        letter.id(),
        letter.source(),
        letter.message(),
        letter.receives() + 1,
        letter.visibleAt(),
        why);
  }
}
