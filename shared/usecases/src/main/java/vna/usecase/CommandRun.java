package vna.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.decision.Attempt;
import vna.decision.Command;
import vna.decision.Decided;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.store.Change;
import vna.store.DealStore;
import vna.store.Loaded;
import vna.store.Once;
import vna.store.Remembered;
import vna.store.Saving;
import vna.touch.Verdict;
import vna.wire.Answer;
import vna.wire.Result;

/// One command through all of its tries: what it makes keeps its ids.
final class CommandRun {
  private static final Duration MAX_AHEAD = Duration.ofMinutes(5);

  private final Work work;
  private final Call call;
  private final DealStore store;
  private final Playbook playbook;
  private final String id;
  private final String replyRef;
  private final Instant now;
  private final Optional<Once> once;

  CommandRun(
      Work work,
      Call call,
      DealStore store,
      Playbook playbook,
      String id,
      String replyRef,
      Instant now) {
    this.work = work;
    this.call = call;
    this.store = store;
    this.playbook = playbook;
    this.id = id;
    this.replyRef = replyRef;
    this.now = now;
    this.once = call.once(work.operation(), now);
  }

  /// Loads, decides and saves. Empty if somebody else changed the deal meanwhile.
  Optional<Answer> attempt() {
    try {
      var loaded = inBody(() -> work.load().apply(store));
      if (loaded.filter(deal -> !isTheirs(deal)).isPresent()) {
        return Optional.of(asUnknown());
      }
      if (loaded.filter(deal -> call.isStaleOn(deal.version())).isPresent()) {
        return Optional.of(unlessRemembered(new Result.Stale()));
      }
      if (work.heir().filter(owner -> !call.caller().sees(owner)).isPresent()) {
        return Optional.of(Answer.of(new Result.Forbidden()));
      }
      var command = command(loaded);
      var decided = decide(loaded, command);
      return decided.isPresent()
          ? carryOut(decided.get(), loaded, command)
          : Optional.of(unlessRemembered(new Result.NotFound()));
    } catch (InvalidInput invalid) {
      return Optional.of(remembered().orElseThrow(() -> invalid));
    }
  }

  private boolean isTheirs(Loaded deal) {
    return call.caller().sees(deal.owner(playbook));
  }

  /// To the byte what they would hear of a deal that is not there. A first answer from the time
  /// when it was theirs is not for them any more.
  private Answer asUnknown() {
    return once.flatMap(store::remembered).stream()
        .filter(Remembered.OtherRequest.class::isInstance)
        .map(this::answer)
        .findFirst()
        .orElseGet(() -> Answer.of(new Result.NotFound()));
  }

  /// The answer where nothing is stored, unless the request came before, when things stood
  /// otherwise.
  Answer unlessRemembered(Result result) {
    return remembered().orElseGet(() -> Answer.of(result));
  }

  /// Empty where the command needs a deal, and there is none.
  private Optional<Decided> decide(Optional<Loaded> loaded, Command command) {
    var problems = outOfTime(loaded);
    Optional<Decided> decided = Optional.empty();
    try {
      decided =
          inBody(() ->
              loaded.isPresent()
                  ? Optional.of(work.decide().on(loaded.get(), command, playbook))
                  : work.decideWithout().map(decide -> decide.by(command, playbook)));
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
    }
    InvalidInput.check(problems);
    return decided;
  }

  /// With pointers from the document that the door received.
  private <T> T inBody(Supplier<T> part) {
    try {
      return part.get();
    } catch (InvalidInput invalid) {
      throw new InvalidInput(
          invalid.problems().stream().map(problem -> problem.below(call.body())).toList());
    }
  }

  private Optional<Answer> carryOut(Decided decided, Optional<Loaded> loaded, Command command) {
    return switch (decided) {
      case Decided.Accepted(var entry) -> save(entry, loaded);
      case Decided.PlanRefused(var verdict) -> keep(verdict, loaded.orElseThrow(), command);
      case Decided.Unchanged() -> {
        var deal = loaded.orElseThrow().at(command.recordedAt(), playbook);
        var opened = work.operation() == Operation.OPEN_DEAL;
        yield Optional.of(unlessRemembered(new Result.AsBefore(deal, opened)));
      }
      case Decided.DealIsClosed() -> Optional.of(unlessRemembered(new Result.DealClosed()));
      case Decided.OutcomeIsRecorded() ->
          Optional.of(unlessRemembered(new Result.OutcomeRecorded()));
      case Decided.JournalIsFull() -> Optional.of(unlessRemembered(new Result.JournalFull()));
      case Decided.NoSuchTouch() -> Optional.of(unlessRemembered(new Result.NotFound()));
    };
  }

