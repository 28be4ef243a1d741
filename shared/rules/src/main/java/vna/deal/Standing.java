package vna.deal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vna.playbook.Playbook;
import vna.touch.Channel;

/// A deal as it stands at an instant: everything that time alone changes is derived here, never
/// stored.
///
/// Terms as in `rules.md` section B.
public record Standing(Deal deal, Playbook playbook, Instant asOf) {

  /// We reached the buyer, or they us: a touch that is done, or an outcome that nobody planned.
  ///
  /// @param at when
  /// @param touch the touch, where it was planned
  /// @param with ids of the contacts
  /// @param outcome what came of it, where known
  /// @param bySeller whether we began; only then it is a touch of ours
  public record Exchange(
      Instant at,
      Optional<Touch> touch,
      Channel channel,
      List<String> with,
      Optional<Outcome> outcome,
      boolean bySeller) {
    static final Comparator<Exchange> BY_TIME = Comparator.comparing(Exchange::at);
  }

  /// @param lastMovementAt when the deal moved last, if ever
  /// @param touchesSinceMovement touches done since then
  /// @param silentInARow silent touches in a row at the end
  public record Momentum(
      Optional<Instant> lastMovementAt, int touchesSinceMovement, int silentInARow) {}

  /// The same deal at another time.
  public Standing at(Instant instant) {
    return new Standing(deal, playbook, instant);
  }

  /// All exchanges so far since the deal was opened, reopened or woken, earliest first.
  public List<Exchange> exchanges() {
    return allExchanges().filter(exchange -> !exchange.at().isBefore(deal.since())).toList();
  }

  /// The last touch that is done, if any.
  public Optional<Exchange> lastDone() {
    return exchanges().reversed().stream().filter(Exchange::bySeller).findFirst();
  }

  /// When a touch was last done; [Instant#MIN] when none was.
  public Instant lastAskedAt() {
    return lastDone().map(Exchange::at).orElse(Instant.MIN);
  }

  /// Whether a touch was done after `fact`.
  public boolean isAskedSince(Instant fact) {
    return lastAskedAt().isAfter(fact);
  }

  /// The earliest touch that is still planned.
  public Optional<Touch> nextPlanned() {
    return deal.touches().stream()
        .filter(touch -> stateOf(touch) == Touch.State.PLANNED)
        .findFirst();
  }

  /// How far a touch is now.
  public Touch.State stateOf(Touch touch) {
    return touch.stateAt(asOf, playbook.calendar());
  }

  /// The latest outcome since the deal was opened, reopened or woken.
  public Optional<Outcome> latestOutcome() {
    return outcomes().reversed().stream().findFirst();
  }

  /// The latest outcome, if it brought the deal forward.
  public Optional<Outcome> latestMovement() {
    return latestOutcome().filter(deal::isMovement);
  }

  /// All outcomes since the deal was opened, reopened or woken, earliest first.
  public List<Outcome> outcomes() {
    return Stream.concat(
            deal.touches().stream()
                .flatMap(touch -> touch.outcome().stream())
                .map(Touch.TouchOutcome::outcome),
            deal.unplanned().stream().map(Deal.UnplannedOutcome::outcome))
        .filter(outcome -> !outcome.occurredAt().isBefore(deal.since()))
        .sorted(Comparator.comparing(Outcome::occurredAt))
        .toList();
  }

  /// The last touch that is done, while nobody has said what came of it and the buyer has not begun
  /// to talk since: their words outrank silence.
  public Optional<Touch> lastUnanswered() {
    return lastDone()
        .filter(last -> last.outcome().isEmpty())
        .filter(last -> exchanges().stream().noneMatch(exchange -> isBuyerAfter(last, exchange)))
        .flatMap(Exchange::touch);
  }

  /// Until when a written touch waits for its answer: the ask's date, else `silent.waitDays`
  /// business days.
  public Instant waitsUntil(Touch touch) {
    var calendar = playbook.calendar();
    return touch
        .plan()
        .ask()
        .dueBy()
        .map(calendar::endOf)
        .orElseGet(() ->
            calendar.businessDaysAfter(
                touch.happenedAt(), playbook.settings().silent().waitDays()));
  }

