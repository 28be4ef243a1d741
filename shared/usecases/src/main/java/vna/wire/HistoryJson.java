package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vna.deal.AmountEdit;
import vna.deal.Closing;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Goal;
import vna.deal.Through;
import vna.deal.TouchName;
import vna.nextaction.Announcement;
import vna.nextaction.Turn;

/// Prints the entries of a journal, each fact under a name of its own, for good; and what was
/// announced because of time alone, under the name of the event.
final class HistoryJson {
  private static final String CLOCK = "clock";

  private HistoryJson() {}

  /// One entry.
  static ObjectNode entry(Entry entry) {
    return new Members()
        .text("entryId", entry.id())
        .millis("at", entry.at())
        .millis("recordedAt", entry.recordedAt())
        .text("by", entry.by())
        .name("through", entry.through())
        .text("type", type(entry.fact()))
        .node("data", data(entry.fact()).object())
        .object();
  }

  /// One announcement of the clock.
  static ObjectNode turn(Turn turn) {
    return new Members()
        .text("entryId", turn.id())
        .millis("at", turn.at())
        .millis("recordedAt", turn.at())
        .text("by", CLOCK)
        .name("through", Through.CLOCK)
        .text("type", type(turn.announcement()))
        .node("data", AnnouncementJson.data(turn.announcement()).object())
        .object();
  }

  private static String type(Announcement announcement) {
    return switch (announcement) {
      case Announcement.NextActionChanged _ -> "next-action-changed";
      case Announcement.NextActionDue _ -> "next-action-due";
      case Announcement.DealStalled _ -> "deal-stalled";
    };
  }

  private static String type(Fact fact) {
    return switch (fact) {
      case Fact.DealOpened _ -> "deal-opened";
      case Fact.DealUpdated _ -> "deal-updated";
      case Fact.DealEdited _ -> "deal-edited";
      case Fact.TouchPlanned _ -> "touch-planned";
      case Fact.TouchChanged _ -> "touch-changed";
      case Fact.TouchCancelled _ -> "touch-cancelled";
      case Fact.TouchSent _ -> "touch-sent";
      case Fact.OutcomeRecorded _ -> "outcome-recorded";
      case Fact.OutcomeCorrected _ -> "outcome-corrected";
      case Fact.OutcomeWithdrawn _ -> "outcome-withdrawn";
      case Fact.DealClosed _ -> "deal-closed";
      case Fact.DealReopened _ -> "deal-reopened";
      case Fact.NextActionSet _ -> "next-action-set";
      case Fact.NextActionDeferred _ -> "next-action-deferred";
    };
  }

  private static Members data(Fact fact) {
    var data = new Members();
    return switch (fact) {
      case Fact.DealOpened opened ->
          data.text("name", opened.name())
              .text("account", opened.account())
              .text("owner", opened.owner())
              .text("step", opened.step())
              .node("amount", opened.amount(), DealJson::money)
              .list("contacts", opened.contacts(), DealJson::contact)
              .list("goals", opened.goals(), DealJson::goal)
              .node("externalIds", DealJson.externalIds(opened.externalIds()));
      case Fact.DealUpdated updated ->
          data.text("name", updated.name())
              .text("step", updated.step())
              .node("amount", updated.amount(), DealJson::money)
              .list("contacts", updated.contacts(), DealJson::contact)
              .node("externalIds", DealJson.externalIds(updated.externalIds()));
      case Fact.DealEdited edited -> edited(data, edited);
      case Fact.TouchPlanned planned ->
          added(
              data.text("touchId", planned.touchId())
                  .node("plan", TouchJson.plan(planned.plan()))
                  .node("verdict", TouchJson.verdict(planned.verdict()))
                  .flag("overridden", planned.overridden())
                  .flag("late", planned.late()),
              planned.newContacts(),
              planned.newGoal());
      case Fact.TouchChanged changed ->
          added(
              data.text("touchId", changed.touchId())
                  .node("plan", TouchJson.plan(changed.plan()))
                  .node("verdict", TouchJson.verdict(changed.verdict()))
                  .flag("overridden", changed.overridden()),
              changed.newContacts(),
              changed.newGoal());
      case Fact.TouchCancelled(var touchId, var reason) ->
          data.text("touchId", touchId).text("reason", reason);
      case Fact.TouchSent(var touchId) -> data.text("touchId", touchId);
      case Fact.OutcomeRecorded(var touch, var outcome) ->
          named(data, touch).node("outcome", TouchJson.outcome(outcome));
      case Fact.OutcomeCorrected(var outcomeId, var outcome) ->
          data.text("outcomeId", outcomeId).node("outcome", TouchJson.outcome(outcome));
      case Fact.OutcomeWithdrawn(var outcomeId) -> data.text("outcomeId", outcomeId);
      case Fact.DealClosed(var closing) -> closed(data, closing);
      case Fact.DealReopened() -> data;
      case Fact.NextActionSet(var actor, var action, var dueAt) ->
          data.name("actor", actor).text("action", action).instant("dueAt", dueAt);
      case Fact.NextActionDeferred(var actor, var action, var until, var reason) ->
          data.name("actor", actor)
              .text("action", action)
              .date("until", Optional.of(until))
              .text("reason", reason);
    };
  }

  private static Members edited(Members data, Fact.DealEdited edited) {
    data.text("name", edited.name())
        .text("account", edited.account())
        .text("owner", edited.owner())
        .text("step", edited.step());
    switch (edited.amount()) {
      case AmountEdit.Keep() -> {}
      case AmountEdit.Remove() -> data.flag("amountRemoved", true);
      case AmountEdit.SetTo(var amount) -> data.node("amount", DealJson.money(amount));
    }
    edited.contacts().ifPresent(contacts -> data.list("contacts", contacts, DealJson::contact));
    edited.goals().ifPresent(goals -> data.list("goals", goals, DealJson::goal));
    return data;
  }

  private static Members added(Members data, List<Contact> contacts, Optional<Goal> goal) {
    if (!contacts.isEmpty()) {
      data.list("newContacts", contacts, DealJson::contact);
    }
    return data.node("newGoal", goal, DealJson::goal);
  }

  private static Members named(Members data, TouchName touch) {
    return switch (touch) {
      case TouchName.ById(var touchId) -> data.text("touchId", touchId);
      case TouchName.ByRef(var ref) -> data.text("ref", ref);
      case TouchName.ByReplyRef(var replyRef) -> data.text("replyRef", replyRef);
      case TouchName.Unplanned(var channel, var startedBy) ->
          data.name("channel", channel).name("startedBy", startedBy);
    };
  }

  private static Members closed(Members data, Closing closing) {
    return switch (closing) {
      case Closing.Won() -> data.name("result", Deal.Status.WON);
      case Closing.Lost(var reason) -> data.name("result", Deal.Status.LOST).text("reason", reason);
      case Closing.Parked(var until) ->
          data.name("result", Deal.Status.PARKED).date("until", Optional.of(until));
    };
  }
}
