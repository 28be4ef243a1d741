package vna.usecase;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vna.deal.Contact;
import vna.decision.OutcomeRequest;
import vna.store.DealStore;
import vna.store.Loaded;
import vna.store.Once;
import vna.store.Unmatched;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.Event;
import vna.wire.Waiting;

/// Records an outcome that a source reports, for a contact of its deal only: whoever opens a link
/// can say who they are as they like. What fits no deal or contact waits for a person.
@ApplicationScoped
public class MatchOutcome {
  private static final String OPERATION = "UNMATCHED";

  private final DealStore store;
  private final RecordOutcome recordOutcome;
  private final Unmatched unmatched;
  private final Playbooks playbooks;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public MatchOutcome(
      DealStore store,
      RecordOutcome recordOutcome,
      Unmatched unmatched,
      Playbooks playbooks,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.recordOutcome = recordOutcome;
    this.unmatched = unmatched;
    this.playbooks = playbooks;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param isLast whether nobody will try again: then a deal that is not known yet is none
  /// @throws vna.problem.InvalidInput when it does not fit the deal as it was when it occurred
  Fate record(Event event, DealName deal, OutcomeRequest request, boolean isLast) {
    var once = once(event);
    if (store.remembered(once).isPresent()) {
      return new Fate.Done("waits to be matched (known)");
    }
    var loaded = store.load(deal);
    if (loaded.isEmpty()) {
      var mayFollow = !isLast && !(deal instanceof DealName.ByReplyRef);
      return mayFollow
          ? new Fate.Later("its deal is not known yet")
          : keep(event, once, "no deal goes by what it says");
    }
    if (!isFromContact(loaded.get(), request)) {
      return keep(event, once, "it is from nobody who is a contact of the deal");
    }
    var known = new DealName.ById(loaded.get().journal().dealId());
    var answer = recordOutcome.record(known, request, Call.ofSource(event));
    return answer.body().path("type").asText().equals("/problems/outcome-recorded")
        ? keep(event, once, "the touch has an outcome already")
        : Settled.of(answer, event.type().published(), isLast);
  }

  private boolean isFromContact(Loaded loaded, OutcomeRequest request) {
    var email = request.outcome().contact();
    return loaded.journal().fold(playbooks.current()).contacts().stream()
        .map(Contact::email)
        .filter(address -> !address.isEmpty())
        .anyMatch(address -> email.filter(address::equalsIgnoreCase).isPresent());
  }

  private Fate keep(Event event, Once once, String reason) {
    var waiting =
        new Waiting(
            ids.next(once.now()),
            event.source(),
            event.id(),
            event.time(),
            reason,
            event.data().toString());
    var body = JsonNodeFactory.instance.objectNode().put("unmatchedId", waiting.id());
    unmatched.add(waiting, once, new Answer(202, body, Optional.empty(), Optional.empty(), false));
    return new Fate.Done("waits to be matched: " + reason);
  }

  private Once once(Event event) {
    return Once.of(
        event.source(),
        OPERATION,
        event.id(),
        OPERATION,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