  /// From when on a written touch without an outcome is presumed silent: `silent.waitDays` business
  /// days after [#waitsUntil], in which somebody could have said what happened.
  public Instant silentFrom(Touch touch) {
    return playbook
        .calendar()
        .businessDaysAfter(waitsUntil(touch), playbook.settings().silent().waitDays());
  }

  /// Whether nobody recorded an outcome in time, so that silence is presumed: derived, never
  /// written.
  public boolean isPresumedSilent(Touch touch) {
    return touch.plan().channel().isWritten()
        && touch.isUnansweredAt(asOf, playbook.calendar())
        && !asOf.isBefore(silentFrom(touch));
  }

  /// The silent touches in a row at the end, latest first. A call or meeting that nobody recorded,
  /// and a written touch that still waits, neither adds to the run nor ends it; anything from the
  /// buyer ends it, also when it came after later touches.
  public List<Exchange> silentRun() {
    var heard =
        outcomes().stream()
            .filter(Outcome::isFromBuyer)
            .map(Outcome::occurredAt)
            .max(Comparator.naturalOrder());
    var run = new ArrayList<Exchange>();
    for (var exchange : exchanges().reversed()) {
      if (heard.filter(exchange.at()::isBefore).isPresent()) {
        break;
      }
      if (exchange.outcome().isPresent()) {
        if (!(exchange.outcome().get().result() instanceof Outcome.Result.NoResponse)) {
          break;
        }
        run.add(exchange);
      } else if (exchange.touch().filter(this::isPresumedSilent).isPresent()) {
        run.add(exchange);
      }
    }
    return run;
  }

  /// Our promises that are still to be kept, earliest first: a done touch that names one keeps it.
  public List<Agreement> openPromises() {
    return deal.promises().stream()
        .filter(promise -> promise.isOpen() && !isKeptByTouch(promise))
        .sorted(Agreement.EARLIEST_FIRST)
        .toList();
  }

  /// What became of a promise by now.
  public Agreement.State stateOf(Agreement promise) {
    return promise.isOpen() && isKeptByTouch(promise) ? Agreement.State.KEPT : promise.state();
  }

  /// The buyer's commitments that still stand, earliest first.
  public List<Agreement> openCommitments() {
    return deal.commitments().stream()
        .filter(Agreement::isOpen)
        .sorted(Agreement.EARLIEST_FIRST)
        .toList();
  }

  /// When the grace after a commitment's date is over.
  public Instant graceEnds(LocalDate due) {
    return playbook.calendar().endOf(due.plusDays(playbook.settings().commitment().graceDays()));
  }

  /// Whether we may and can reach somebody now: an absence ends by itself.
  public Contact.Reach reachOf(Contact contact) {
    return switch (contact.reach()) {
      case Contact.Reach.Away(var until) when !asOf.isBefore(playbook.calendar().endOf(until)) ->
          new Contact.Reach.Reachable();
      case Contact.Reach.Away _,
          Contact.Reach.Reachable _,
          Contact.Reach.Unreachable _,
          Contact.Reach.OptedOut _ ->
          contact.reach();
    };
  }

  /// The deal with what time has made of its contacts and promises by now.
  public Deal asOfNow() {
    return deal.with(
            deal.contacts().stream()
                .map(contact -> contact.with(reachOf(contact), contact.reachSince()))
                .toList(),
            deal.goals())
        .withPromises(
            deal.promises().stream().map(promise -> promise.with(stateOf(promise))).toList());
  }

  /// How the deal is moving.
  public Momentum momentum() {
    var last = deal.lastMovementAt();
    var since =
        allExchanges()
            .filter(
                exchange -> exchange.bySeller() && last.map(exchange.at()::isAfter).orElse(true))
            .count();
    return new Momentum(last, (int) since, silentRun().size());
  }

  /// Whether an open deal has not moved for longer than its step allows.
  public boolean isStalled() {
    return deal.status() == Deal.Status.OPEN && !asOf.isBefore(stallsAt());
  }

