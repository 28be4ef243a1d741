package vna.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.deal.Contact.Reach;
import vna.deal.Deal.Status;
import vna.deal.Outcome.Result;
import vna.playbook.Playbook;
import vna.touch.Advances;

/// A journal folded to its deal, happening by happening in the order of time. Nothing here refuses:
/// what does not fit any more (a step overtaken, a goal reached before, an outcome after the close)
/// is history.
final class Fold {
  private final Playbook playbook;
  private final String dealId;
  private final long version;
  private final Map<String, Contact> contacts = new LinkedHashMap<>();

  /// Ids of people who came twice, to the id under which they are known.
  private final Map<String, String> sameContact = new HashMap<>();

  private final Map<String, Goal> goals = new LinkedHashMap<>();
  private final Map<String, Agreement> commitments = new LinkedHashMap<>();
  private final Map<String, Agreement> promises = new LinkedHashMap<>();
  private final Map<String, String> externalIds = new HashMap<>();
  private final Map<String, Touch> touches = new LinkedHashMap<>();
  private final List<Deal.UnplannedOutcome> unplanned = new ArrayList<>();
  private final List<Deal.Movement> movements = new ArrayList<>();
  private String name = "";
  private String account = "";
  private String owner = "";
  private String step = "";
  private Status status = Status.OPEN;
  private Optional<LocalDate> parkedUntil = Optional.empty();
  private String closedReason = "";
  private Optional<Instant> closedAt = Optional.empty();
  private Instant openedAt = Instant.EPOCH;
  private Instant since = Instant.EPOCH;
  private boolean fromForm;
  private Optional<Money> amount = Optional.empty();
  private Optional<Deal.OwnerAction> ownerAction = Optional.empty();
  private Optional<Instant> contactsChangedAt = Optional.empty();

  private Fold(Journal journal, Playbook playbook) {
    this.playbook = playbook;
    this.dealId = journal.dealId();
    this.version = journal.entries().size();
  }

  static Deal of(Journal journal, Playbook playbook) {
    var fold = new Fold(journal, playbook);
    Timeline.of(journal).forEach(fold::apply);
    return fold.deal();
  }

  private Deal deal() {
    return new Deal(
        dealId,
        name,
        account,
        owner,
        status,
        parkedUntil,
        closedReason,
        closedAt,
        step,
        openedAt,
        since,
        fromForm,
        amount,
        List.copyOf(contacts.values()),
        List.copyOf(goals.values()),
        List.copyOf(commitments.values()),
        List.copyOf(promises.values()),
        externalIds,
        touches.values().stream().sorted(Touch.BY_TIME).toList(),
        unplanned,
        movements,
        ownerAction,
        contactsChangedAt,
        version);
  }

  private void apply(Timeline.Happening happening) {
    var at = happening.at();
    switch (happening.fact()) {
      case Fact.DealOpened opened -> open(opened, at);
      case Fact.DealUpdated updated -> update(updated, at);
      case Fact.DealEdited edited -> edit(edited, at);
      case Fact.TouchPlanned planned -> plan(planned, at, happening.saidAt());
      case Fact.TouchChanged changed -> change(changed);
      case Fact.TouchCancelled cancelled ->
          cancel(cancelled.touchId(), at, cancelled.reason(), true);
      case Fact.TouchSent sent ->
          touches.computeIfPresent(sent.touchId(), (_, touch) -> sent(touch, at));
      case Fact.OutcomeRecorded recorded ->
          happen(happening.id(), recorded.touch(), recorded.outcome());
      // The timeline has put corrections and withdrawals in the place of what they change.
      case Fact.OutcomeCorrected _, Fact.OutcomeWithdrawn _ -> {}
      case Fact.DealClosed closed -> close(closed.closing(), at);
      case Fact.DealReopened _ -> reopen(at);
      case Fact.NextActionSet set ->
          ownerAction =
              Optional.of(
                  new Deal.OwnerAction(
                      at, set.actor(), set.action(), set.dueAt(), Optional.empty(), ""));
      case Fact.NextActionDeferred deferred ->
          ownerAction =
              Optional.of(
                  new Deal.OwnerAction(
                      at,
                      deferred.actor(),
                      deferred.action(),
                      playbook.calendar().endOf(deferred.until()),
                      Optional.of(deferred.until()),
                      deferred.reason()));
    }
  }

