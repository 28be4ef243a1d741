package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vna.deal.TouchName;
import vna.deal.TouchName.StartedBy;
import vna.decision.OutcomeRequest;
import vna.store.DealStore;
import vna.store.Unmatched;
import vna.touch.Channel;
import vna.wire.Answer;
import vna.wire.Booking;
import vna.wire.DealName;
import vna.wire.Page;
import vna.wire.PageRequest;
import vna.wire.Result;
import vna.wire.UnmatchedJson;
import vna.wire.Waiting;

/// Lists the outcomes from sources that fit no deal or contact, books one where a person says it
/// belongs, or drops it. For managers.
@ApplicationScoped
public class BookUnmatched {
  private static final TouchName WITHOUT_TOUCH =
      new TouchName.Unplanned(Channel.OTHER, StartedBy.BUYER);

  private final Unmatched unmatched;
  private final DealStore store;
  private final RecordOutcome recordOutcome;

  @Inject
  public BookUnmatched(Unmatched unmatched, DealStore store, RecordOutcome recordOutcome) {
    this.unmatched = unmatched;
    this.store = store;
    this.recordOutcome = recordOutcome;
  }

  /// 200 with those that wait, oldest first.
  public Answer list(PageRequest page, Caller caller) {
    if (!caller.isAtLeast(Role.MANAGER)) {
      return Answer.of(new Result.Forbidden());
    }
    return Answer.of(
        new Result.Listed(Page.of(unmatched.all(), page, Waiting::id, UnmatchedJson::waiting)));
  }

  /// As an outcome is answered: it is recorded as the source reported it, and under its event's id,
  /// so that neither a second booking nor a redelivery has a second effect.
  ///
  /// @throws vna.problem.InvalidInput when it does not fit the deal
  public Answer book(String id, Caller caller, Booking booking) {
    if (!caller.isAtLeast(Role.MANAGER)) {
      return Answer.of(new Result.Forbidden());
    }
    var waiting = unmatched.find(id);
    if (waiting.isEmpty()) {
      return Answer.of(new Result.NotFound());
    }
    var answer = book(waiting.get(), booking);
    if (!answer.isProblem()) {
      unmatched.remove(id);
    }
    return answer;
  }

  private Answer book(Waiting waiting, Booking booking) {
    var request = UnmatchedJson.request(waiting, booking.contact());
    var call = Call.ofSource(waiting.source(), waiting.eventId(), waiting.at(), "");
    var isOnDeal =
        request.touch() instanceof TouchName.ByReplyRef(var replyRef)
            && isSame(booking.deal(), new DealName.ByReplyRef(replyRef));
    var answer =
        recordOutcome.record(booking.deal(), isOnDeal ? request : untouched(request), call);
    return answer.body().path("type").asText().equals("/problems/outcome-recorded")
        ? recordOutcome.record(booking.deal(), untouched(request), call)
        : answer;
  }

  private boolean isSame(DealName one, DealName other) {
    return dealId(one).isPresent() && dealId(one).equals(dealId(other));
  }

  private Optional<String> dealId(DealName name) {
    return store.load(name).map(loaded -> loaded.journal().dealId());
  }

  private static OutcomeRequest untouched(OutcomeRequest request) {
    return request.touch() instanceof TouchName.Unplanned
        ? request
        : new OutcomeRequest(WITHOUT_TOUCH, request.outcome());
  }

  /// 204; it is not to be booked.
  public Answer drop(String id, Caller caller) {
    if (!caller.isAtLeast(Role.MANAGER)) {
      return Answer.of(new Result.Forbidden());
    }
    if (unmatched.find(id).isEmpty()) {
      return Answer.of(new Result.NotFound());
    }
    unmatched.remove(id);
    return Answer.of(new Result.Erased());
  }
}
