package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Goal;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.deal.TouchName;
import vna.deal.TouchName.StartedBy;
import vna.nextaction.DealNow;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.review.OwnerWeek;
import vna.review.OwnerWeek.Activity;
import vna.review.OwnerWeek.ReviewedDeal;
import vna.review.Week;
import vna.review.WeeklyReview;
import vna.store.DealStore;
import vna.store.Deed;
import vna.store.Owners;
import vna.touch.Channel;
import vna.wire.Answer;
import vna.wire.Received;
import vna.wire.Result;
import vna.wire.ReviewReader;
import vna.wire.ReviewRequest;

/// Reviews a week: two queries of the index for each owner, and one of the table for each deal that
/// moved in the week, or that time has changed since it was stored. Reading only.
@ApplicationScoped
public class ReviewWeek {
  private final Owners owners;
  private final DealStore store;
  private final Playbooks playbooks;
  private final Clock clock;

  @Inject
  public ReviewWeek(Owners owners, DealStore store, Playbooks playbooks, Clock clock) {
    this.owners = owners;
    this.store = store;
    this.playbooks = playbooks;
    this.clock = clock;
  }

  /// 200 with the review of one owner or of the team, or 400.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Answer review(Received received) {
    try {
      return Answer.of(review(ReviewReader.read(received)));
    } catch (InvalidInput invalid) {
      return Answer.of(invalid);
    }
  }

  /// 202 with where the review of the team is; 403 for whoever may not ask for it.
  public Answer ask(Week week, Caller caller) {
    return caller.isAtLeast(Role.MANAGER) ? Answer.toRead(week) : Answer.of(new Result.Forbidden());
  }

  /// 200 with the review of one owner or of all that the caller sees; 404 for an owner of whom they
  /// see nothing.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Answer review(Week week, Optional<String> owner, Caller caller) {
    var whose = owner.or(caller::onlyOwner);
    return whose.filter(one -> !caller.sees(one)).isPresent()
        ? Answer.of(new Result.NotFound())
        : Answer.of(review(new ReviewRequest(Optional.of(week), whose, clock.instant())));
  }

  private WeeklyReview review(ReviewRequest request) {
    var playbook = playbooks.current();
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var week =
        request.week().orElseGet(() -> Week.of(playbook.calendar().dayOf(request.time())).before());
    var asked = request.owner().map(List::of).orElseGet(owners::all);
    return WeeklyReview.of(
        week, now, playbook, asked.stream().map(owner -> of(owner, week, now, playbook)).toList());
  }

  private OwnerWeek of(String owner, Week week, Instant now, Playbook playbook) {
    var zone = playbook.calendar().zone();
    var from = week.startIn(zone);
    var deals =
        owners.deals(owner).stream()
            .map(stored -> isEnough(stored, from, now) ? stored : again(stored, now, playbook))
            .map(ReviewWeek::reviewed)
            .toList();
    var activities =
        owners.deeds(owner, from, week.endIn(zone)).stream()
            .flatMap(deed -> activity(deed, now, playbook))
            .toList();
    return new OwnerWeek(owner, deals, activities);
  }

  /// A stored deal does not say how it moved; and time may have turned it since.
  private static boolean isEnough(DealNow stored, Instant from, Instant now) {
    return stored.turnsAt().filter(turnsAt -> !now.isBefore(turnsAt)).isEmpty()
        && stored.momentum().lastMovementAt().filter(moved -> !moved.isBefore(from)).isEmpty();
  }

  private DealNow again(DealNow stored, Instant now, Playbook playbook) {
    return store
        .load(stored.deal().dealId())
        .map(loaded -> DealNow.of(new Standing(loaded.journal().fold(playbook), playbook, now)))
        .orElse(stored);
  }

  private static ReviewedDeal reviewed(DealNow now) {
    var deal = now.deal();
    return new ReviewedDeal(
        deal.dealId(),
        deal.name(),
        deal.account(),
        deal.status(),
        deal.parkedUntil(),
        deal.step(),
        deal.movements(),
        now.nextAction(),
        now.stalled(),
        now.momentum().silentInARow(),
        (int) deal.goals().stream().filter(Goal::isOpen).count());
  }

  private static Stream<Activity> activity(Deed deed, Instant now, Playbook playbook) {
    return switch (deed) {
      case Deed.Touch(var dealId, var touch) ->
          touch.stateAt(now, playbook.calendar()) == Touch.State.DONE
              ? Stream.of(planned(dealId, touch))
              : Stream.empty();
      case Deed.Unplanned(var dealId, var unplanned) ->
          channel(unplanned.how(), unplanned.outcome())
              .map(channel -> unplanned(dealId, channel, unplanned.outcome(), unplanned.moved()));
      case Deed.Refused(var attempt) ->
          Stream.of(new Activity.RefusedAttempt(attempt.at(), attempt.dealId()));
    };
  }

  private static Activity planned(String dealId, Touch touch) {
    return new Activity.PlannedTouch(
        touch.happenedAt(),
        dealId,
        touch.plan().channel(),
        touch.plan().value().kind(),
        touch.verdict().decision(),
        touch.overridden(),
        touch.moved());
  }

  private static Activity unplanned(
      String dealId, Channel channel, Outcome outcome, boolean moved) {
    return new Activity.UnplannedTouch(outcome.occurredAt(), dealId, channel, moved);
  }

  /// The channel of a touch of ours that nobody planned; a touch whose plan is still on the way has
  /// none yet.
  private static Stream<Channel> channel(TouchName how, Outcome outcome) {
    return switch (how) {
      case TouchName.Unplanned(var channel, var startedBy) ->
          startedBy == StartedBy.SELLER ? Stream.of(channel) : Stream.empty();
      case TouchName.ById _, TouchName.ByRef _, TouchName.ByReplyRef _ ->
          outcome.result() instanceof Outcome.Result.NotDone
              ? Stream.empty()
              : Stream.of(Channel.OTHER);
    };
  }
}