  private void open(Fact.DealOpened opened, Instant at) {
    name = opened.name();
    account = opened.account();
    owner = opened.owner();
    step = opened.step();
    amount = opened.amount();
    fromForm = opened.fromForm();
    openedAt = at;
    since = at;
    opened.contacts().forEach(this::meet);
    opened.goals().forEach(goal -> goals.put(goal.id(), goal));
    externalIds.putAll(opened.externalIds());
  }

  private void update(Fact.DealUpdated updated, Instant at) {
    name = updated.name().orElse(name);
    amount = updated.amount().or(() -> amount);
    updated.step().filter(to -> playbook.isAhead(to, step)).ifPresent(to -> step = to);
    externalIds.putAll(updated.externalIds());
    if (!updated.contacts().isEmpty()) {
      updated.contacts().forEach(this::meet);
      contactsChangedAt = Optional.of(at);
    }
  }

  private void edit(Fact.DealEdited edited, Instant at) {
    name = edited.name().orElse(name);
    account = edited.account().orElse(account);
    owner = edited.owner().orElse(owner);
    step = edited.step().orElse(step);
    edited.amount().ifPresent(newAmount -> amount = newAmount);
    edited.contacts().ifPresent(newContacts -> replaceContacts(newContacts, at));
    edited
        .goals()
        .ifPresent(newGoals -> {
          goals.clear();
          newGoals.forEach(goal -> goals.put(goal.id(), goal));
        });
  }

  private void replaceContacts(List<Contact> newContacts, Instant at) {
    var before = Map.copyOf(contacts);
    contacts.clear();
    for (var contact : newContacts) {
      contacts.put(
          contact.id(),
          Optional.ofNullable(before.get(contact.id()))
              .filter(
                  known -> known.isOptedOut() || known.email().equalsIgnoreCase(contact.email()))
              .map(known -> contact.with(known.reach(), known.reachSince()))
              .orElse(contact));
    }
    contactsChangedAt = Optional.of(at);
  }

  /// Adds somebody, or completes somebody who is known by that address.
  private void meet(Contact contact) {
    var known =
        contact.email().isEmpty()
            ? Optional.<Contact>empty()
            : contacts.values().stream()
                .filter(other -> other.email().equalsIgnoreCase(contact.email()))
                .findFirst();
    if (known.isEmpty()) {
      contacts.put(contact.id(), contact);
      return;
    }
    var old = known.get();
    sameContact.put(contact.id(), old.id());
    contacts.put(
        old.id(),
        new Contact(
            old.id(),
            contact.name().isEmpty() ? old.name() : contact.name(),
            old.email(),
            contact.role().isEmpty() ? old.role() : contact.role(),
            contact.deciding().or(old::deciding),
            old.reach(),
            old.reachSince()));
  }

  private String known(String contactId) {
    return sameContact.getOrDefault(contactId, contactId);
  }

