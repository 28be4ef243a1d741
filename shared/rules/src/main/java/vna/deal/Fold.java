package vna.deal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.deal.Contact.Reach;
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
  private final People people = new People();
  private final Map<String, Goal> goals = new LinkedHashMap<>();
  private final Agreements commitments = new Agreements();
  private final Agreements promises = new Agreements();
  private final Map<String, String> externalIds = new HashMap<>();
  private final Touches touches;
  private final List<Deal.UnplannedOutcome> unplanned = new ArrayList<>();
  private final List<Deal.Movement> movements = new ArrayList<>();
  private String name = "";
  private String account = "";
  private String owner = "";
  private String step = "";
  private final Lifecycle life = new Lifecycle();
  private boolean fromForm;
  private Optional<Money> amount = Optional.empty();
  private Optional<Deal.OwnerAction> ownerAction = Optional.empty();
  private Optional<Instant> contactsChangedAt = Optional.empty();

  private Fold(Journal journal, Playbook playbook) {
    this.playbook = playbook;
    this.touches = new Touches(playbook.calendar());
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
        life.status(),
        life.parkedUntil(),
        life.closedReason(),
        life.closedAt(),
        step,
        life.openedAt(),
        life.since(),
        fromForm,
        amount,
        people.all(),
        List.copyOf(goals.values()),
        commitments.all(),
        promises.all(),
        externalIds,
        touches.all(),
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
      case Fact.TouchCancelled(var touchId, var reason) ->
          touches.cancel(touchId, new Touch.Cancellation(at, reason, true));
      case Fact.TouchSent(var touchId) -> touches.update(touchId, touch -> touch.sent(at));
      case Fact.OutcomeRecorded recorded ->
          happen(happening.id(), recorded.touch(), recorded.outcome());
      // The timeline has put corrections and withdrawals in the place of what they change.
      case Fact.OutcomeCorrected _, Fact.OutcomeWithdrawn _ -> {}
      case Fact.DealClosed closed -> close(closed.closing(), at);
      case Fact.DealReopened _ -> life.reopen(at);
      case Fact.NextActionSet set ->
          ownerAction =
              Optional.of(
                  new Deal.OwnerAction(
                      at, set.actor(), set.action(), set.dueAt(), Optional.empty(), "", 0));
      case Fact.NextActionDeferred deferred ->
          ownerAction =
              Optional.of(
                  new Deal.OwnerAction(
                      at,
                      deferred.actor(),
                      deferred.action(),
                      playbook.calendar().endOf(deferred.until()),
                      Optional.of(deferred.until()),
                      deferred.reason(),
                      1 + ownerAction.map(Deal.OwnerAction::deferrals).orElse(0)));
    }
  }

  private void open(Fact.DealOpened opened, Instant at) {
    name = opened.name();
    account = opened.account();
    owner = opened.owner();
    step = opened.step();
    amount = opened.amount();
    fromForm = opened.fromForm();
    life.open(at);
    opened.contacts().forEach(people::meet);
    opened.goals().forEach(goal -> goals.put(goal.id(), goal));
    externalIds.putAll(opened.externalIds());
  }

  private void update(Fact.DealUpdated updated, Instant at) {
    name = updated.name().orElse(name);
    amount = updated.amount().or(() -> amount);
    updated
        .step()
        .filter(to -> !life.isOver() && playbook.isAhead(to, step))
        .ifPresent(to -> step = to);
    externalIds.putAll(updated.externalIds());
    if (!updated.contacts().isEmpty()) {
      updated.contacts().forEach(people::meet);
      contactsChangedAt = Optional.of(at);
    }
  }

  private void edit(Fact.DealEdited edited, Instant at) {
    name = edited.name().orElse(name);
    account = edited.account().orElse(account);
    owner = edited.owner().orElse(owner);
    step = edited.step().orElse(step);
    amount =
        switch (edited.amount()) {
          case AmountEdit.Keep() -> amount;
          case AmountEdit.Remove() -> Optional.empty();
          case AmountEdit.SetTo(var newAmount) -> Optional.of(newAmount);
        };
    edited
        .contacts()
        .ifPresent(newContacts -> {
          people.replace(newContacts);
          contactsChangedAt = Optional.of(at);
        });
    edited
        .goals()
        .ifPresent(newGoals -> {
          goals.clear();
          newGoals.forEach(goal -> goals.put(goal.id(), goal));
        });
  }

  private void plan(Fact.TouchPlanned planned, Instant at, Instant plannedAt) {
    planned.newContacts().forEach(people::meet);
    planned.newGoal().ifPresent(goal -> goals.put(goal.id(), goal));
    // A touch that was had before it was written down woke the deal when it was had.
    life.wake(planned.plan().time().isBefore(at) ? planned.plan().time() : at);
    if (life.isOver()) {
      return;
    }
    ownerAction = Optional.empty();
    touches.plan(planned, people.known(planned.plan().to()), owner, step, plannedAt);
  }

  private void change(Fact.TouchChanged changed) {
    changed.newContacts().forEach(people::meet);
    changed.newGoal().ifPresent(goal -> goals.put(goal.id(), goal));
    touches.update(
        changed.touchId(), touch -> touch.changed(changed, people.known(changed.plan().to())));
  }

  private void happen(String outcomeId, TouchName touchName, Outcome said) {
    var outcome = said.contact().map(people::known).map(said::from).orElse(said);
    var own = touchOf(touchName);
    var moved = !life.isOver() && move(outcome, own, outcomeId);
    var at = outcome.occurredAt();
    reach(concerned(outcome, own), outcome, own);
    if (outcome.isFromBuyer()) {
      life.wake(at);
    }
    ownerAction = Optional.empty();
    if (own.isPresent()) {
      touches.update(
          own.get().touchId(), touch -> touch.with(new Touch.TouchOutcome(outcomeId, outcome)));
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
    var by = own;
    if (outcome.result() instanceof Result.Acted(var somethingElse)) {
      moved = true;
      var kept = somethingElse.isEmpty() ? commitments.earliestOpen() : Optional.<Agreement>empty();
      kept.ifPresent(commitment -> commitments.keep(commitment.id()));
      by = own.or(() -> kept.flatMap(Agreement::touchId).flatMap(touches::find));
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
        commitments.clear();
      }
      case Result.Declined _ -> commitments.clear();
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
    outcome.promiseKept().ifPresent(promises::keep);
    var touchId = own.map(Touch::touchId);
    outcome
        .commitment()
        .ifPresent(agreed -> commitments.add(outcomeId + "-commitment", agreed, at, touchId));
    outcome
        .promise()
        .ifPresent(agreed -> promises.add(outcomeId + "-promise", agreed, at, touchId));
    moved = moved || reached.isPresent() || entered.isPresent();
    if (moved) {
      movements.add(new Deal.Movement(at, entered, reached, by.map(Touch::touchId)));
      by.ifPresent(touch -> touches.update(touch.touchId(), Touch::broughtMovement));
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

  /// Whom an outcome is about: the one it names, else those of its touch, else the deal's only
  /// contact.
  private List<String> concerned(Outcome outcome, Optional<Touch> own) {
    if (outcome.contact().isPresent()) {
      return List.of(outcome.contact().get());
    }
    if (own.isPresent()) {
      return own.get().to();
    }
    return people.only();
  }

  private void reach(List<String> concerned, Outcome outcome, Optional<Touch> own) {
    var at = outcome.occurredAt();
    switch (outcome.result()) {
      case Result.OptedOut() -> lose(concerned, new Reach.OptedOut(), "opted out", at, own);
      case Result.Unreachable(var why) ->
          lose(concerned, new Reach.Unreachable(why), "cannot be reached", at, own);
      case Result.Away(var until) ->
          lose(concerned, new Reach.Away(until), "is away until " + until, at, own);
      // Whoever speaks is back, and reachable; of several, nobody knows who spoke.
      case Result.Acted _,
          Result.Committed _,
          Result.Replied _,
          Result.Declined _,
          Result.WentBack _ -> {
        if (concerned.size() == 1) {
          people.isBack(concerned.getFirst(), at);
        }
      }
      case Result.NoResponse _, Result.NotDone _ -> {}
    }
  }

  private void lose(List<String> lost, Reach reach, String why, Instant at, Optional<Touch> own) {
    for (var contact : lost.stream().flatMap(id -> people.find(id).stream()).toList()) {
      if (!contact.isOptedOut()) {
        people.put(contact.with(reach, at));
        var cancellation = new Touch.Cancellation(at, contact.called() + " " + why, false);
        touches.withdraw(contact.id(), reach, cancellation, own.map(Touch::touchId));
      }
    }
  }

  private Optional<Touch> touchOf(TouchName touchName) {
    return switch (touchName) {
      case TouchName.ById(var id) -> touches.find(id);
      // The timeline has named every touch that it knows by its id.
      case TouchName.ByRef _, TouchName.ByReplyRef _, TouchName.Unplanned _ -> Optional.empty();
    };
  }

  private void close(Closing closing, Instant at) {
    if (life.isOver()) {
      return;
    }
    life.close(closing, at);
    commitments.clear();
    promises.clear();
    ownerAction = Optional.empty();
    var reason =
        switch (closing) {
          case Closing.Won() -> "the deal was won";
          case Closing.Lost _ -> "the deal was lost";
          case Closing.Parked _ -> "the deal was parked";
        };
    touches.cancelAll(new Touch.Cancellation(at, reason, false));
  }
}
