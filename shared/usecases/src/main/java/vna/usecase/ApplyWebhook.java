package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vna.decision.OpenRequest;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.source.Mapping;
import vna.source.Source;
import vna.store.SourceStore;
import vna.store.SourceStore.Written;
import vna.wire.Event;
import vna.wire.Event.Order;
import vna.wire.Received;
import vna.wire.SourceReader;
import vna.wire.StrictJson;
import vna.wire.Webhook;

/// Maps what a source sent and carries it out, item by item: none is in another's way, and each has
/// one effect however often it comes.
@ApplicationScoped
public class ApplyWebhook {
  private final SourceStore sources;
  private final ApplyEvent applyEvent;
  private final MatchOutcome matchOutcome;
  private final Clock clock;

  @Inject
  public ApplyWebhook(
      SourceStore sources, ApplyEvent applyEvent, MatchOutcome matchOutcome, Clock clock) {
    this.sources = sources;
    this.applyEvent = applyEvent;
    this.matchOutcome = matchOutcome;
    this.clock = clock;
  }

  /// What became of all of it: dead or later when any item of it is, and each of these is named.
  ///
  /// @param isLast whether nobody will try again
  /// @throws vna.store.Unavailable for what a retry can mend
  public Fate apply(Received received, boolean isLast) {
    try {
      return apply(Webhook.read(received), isLast);
    } catch (InvalidInput invalid) {
      return new Fate.Dead(said(invalid));
    }
  }

  private Fate apply(Webhook webhook, boolean isLast) {
    var written = sources.find(webhook.source());
    if (written.isEmpty()) {
      return new Fate.Dead("there is no source %s any more".formatted(webhook.source()));
    }
    var source = source(webhook.source(), written.get());
    var payload = StrictJson.read(webhook.body().bytes());
    if (!payload.problems().isEmpty()) {
      return new Fate.Dead(said(new InvalidInput(payload.problems())));
    }
    var fates = new ArrayList<Fate>();
    for (var item : source.mapping().map(payload.tree(), webhook.delivery())) {
      item.failure()
          .ifPresent(failure ->
              fates.add(
                  new Fate.Dead(
                      "%s of the definition: %s".formatted(failure.place(), failure.reason()))));
      item.commands().forEach(command -> fates.add(apply(source, command, isLast)));
    }
    return all(fates);
  }

  private Fate apply(Source source, Mapping.Command command, boolean isLast) {
    try {
      return apply(MapWebhook.read(source, command), isLast);
    } catch (InvalidInput invalid) {
      return new Fate.Dead(command.type() + ": " + said(invalid));
    }
  }

  private Fate apply(Event event, boolean isLast) {
    if (event.order() instanceof Order.ToRecord(var deal, var request)) {
      return matchOutcome.record(event, deal, request, isLast);
    }
    try {
      return Settled.of(
          applyEvent.apply(event, Call.ofSource(event)), event.type().published(), isLast);
    } catch (InvalidInput invalid) {
      if (event.order() instanceof Order.ToOpen(var request)) {
        if (isOlderThanTheDeal(invalid, event)) {
          return new Fate.Done("older than what is known");
        }
        if (!isLast && isUpdate(request)) {
          return new Fate.Later(said(invalid));
        }
      }
      throw invalid;
    }
  }

  /// What makes no deal of its own: the one it is about may still be on the way.
  private static boolean isUpdate(OpenRequest request) {
    return request.name().isEmpty() || request.account().isEmpty() || request.owner().isEmpty();
  }

  /// What a source says of a deal may come in any order, also before what opened it here.
  private boolean isOlderThanTheDeal(InvalidInput invalid, Event event) {
    var isOnlyTheTime = invalid.problems().stream().map(Problem::name).allMatch("/time"::equals);
    return isOnlyTheTime && !event.time().isAfter(clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  static Source source(String name, Written written) {
    return SourceReader.read(Received.of(written.definition()), name);
  }

  private static Fate all(List<Fate> fates) {
    return first(fates, Fate.Later.class)
        .<Fate>map(Fate.Later::new)
        .or(() -> first(fates, Fate.Dead.class).map(Fate.Dead::new))
        .orElseGet(() ->
            new Fate.Done(
                fates.isEmpty()
                    ? "nothing in it is for us"
                    : fates.stream().map(Fate::said).collect(Collectors.joining(", "))));
  }

  private static Optional<String> first(List<Fate> fates, Class<? extends Fate> kind) {
    var said =
        fates.stream().filter(kind::isInstance).map(Fate::said).collect(Collectors.joining("; "));
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }

  static String said(InvalidInput invalid) {
    return invalid.problems().stream()
        .map(problem -> (problem.name() + " " + problem.detail()).strip())
        .collect(Collectors.joining("; "));
  }
}