  private void plan(Fact.TouchPlanned planned, Instant at, Instant plannedAt) {
    planned.newContacts().forEach(this::meet);
    planned.newGoal().ifPresent(goal -> goals.put(goal.id(), goal));
    wake(at);
    if (isOver()) {
      return;
    }
    ownerAction = Optional.empty();
    touches.put(
        planned.touchId(),
        new Touch(
            planned.touchId(),
            planned.replyRef(),
            owner,
            plannedAt,
            planned.plan(),
            planned.plan().to().stream().map(this::known).distinct().toList(),
            planned.verdict(),
            planned.overridden(),
            planned.late(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  private void change(Fact.TouchChanged changed) {
    changed.newContacts().forEach(this::meet);
    changed.newGoal().ifPresent(goal -> goals.put(goal.id(), goal));
    touches.computeIfPresent(
        changed.touchId(),
        (id, touch) ->
            new Touch(
                id,
                touch.replyRef(),
                touch.owner(),
                touch.plannedAt(),
                changed.plan(),
                changed.plan().to().stream().map(this::known).distinct().toList(),
                changed.verdict(),
                changed.overridden(),
                touch.late(),
                touch.sentAt(),
                touch.cancellation(),
                touch.outcome(),
                touch.moved()));
  }

  private static Touch sent(Touch touch, Instant at) {
    return new Touch(
        touch.touchId(),
        touch.replyRef(),
        touch.owner(),
        touch.plannedAt(),
        touch.plan(),
        touch.to(),
        touch.verdict(),
        touch.overridden(),
        touch.late(),
        Optional.of(at),
        touch.cancellation(),
        touch.outcome(),
        touch.moved());
  }

  private void cancel(String touchId, Instant at, String reason, boolean byOwner) {
    touches.computeIfPresent(
        touchId,
        (_, touch) ->
            touch.stateAt(at, playbook.calendar()) == Touch.State.PLANNED
                ? touch.cancelled(new Touch.Cancellation(at, reason, byOwner))
                : touch);
  }

  private void happen(String outcomeId, TouchName touchName, Outcome said) {
    var outcome = said.contact().isPresent() ? said.from(known(said.contact().get())) : said;
    var own = touchOf(touchName);
    var moved = !isOver() && move(outcome, own, outcomeId);
    var at = outcome.occurredAt();
    reach(concerned(outcome, own), outcome, own);
    if (outcome.isFromBuyer()) {
      wake(at);
    }
    ownerAction = Optional.empty();
    if (own.isPresent()) {
      touches.computeIfPresent(
          own.get().touchId(),
          (_, touch) -> touch.with(new Touch.TouchOutcome(outcomeId, outcome)));
    } else {
      unplanned.add(new Deal.UnplannedOutcome(outcomeId, touchName, outcome, moved));
    }
  }

  /// Movement exactly as `rules.md` section B defines it.
  private boolean move(Outcome outcome, Optional<Touch> own, String outcomeId) {
    var at = outcome.occurredAt();
    var entered = Optional.<String>empty();
    var reached = Optional.<String>empty();
    var moved = false;
    var earliest =
        commitments.values().stream().filter(Agreement::isOpen).min(Agreement.EARLIEST_FIRST);
    var by = own;
    if (outcome.result() instanceof Result.Acted(var somethingElse)) {
      moved = true;
      if (somethingElse.isEmpty() && earliest.isPresent()) {
        var kept = earliest.get();
        commitments.put(kept.id(), kept.with(Agreement.State.KEPT));
        by = own.or(() -> kept.touchId().map(touches::get));
      }
      if (by.isPresent()) {
        switch (by.get().plan().advances()) {
          case Advances.Nothing() -> {}
          case Advances.ToGoal(var goalId) -> reached = reach(goalId);
          case Advances.ToStep(var key) -> entered = enter(key);
        }
      }
    }
    if (outcome.goalReached().isPresent()) {
      reached = firstOf(reach(outcome.goalReached().get()), reached);
    }
    switch (outcome.result()) {
      case Result.WentBack() -> {
        outcome.step().filter(to -> playbook.isAhead(step, to)).ifPresent(to -> step = to);
        clearCommitments();
      }
      case Result.Declined _ -> clearCommitments();
      case Result.Acted _,
          Result.Committed _,
          Result.Replied _,
          Result.NoResponse _,
          Result.Away _,
          Result.Unreachable _,
          Result.OptedOut _,
          Result.NotDone _ -> {}
    }
    if (outcome.step().isPresent()) {
      entered = firstOf(enter(outcome.step().get()), entered);
    }
    outcome
        .promiseKept()
        .ifPresent(id ->
            promises.computeIfPresent(id, (_, promise) -> promise.with(Agreement.State.KEPT)));
    var touchId = own.map(Touch::touchId);
    outcome
        .commitment()
        .ifPresent(said -> agree(commitments, outcomeId + "-commitment", said, at, touchId));
    outcome.promise().ifPresent(said -> agree(promises, outcomeId + "-promise", said, at, touchId));
    moved = moved || reached.isPresent() || entered.isPresent();
    if (moved) {
      movements.add(new Deal.Movement(at, entered, reached, by.map(Touch::touchId)));
      by.ifPresent(touch ->
          touches.computeIfPresent(touch.touchId(), (_, touched) -> touched.broughtMovement()));
    }
    return moved;
  }

  private static Optional<String> firstOf(Optional<String> newest, Optional<String> before) {
    return newest.isPresent() ? newest : before;
  }

  private Optional<String> enter(String key) {
    if (!playbook.isAhead(key, step)) {
      return Optional.empty();
    }
    step = key;
    return Optional.of(key);
  }

  private Optional<String> reach(String goalId) {
    var goal = Optional.ofNullable(goals.get(goalId)).filter(Goal::isOpen);
    goal.ifPresent(open -> goals.put(goalId, open.with(Goal.State.REACHED)));
    return goal.map(Goal::title);
  }

  private static void agree(
      Map<String, Agreement> agreements,
      String id,
      Outcome.Agreed said,
      Instant at,
      Optional<String> touchId) {
    agreements.put(
        id, new Agreement(id, said.action(), said.dueBy(), Agreement.State.OPEN, at, touchId));
  }

  private void clearCommitments() {
    commitments.replaceAll(
        (_, agreement) -> agreement.isOpen() ? agreement.with(Agreement.State.CLEARED) : agreement);
  }

  private void clearPromises() {
    promises.replaceAll(
        (_, agreement) -> agreement.isOpen() ? agreement.with(Agreement.State.CLEARED) : agreement);
  }

  /// Whom an outcome is about: the one it names, else those of its touch, else the deal's only
  /// contact.
  private List<String> concerned(Outcome outcome, Optional<Touch> own) {
    if (outcome.contact().isPresent()) {
      return List.of(outcome.contact().get());
    }
    if (own.isPresent()) {
      return own.get().to();
    }
    return contacts.size() == 1 ? List.copyOf(contacts.keySet()) : List.of();
  }

  private void reach(List<String> people, Outcome outcome, Optional<Touch> own) {
    var at = outcome.occurredAt();
    switch (outcome.result()) {
      case Result.OptedOut() -> lose(people, new Reach.OptedOut(), at, own, "opted out");
      case Result.Unreachable(var why) ->
          lose(people, new Reach.Unreachable(why), at, own, "cannot be reached");
      case Result.Away(var until) ->
          lose(people, new Reach.Away(until), at, own, "is away until " + until);
      // Whoever speaks is back, and reachable; of several, nobody knows who spoke.
      case Result.Acted _,
          Result.Committed _,
          Result.Replied _,
          Result.Declined _,
          Result.WentBack _ -> {
        if (people.size() == 1) {
          contacts.computeIfPresent(people.getFirst(), (_, contact) -> contact.isBack(at));
        }
      }
      case Result.NoResponse _, Result.NotDone _ -> {}
    }
  }

  private void lose(List<String> people, Reach reach, Instant at, Optional<Touch> own, String why) {
    people.forEach(contactId -> lose(contactId, reach, at, own, why));
  }

  /// Takes somebody out of the planned touches that this falls on; one with nobody left is
  /// cancelled.
  private void lose(String contactId, Reach reach, Instant at, Optional<Touch> own, String why) {
    var contact = contacts.get(contactId);
    if (contact == null || contact.isOptedOut()) {
      return;
    }
    contacts.put(contactId, contact.with(reach, at));
    var calendar = playbook.calendar();
    for (var touch : List.copyOf(touches.values())) {
      var falls =
          touch.to().contains(contactId)
              && touch.stateAt(at, calendar) == Touch.State.PLANNED
              && own.filter(other -> other.touchId().equals(touch.touchId())).isEmpty()
              && !(reach instanceof Reach.Away(var until)
                  && calendar.dayOf(touch.plan().time()).isAfter(until));
      if (falls) {
        var left = touch.without(contactId);
        touches.put(
            touch.touchId(),
            left.to().isEmpty()
                ? left.cancelled(new Touch.Cancellation(at, contact.called() + " " + why, false))
                : left);
      }
    }
  }

  private Optional<Touch> touchOf(TouchName touchName) {
    return switch (touchName) {
      case TouchName.ById(var id) -> Optional.ofNullable(touches.get(id));
      // The timeline has named every touch that it knows by its id.
      case TouchName.ByRef _, TouchName.ByReplyRef _, TouchName.Unplanned _ -> Optional.empty();
    };
  }

  private void wake(Instant at) {
    if (status == Status.PARKED) {
      status = Status.OPEN;
      parkedUntil = Optional.empty();
      closedAt = Optional.empty();
      since = at;
    }
  }

  private boolean isOver() {
    return status == Status.WON || status == Status.LOST;
  }

  private void close(Closing closing, Instant at) {
    if (isOver()) {
      return;
    }
    closedAt = Optional.of(at);
    switch (closing) {
      case Closing.Won() -> status = Status.WON;
      case Closing.Lost(var reason) -> {
        status = Status.LOST;
        closedReason = reason;
      }
      case Closing.Parked(var until) -> {
        status = Status.PARKED;
        parkedUntil = Optional.of(until);
      }
    }
    clearCommitments();
    clearPromises();
    ownerAction = Optional.empty();
    var reason =
        switch (status) {
          case OPEN -> "the deal was reopened";
          case WON -> "the deal was won";
          case LOST -> "the deal was lost";
          case PARKED -> "the deal was parked";
        };
    List.copyOf(touches.keySet()).forEach(touchId -> cancel(touchId, at, reason, false));
  }

  private void reopen(Instant at) {
    if (status == Status.OPEN) {
      return;
    }
    status = Status.OPEN;
    parkedUntil = Optional.empty();
    closedReason = "";
    closedAt = Optional.empty();
    since = at;
  }
}