  /// When the deal stalls if nothing moves it: `maxDays` of its step after the last movement,
  /// opening, reopening or waking.
  public Instant stallsAt() {
    var moved = deal.lastMovementAt().filter(deal.since()::isBefore).orElse(deal.since());
    return moved.plus(Duration.ofDays(playbook.step(deal.step()).maxDays()));
  }

  /// Whether the owner's own action still holds: until a touch, an outcome or a close follows it,
  /// and a deferral also no longer than its date.
  public Optional<Deal.OwnerAction> ownerAction() {
    return deal.ownerAction()
        .filter(action -> !isAskedSince(action.setAt()))
        .filter(action ->
            action
                .until()
                .map(until -> asOf.isBefore(playbook.calendar().endOf(until)))
                .orElse(true));
  }

  /// Every later instant at which time alone may change how the deal stands, earliest first.
  public List<Instant> turningPoints() {
    var calendar = playbook.calendar();
    var waiting =
        deal.touches().stream()
            .filter(touch -> touch.outcome().isEmpty() && touch.cancellation().isEmpty())
            .flatMap(touch ->
                touch.plan().channel().isWritten()
                    ? Stream.of(touch.overAt(calendar), waitsUntil(touch), silentFrom(touch))
                    : Stream.of(touch.overAt(calendar)));
    var committed =
        openCommitments().stream()
            .flatMap(commitment -> commitment.dueBy().stream())
            .flatMap(due -> Stream.of(calendar.endOf(due), graceEnds(due)));
    var away =
        deal.contacts().stream()
            .flatMap(contact ->
                contact.reach() instanceof Contact.Reach.Away(var until)
                    ? Stream.of(calendar.endOf(until))
                    : Stream.empty());
    var deferred =
        deal.ownerAction().flatMap(Deal.OwnerAction::until).map(calendar::endOf).stream();
    return Stream.of(waiting, committed, away, deferred)
        .flatMap(instants -> instants)
        .filter(instant -> instant.isAfter(asOf))
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<Exchange> allExchanges() {
    var planned =
        deal.touches().stream()
            .filter(touch -> stateOf(touch) == Touch.State.DONE)
            .map(touch ->
                new Exchange(
                    touch.happenedAt(),
                    Optional.of(touch),
                    touch.plan().channel(),
                    touch.to(),
                    touch.outcome().map(Touch.TouchOutcome::outcome),
                    true));
    var unplanned = deal.unplanned().stream().flatMap(Standing::exchange);
    return Stream.concat(planned, unplanned).sorted(Exchange.BY_TIME);
  }

  private static Stream<Exchange> exchange(Deal.UnplannedOutcome unplanned) {
    var outcome = unplanned.outcome();
    if (outcome.result() instanceof Outcome.Result.NotDone) {
      return Stream.empty();
    }
    return switch (unplanned.how()) {
      case TouchName.Unplanned(var channel, var startedBy) ->
          Stream.of(
              new Exchange(
                  outcome.occurredAt(),
                  Optional.empty(),
                  channel,
                  outcome.contact().stream().toList(),
                  Optional.of(outcome),
                  startedBy == TouchName.StartedBy.SELLER));
      // The plan is still on the way: a touch of ours took place, on a channel not known yet.
      case TouchName.ByRef _, TouchName.ById _, TouchName.ByReplyRef _ ->
          Stream.of(
              new Exchange(
                  outcome.occurredAt(),
                  Optional.empty(),
                  Channel.OTHER,
                  outcome.contact().stream().toList(),
                  Optional.of(outcome),
                  true));
    };
  }

  private static boolean isBuyerAfter(Exchange last, Exchange exchange) {
    return !exchange.bySeller()
        && exchange.outcome().filter(Outcome::isFromBuyer).isPresent()
        && !exchange.at().isBefore(last.at());
  }

  private boolean isKeptByTouch(Agreement promise) {
    return deal.touches().stream()
        .anyMatch(touch ->
            touch.plan().keeps().contains(promise.id()) && stateOf(touch) == Touch.State.DONE);
  }
}
