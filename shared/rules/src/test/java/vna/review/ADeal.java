package vna.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Actor;
import vna.deal.Deal;
import vna.nextaction.NextAction;
import vna.review.OwnerWeek.ReviewedDeal;

/// A deal of which there is nothing to say, until a test says it.
record ADeal(ReviewedDeal deal) {

  static ADeal open(String dealId) {
    return new ADeal(
        new ReviewedDeal(
            dealId,
            "Line 3",
            "Nordwind",
            List.of("Dana Petersen"),
            Deal.Status.OPEN,
            Optional.empty(),
            "decide",
            List.of(),
            Optional.of(action(Actor.SELLER, "2026-12-01T16:00:00Z")),
            false,
            0,
            0,
            1));
  }

  private static NextAction action(Actor actor, String due) {
    return new NextAction(
        actor, "Send the log", Instant.parse(due), "x", "y", Optional.empty(), Optional.empty());
  }

  ADeal id(String dealId) {
    return with(dealId, deal.status(), deal.nextAction(), deal.stalled(), deal.silentInARow());
  }

  ADeal ours(String due) {
    return acting(Optional.of(action(Actor.SELLER, due)));
  }

  ADeal theirs(String due) {
    return acting(Optional.of(action(Actor.BUYER, due)));
  }

  ADeal withoutNextAction() {
    return acting(Optional.empty());
  }

  ADeal stalled() {
    return with(deal.dealId(), deal.status(), deal.nextAction(), true, deal.silentInARow());
  }

  ADeal silent(int inARow) {
    return with(deal.dealId(), deal.status(), deal.nextAction(), deal.stalled(), inARow);
  }

  private ADeal acting(Optional<NextAction> action) {
    return with(deal.dealId(), deal.status(), action, deal.stalled(), deal.silentInARow());
  }

  private ADeal with(
      String dealId,
      Deal.Status status,
      Optional<NextAction> action,
      boolean stalled,
      int silentInARow) {
    return new ADeal(
        new ReviewedDeal(
            dealId,
            deal.name(),
            deal.account(),
            deal.contacts(),
            status,
            deal.parkedUntil(),
            deal.step(),
            deal.movements(),
            action,
            stalled,
            silentInARow,
            deal.deferrals(),
            deal.openGoals()));
  }

  ADeal moved(String at) {
    var movement =
        new Deal.Movement(
            Instant.parse(at), Optional.of("decide"), Optional.empty(), Optional.empty());
    return but(
        deal.account(),
        deal.contacts(),
        Stream.concat(deal.movements().stream(), Stream.of(movement)).toList(),
        deal.deferrals(),
        deal.openGoals());
  }

  ADeal at(String account, String... contacts) {
    return but(account, List.of(contacts), deal.movements(), deal.deferrals(), deal.openGoals());
  }

  ADeal withoutContacts() {
    return at(deal.account());
  }

  ADeal deferred(int times) {
    return but(deal.account(), deal.contacts(), deal.movements(), times, deal.openGoals());
  }

  ADeal goals(int open) {
    return but(deal.account(), deal.contacts(), deal.movements(), deal.deferrals(), open);
  }

  private ADeal but(
      String account,
      List<String> contacts,
      List<Deal.Movement> movements,
      int deferrals,
      int openGoals) {
    return new ADeal(
        new ReviewedDeal(
            deal.dealId(),
            deal.name(),
            account,
            contacts,
            deal.status(),
            deal.parkedUntil(),
            deal.step(),
            movements,
            deal.nextAction(),
            deal.stalled(),
            deal.silentInARow(),
            deferrals,
            openGoals));
  }

  ADeal parkedUntil(String day) {
    return new ADeal(
        new ReviewedDeal(
            deal.dealId(),
            deal.name(),
            deal.account(),
            deal.contacts(),
            Deal.Status.PARKED,
            Optional.of(LocalDate.parse(day)),
            deal.step(),
            deal.movements(),
            deal.nextAction(),
            deal.stalled(),
            deal.silentInARow(),
            deal.deferrals(),
            deal.openGoals()));
  }
}