  private Optional<Answer> save(Entry entry, Optional<Loaded> loaded) {
    var change =
        loaded
            .map(deal -> Change.of(deal, entry, playbook))
            .orElseGet(() -> Change.opening(id, entry, playbook));
    var answer = Answer.of(new Result.Happened(entry.fact(), change.touchId(), change.now()));
    return answer(store.save(change, once, answer), answer);
  }

  private Optional<Answer> keep(Verdict verdict, Loaded loaded, Command command) {
    var attempt =
        Attempt.of(command, loaded.journal().fold(playbook), work.plan().orElseThrow(), verdict);
    var answer = Answer.of(new Result.Refused(verdict));
    var keepDays = playbook.settings().keep().refusedDays();
    return answer(store.keep(attempt, keepDays, once, answer), answer);
  }

  private Optional<Answer> answer(Saving saving, Answer answer) {
    return switch (saving) {
      case Saving.Saved() -> Optional.of(answer);
      case Saving.Overtaken() -> Optional.empty();
      case Saving.Known(var remembered) -> Optional.of(answer(remembered));
    };
  }

  private Optional<Answer> remembered() {
    return once.flatMap(store::remembered).map(this::answer);
  }

  private Answer answer(Remembered remembered) {
    return switch (remembered) {
      case Remembered.SameRequest(var first) ->
          isTheirs(first) ? first : Answer.of(new Result.NotFound());
      case Remembered.OtherRequest() -> Answer.of(new Result.KeyReused());
    };
  }

  /// A deal that they opened may be somebody else's by now. Every other command has met its deal
  /// before it comes to its first answer.
  private boolean isTheirs(Answer first) {
    var opened = first.body().path("dealId").asText();
    return opened.isEmpty()
        || call.caller().onlyOwner().isEmpty()
        || store.load(opened).filter(this::isTheirs).isPresent();
  }

  /// Recorded later than all before it, so that the order of a journal is that of its versions, and
  /// not before the clock looked at the deal, so that nothing is announced again.
  private Command command(Optional<Loaded> loaded) {
    var recordedAt =
        loaded.stream()
            .flatMap(deal ->
                Stream.concat(
                    Stream.of(deal.seen().asOf()),
                    deal.journal().entries().stream()
                        .map(entry -> entry.recordedAt().plusMillis(1))))
            .filter(now::isBefore)
            .max(Instant::compareTo)
            .orElse(now);
    return new Command(
        id,
        call.time().orElse(recordedAt),
        recordedAt,
        call.caller().by(),
        call.caller().through(),
        replyRef);
  }

  private List<Problem> outOfTime(Optional<Loaded> loaded) {
    var problems = new ArrayList<Problem>();
    call.time()
        .ifPresent(time -> {
          if (isAhead(time)) {
            problems.add(Problem.at("/time", "lies ahead; give the time at which it happened"));
          }
          if (loaded.stream().flatMap(CommandRun::openedAt).anyMatch(time::isBefore)) {
            problems.add(Problem.at("/time", "lies before the deal was opened; give a later time"));
          }
        });
    work.happened()
        .forEach((pointer, instant) -> {
          if (isAhead(instant)) {
            problems.add(
                Problem.at(
                    call.body() + pointer, "lies ahead; give the time at which it happened"));
          }
        });
    return problems;
  }

  private boolean isAhead(Instant instant) {
    return instant.isAfter(now.plus(MAX_AHEAD));
  }

  private static Stream<Instant> openedAt(Loaded loaded) {
    return loaded.journal().entries().stream()
        .filter(entry -> entry.fact() instanceof Fact.DealOpened)
        .map(Entry::at);
  }
}
