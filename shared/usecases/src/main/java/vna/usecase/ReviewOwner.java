package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Goal;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.deal.TouchName;
import vna.deal.TouchName.StartedBy;
import vna.decision.Attempt;
import vna.nextaction.DealNow;
import vna.playbook.Playbook;
import vna.review.OwnerWeek;
import vna.review.OwnerWeek.Activity;
import vna.review.OwnerWeek.ReviewedDeal;
import vna.review.Week;
import vna.review.WeeklyReview;
import vna.store.DealStore;
import vna.store.Deed;
import vna.store.Owners;
import vna.store.Parallel;
import vna.touch.Channel;
import vna.touch.Finding;

/// Reviews one owner's week: two queries of the index, their deals and what they did in two weeks,
/// and one of the table for each deal that time has turned since it was stored.
@ApplicationScoped
public class ReviewOwner {
  private final Owners owners;
  private final DealStore store;

  @Inject
  public ReviewOwner(Owners owners, DealStore store) {
    this.owners = owners;
    this.store = store;
  }

  /// Their part of the review.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public WeeklyReview review(String owner, Week week, Instant now, Playbook playbook) {
    var zone = playbook.calendar().zone();
    var from = week.before().startIn(zone);
    var deals =
        Parallel.map(
            owners.deals(owner, from),
            stored ->
                reviewed(isEnough(stored, from, now) ? stored : again(stored, now, playbook)));
    var activities =
        owners.deeds(owner, from, week.endIn(zone)).stream()
            .flatMap(deed -> activity(deed, now, playbook))
            .toList();
    return WeeklyReview.of(week, now, playbook, new OwnerWeek(owner, deals, activities));
  }

  /// Time may have turned a stored deal, or it may have moved more often than it says.
  private static boolean isEnough(DealNow stored, Instant from, Instant now) {
    return stored.turnsAt().filter(turnsAt -> !now.isBefore(turnsAt)).isEmpty()
        && Owners.holdsMovementsFrom(stored, from);
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
        deal.contacts().stream().map(Contact::called).toList(),
        deal.status(),
        deal.parkedUntil(),
        deal.step(),
        deal.movements(),
        now.nextAction(),
        now.stalled(),
        now.momentum().silentInARow(),
        deal.ownerAction().map(Deal.OwnerAction::deferrals).orElse(0),
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
              .map(channel ->
                  new Activity.UnplannedTouch(
                      unplanned.outcome().occurredAt(), dealId, channel, unplanned.moved()));
      case Deed.Refused(var attempt) -> Stream.of(refused(attempt));
    };
  }

  private static Activity planned(String dealId, Touch touch) {
    var plan = touch.plan();
    return new Activity.PlannedTouch(
        touch.happenedAt(),
        dealId,
        plan.channel(),
        plan.value().kind(),
        plan.value().shelf(),
        Optional.of(touch.step()).filter(step -> !step.isEmpty()),
        touch.verdict().decision(),
        rules(touch.verdict().findings().stream().map(Finding::rule)),
        touch.overridden(),
        touch.moved(),
        plan.value().statement() + "\n" + plan.ask().action());
  }

  private static Activity refused(Attempt attempt) {
    return new Activity.RefusedAttempt(
        attempt.at(),
        attempt.dealId(),
        attempt.channel(),
        attempt.valueKind(),
        rules(attempt.findings().stream().map(Attempt.Said::rule)));
  }

  private static List<String> rules(Stream<String> spoke) {
    return spoke.distinct().toList();
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
