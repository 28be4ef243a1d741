package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vna.deal.Agreement;
import vna.deal.Contact;
import vna.deal.Contact.Reach;
import vna.deal.Deal;
import vna.deal.Goal;
import vna.deal.Money;
import vna.deal.Standing;
import vna.nextaction.DealNow;
import vna.nextaction.NextAction;

/// Prints a deal and its very next action.
public final class DealJson {
  private enum ContactState {
    REACHABLE,
    AWAY,
    UNREACHABLE,
    OPTED_OUT
  }

  private DealJson() {}

  /// A deal as it is seen now.
  public static ObjectNode deal(DealNow now) {
    var deal = now.deal();
    return new Members()
        .text("dealId", deal.dealId())
        .text("name", deal.name())
        .text("account", deal.account())
        .text("owner", deal.owner())
        .name("status", deal.status())
        .date("parkedUntil", deal.parkedUntil())
        .text("closedReason", deal.closedReason())
        .text("step", deal.step())
        .instant("openedAt", deal.openedAt())
        .node("amount", deal.amount(), DealJson::money)
        .list("contacts", deal.contacts(), DealJson::contact)
        .list("goals", deal.goals(), DealJson::goal)
        .list("commitments", deal.commitments(), DealJson::agreement)
        .list("promises", deal.promises(), DealJson::agreement)
        .node("externalIds", externalIds(deal.externalIds()))
        .node("nextAction", now.nextAction(), DealJson::nextAction)
        .node("derivedNextAction", now.derivedNextAction(), DealJson::nextAction)
        .node("momentum", momentum(now.momentum()))
        .flag("stalled", now.stalled())
        .number("version", deal.version())
        .object();
  }

  /// The next action of a deal, with as much of the deal as one needs to know it.
  public static ObjectNode withNextAction(DealNow now) {
    return new Members()
        .node("deal", name(now.deal()))
        .node("nextAction", now.nextAction(), DealJson::nextAction)
        .object();
  }

  private static ObjectNode name(Deal deal) {
    return new Members()
        .text("dealId", deal.dealId())
        .text("name", deal.name())
        .text("account", deal.account())
        .text("owner", deal.owner())
        .text("step", deal.step())
        .object();
  }

  /// The very next action.
  public static ObjectNode nextAction(NextAction next) {
    return new Members()
        .name("actor", next.actor())
        .text("action", next.action())
        .instant("dueAt", next.dueAt())
        .text("rule", next.rule())
        .text("why", next.why())
        .instant("changesAt", next.changesAt())
        .text("touchId", next.touchId())
        .object();
  }

  static ObjectNode money(Money amount) {
    return new Members()
        .text("value", amount.value().toPlainString())
        .text("currency", amount.currency().getCurrencyCode())
        .object();
  }

  static ObjectNode contact(Contact contact) {
    var members =
        new Members()
            .text("id", contact.id())
            .text("name", contact.name())
            .text("email", contact.email())
            .text("role", contact.role());
    contact.deciding().ifPresent(deciding -> members.flag("deciding", deciding));
    switch (contact.reach()) {
      case Reach.Reachable() -> members.name("state", ContactState.REACHABLE);
      case Reach.Away(var until) ->
          members.name("state", ContactState.AWAY).date("awayUntil", Optional.of(until));
      case Reach.Unreachable _ -> members.name("state", ContactState.UNREACHABLE);
      case Reach.OptedOut() -> members.name("state", ContactState.OPTED_OUT);
    }
    return members.object();
  }

  static ObjectNode goal(Goal goal) {
    return new Members()
        .text("id", goal.id())
        .text("title", goal.title())
        .text("buyerAction", goal.buyerAction())
        .date("targetDate", goal.targetDate())
        .name("state", goal.state())
        .object();
  }

  private static ObjectNode agreement(Agreement agreement) {
    return new Members()
        .text("id", agreement.id())
        .text("action", agreement.action())
        .date("dueBy", agreement.dueBy())
        .name("state", agreement.state())
        .object();
  }

  static ObjectNode externalIds(Map<String, String> ids) {
    var members = new Members();
    new TreeMap<>(ids).forEach(members::text);
    return members.object();
  }

  private static ObjectNode momentum(Standing.Momentum momentum) {
    return new Members()
        .instant("lastMovementAt", momentum.lastMovementAt())
        .number("touchesSinceMovement", momentum.touchesSinceMovement())
        .number("silentInARow", momentum.silentInARow())
        .object();
  }
}
