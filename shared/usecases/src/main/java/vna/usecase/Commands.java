package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CancellationException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import vna.decision.Command;
import vna.playbook.Playbook;
import vna.store.DealStore;
import vna.store.Loaded;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.Result;

/// Runs commands: load the deal, decide, save; and all of it again if somebody else was faster.
@ApplicationScoped
public class Commands {
  private static final int MAX_TRIES = 5;

  /// With [full jitter](https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/),
  /// and wide enough that twenty writers of one deal, a few milliseconds each, find their turn.
  private static final BackoffStrategy BACKOFF =
      BackoffStrategy.exponentialDelay(Duration.ofMillis(100), Duration.ofMillis(1_000));

  private final DealStore store;
  private final Playbooks playbooks;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public Commands(DealStore store, Playbooks playbooks, Ids ids, Clock clock) {
    this.store = store;
    this.playbooks = playbooks;
    this.ids = ids;
    this.clock = clock;
  }

  /// @throws vna.problem.InvalidInput with pointers from the document that the door received
  /// @throws vna.store.Unavailable when the table cannot be reached
  Answer run(Work work, Call call) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var command =
        new CommandRun(work, call, store, playbooks.current(), ids.next(now), ids.replyRef(), now);
    var answer = command.attempt();
    for (var tries = 1; answer.isEmpty() && tries < MAX_TRIES; tries++) {
      pause(BACKOFF.computeDelay(tries));
      answer = command.attempt();
    }
    return answer.orElseGet(() -> command.unlessRemembered(new Result.Overtaken()));
  }

  /// Answers a question about a deal; nothing is stored.
  Answer ask(DealName deal, Caller caller, Question question) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var asked = new Command(ids.next(now), now, now, caller.by(), caller.through(), ids.replyRef());
    var playbook = playbooks.current();
    return Answer.of(
        store
            .load(deal)
            .filter(loaded -> caller.sees(loaded.owner(playbook)))
            .map(loaded -> question.on(loaded, asked, playbook))
            .orElseGet(Result.NotFound::new));
  }

  /// What is asked, as a command that is not carried out.
  @FunctionalInterface
  interface Question {
    Result on(Loaded deal, Command command, Playbook playbook);
  }

  private static void pause(Duration delay) {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted before another try");
    }
  }
}
