package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vna.deal.Closing;
import vna.deal.Deal;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Outcome;
import vna.decision.Attempt;
import vna.nextaction.Announcement;
import vna.nextaction.Announcements;
import vna.nextaction.Turn;
import vna.review.WeeklyReview;
import vna.touch.Advances;
import vna.touch.TouchPlan;
import vna.touch.Verdict;

/// What others are told of what is in the table.
///
/// Changed touches and corrected outcomes are told as they were the first time, under their id.
/// What has no event of its own shows in the next action, if anywhere.
public final class OutgoingEvents {
  private OutgoingEvents() {}

  /// Of an entry of a deal's journal.
  ///
  /// @param version of the deal with it
  /// @param touchId the touch that it is about, if it is about one
  public static List<OutgoingEvent> of(
      String dealId,
      long version,
      Entry entry,
      Optional<String> touchId,
      Announcements announcements) {
    var events = new ArrayList<OutgoingEvent>();
    told(entry, touchId)
        .ifPresent(told ->
            events.add(
                new OutgoingEvent(
                    entry.id(),
                    told.type(),
                    dealId,
                    entry.at(),
                    entry.recordedAt(),
                    Optional.of(version),
                    about(dealId, told.data()))));
    for (var n = 0; n < announcements.all().size(); n++) {
      var id = entry.id() + "-" + (n + 1);
      events.add(announced(id, dealId, version, entry.recordedAt(), announcements.all().get(n)));
    }
    return events;
  }

  /// Of what time alone has made of a deal.
  public static OutgoingEvent of(String dealId, long version, Turn turn) {
    return announced(turn.id(), dealId, version, turn.at(), turn.announcement());
  }

  /// Of a plan that was refused.
  public static OutgoingEvent of(Attempt attempt) {
    var data = new Members().text("attemptId", attempt.id()).name("channel", attempt.channel());
    attempt.step().ifPresent(step -> data.text("step", step));
    attempt.goalId().ifPresent(goalId -> data.text("goal", goalId));
    data.name("decision", attempt.decision())
        .list(
            "findings",
            attempt.findings(),
            said ->
                new Members().text("rule", said.rule()).name("severity", said.severity()).object())
        .number("playbookVersion", attempt.playbookVersion());
    return new OutgoingEvent(
        attempt.id(),
        OutgoingType.TOUCH_REFUSED,
        attempt.dealId(),
        attempt.at(),
        attempt.recordedAt(),
        Optional.of(attempt.dealVersion()),
        about(attempt.dealId(), data));
  }

  /// Of a review that can be read.
  ///
  /// @param number of all reviews of the team
  public static OutgoingEvent of(WeeklyReview review, long number) {
    var week = review.week().toString();
    return new OutgoingEvent(
        "review-" + week + "-" + review.asOf().toEpochMilli(),
        OutgoingType.REVIEW_READY,
        week,
        review.asOf(),
        review.asOf(),
        Optional.empty(),
        new Members().text("week", week).number("number", number).object());
  }

  private static OutgoingEvent announced(
      String id, String dealId, long version, Instant at, Announcement announcement) {
    var type =
        switch (announcement) {
          case Announcement.NextActionChanged _ -> OutgoingType.NEXT_ACTION_CHANGED;
          case Announcement.NextActionDue _ -> OutgoingType.NEXT_ACTION_DUE;
          case Announcement.DealStalled _ -> OutgoingType.DEAL_STALLED;
        };
    var data = about(dealId, AnnouncementJson.data(announcement));
    return new OutgoingEvent(id, type, dealId, at, at, Optional.of(version), data);
  }

  private static ObjectNode about(String dealId, Members data) {
    var about = new Members().text("dealId", dealId).object();
    about.setAll(data.object());
    return about;
  }

  private record Told(OutgoingType type, Members data) {}

  private static Optional<Told> told(Entry entry, Optional<String> touchId) {
    return switch (entry.fact()) {
      case Fact.DealOpened opened ->
          told(
              OutgoingType.DEAL_OPENED,
              new Members()
                  .text("step", opened.step())
                  .name("through", entry.through())
                  .flag("fromForm", opened.fromForm()));
      case Fact.TouchPlanned planned ->
          told(
              OutgoingType.TOUCH_PLANNED,
              touch(planned.touchId(), planned.plan(), planned.verdict(), planned.overridden()));
      case Fact.TouchChanged changed ->
          told(
              OutgoingType.TOUCH_PLANNED,
              touch(changed.touchId(), changed.plan(), changed.verdict(), changed.overridden()));
      case Fact.OutcomeRecorded(_, var outcome) ->
          told(OutgoingType.OUTCOME_RECORDED, outcome(entry.id(), touchId, outcome));
      case Fact.OutcomeCorrected(var outcomeId, var outcome) ->
          told(OutgoingType.OUTCOME_RECORDED, outcome(outcomeId, touchId, outcome));
      case Fact.DealClosed(var closing) -> told(OutgoingType.DEAL_CLOSED, closed(closing));
      case Fact.DealUpdated _,
          Fact.DealEdited _,
          Fact.TouchCancelled _,
          Fact.TouchSent _,
          Fact.OutcomeWithdrawn _,
          Fact.DealReopened _,
          Fact.NextActionSet _,
          Fact.NextActionDeferred _ ->
          Optional.empty();
    };
  }

  private static Optional<Told> told(OutgoingType type, Members data) {
    return Optional.of(new Told(type, data));
  }

  private static Members touch(
      String touchId, TouchPlan plan, Verdict verdict, boolean overridden) {
    var data =
        new Members()
            .text("touchId", touchId)
            .name("channel", plan.channel())
            .text(
                "scheduledFor", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(plan.scheduledFor()));
    switch (plan.advances()) {
      case Advances.Nothing() -> {}
      case Advances.ToStep(var key) -> data.text("step", key);
      case Advances.ToGoal(var goalId) -> data.text("goal", goalId);
    }
    return data.name("decision", verdict.decision())
        .list(
            "findings",
            verdict.findings(),
            finding ->
                new Members()
                    .text("rule", finding.rule())
                    .name("severity", finding.severity())
                    .object())
        .number("playbookVersion", verdict.playbookVersion())
        .flag("overridden", overridden);
  }

  private static Members outcome(String outcomeId, Optional<String> touchId, Outcome outcome) {
    return new Members()
        .text("outcomeId", outcomeId)
        .text("touchId", touchId)
        .name("result", ResultName.of(outcome.result()))
        .instant("occurredAt", outcome.occurredAt())
        .text("step", outcome.step())
        .text("goal", outcome.goalReached());
  }

  private static Members closed(Closing closing) {
    var data = new Members();
    return switch (closing) {
      case Closing.Won() -> data.name("result", Deal.Status.WON);
      case Closing.Lost _ -> data.name("result", Deal.Status.LOST);
      case Closing.Parked(var until) ->
          data.name("result", Deal.Status.PARKED).date("until", Optional.of(until));
    };
  }
}
