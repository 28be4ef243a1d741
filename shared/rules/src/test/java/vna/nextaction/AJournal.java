package vna.nextaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.deal.Actor;
import vna.deal.AmountEdit;
import vna.deal.Closing;
import vna.deal.Contact;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Goal;
import vna.deal.Journal;
import vna.deal.Outcome;
import vna.deal.Outcome.Result;
import vna.deal.Standing;
import vna.deal.Through;
import vna.deal.TouchName;
import vna.playbook.Playbook;
import vna.playbook.ValueKind;
import vna.touch.Advances;
import vna.touch.Ask;
import vna.touch.Channel;
import vna.touch.TouchPlan;
import vna.touch.Value;
import vna.touch.Verdict;

/// A journal, told fact by fact; each method returns a longer one. Times are those of [Week].
record AJournal(List<Entry> entries, Playbook playbook) {
  static final Contact DANA = person("dana", "Dana Roth");
  static final Contact TOM = person("tom", "Tom Becker");
  static final String LOG = "Send last quarter's changeover log";

  AJournal {
    entries = List.copyOf(entries);
  }

  /// A deal at the first step, opened by a person.
  static AJournal opened(String when, Contact... contacts) {
    return opened(when, "recognise-problem", false, List.of(contacts));
  }

  static AJournal opened(String when, String step, boolean fromForm, List<Contact> contacts) {
    return new AJournal(List.of(), Playbook.DEFAULT)
        .then(
            when,
            new Fact.DealOpened(
                "Line 3",
                "Plant AG",
                "mara@example.com",
                step,
                Optional.empty(),
                contacts,
                List.of(),
                Map.of(),
                fromForm));
  }

  static Contact person(String id, String name) {
    return Contact.of(id, name, id + "@plant.example", "", Optional.empty(), Week.at("mon 00:00"));
  }

  static TouchPlan touch(Channel channel, String time) {
    return new TouchPlan(
        channel,
        Week.at(time).atZone(Week.ZONE).toOffsetDateTime(),
        List.of("dana"),
        "How other plants cut changeover time",
        new Value(Optional.of(ValueKind.INSIGHT), "Benchmark of 14 plants", "", ""),
        new Advances.Nothing(),
        new Ask(LOG, Optional.empty(), Optional.empty()),
        "",
        "",
        List.of(),
        "");
  }

  static TouchPlan askedBy(LocalDate due, TouchPlan plan) {
    return with(
        plan, new Ask(plan.ask().action(), Optional.of(due), plan.ask().by()), plan.keeps());
  }

  static TouchPlan keeping(String promise, TouchPlan plan) {
    return with(plan, plan.ask(), List.of(promise));
  }

  static Outcome outcome(String when, Result result) {
    return new Outcome(
        Week.at(when),
        result,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("dana"),
        "");
  }

  static Outcome committing(String action, Optional<LocalDate> due, Outcome outcome) {
    var agreed = new Outcome.Agreed(action, due);
    return with(outcome, Optional.of(agreed), outcome.promise(), outcome.step());
  }

  static Outcome promising(String action, Optional<LocalDate> due, Outcome outcome) {
    var agreed = new Outcome.Agreed(action, due);
    return with(outcome, outcome.commitment(), Optional.of(agreed), outcome.step());
  }

  static Outcome reaching(String step, Outcome outcome) {
    return with(outcome, outcome.commitment(), outcome.promise(), Optional.of(step));
  }

  AJournal then(String when, Fact fact) {
    var id = "%04d".formatted(entries.size());
    var at = Week.at(when);
    var longer = new ArrayList<>(entries);
    longer.add(new Entry(id, at, at, "mara@example.com", Through.USER, Entry.FORMAT, fact));
    return new AJournal(longer, playbook);
  }

  /// Planned at `when`, for later or for a time already past.
  AJournal plans(String when, String touchId, TouchPlan plan) {
    return then(
        when,
        new Fact.TouchPlanned(
            touchId,
            "ref-" + touchId,
            plan,
            Verdict.of(List.of(), 1),
            false,
            false,
            List.of(),
            Optional.empty()));
  }

  /// Done and written down at once.
  AJournal touched(String when, Channel channel, String touchId) {
    return plans(when, touchId, touch(channel, when));
  }

  AJournal emailed(String when, String touchId) {
    return touched(when, Channel.EMAIL, touchId);
  }

  AJournal called(String when, String touchId) {
    return touched(when, Channel.CALL, touchId);
  }

  AJournal got(String touchId, Outcome outcome) {
    return record(outcome, new TouchName.ById(touchId));
  }

  AJournal got(String touchId, String when, Result result) {
    return got(touchId, outcome(when, result));
  }

  /// The buyer began.
  AJournal heard(Outcome outcome) {
    return record(outcome, new TouchName.Unplanned(Channel.EMAIL, TouchName.StartedBy.BUYER));
  }

  AJournal heard(String when, Result result) {
    return heard(outcome(when, result));
  }

  /// We began, without a plan.
  AJournal tried(Outcome outcome) {
    return record(outcome, new TouchName.Unplanned(Channel.CALL, TouchName.StartedBy.SELLER));
  }

  AJournal tried(String when, Result result) {
    return tried(outcome(when, result));
  }

  AJournal cancelled(String when, String touchId) {
    return then(when, new Fact.TouchCancelled(touchId, "they moved the date"));
  }

  AJournal closed(String when, Closing closing) {
    return then(when, new Fact.DealClosed(closing));
  }

  AJournal reopened(String when) {
    return then(when, new Fact.DealReopened());
  }

  AJournal set(String when, String action, String due) {
    return then(when, new Fact.NextActionSet(Actor.SELLER, action, Week.at(due)));
  }

  AJournal deferred(String when, String action, String until) {
    return then(
        when,
        new Fact.NextActionDeferred(
            Actor.SELLER, action, Week.day(until), "their plant is closed"));
  }

  AJournal goals(String when, Goal... goals) {
    return edited(when, Optional.empty(), Optional.of(List.of(goals)));
  }

  AJournal contacts(String when, Contact... contacts) {
    return edited(when, Optional.of(List.of(contacts)), Optional.empty());
  }

  Standing at(String now) {
    return new Standing(new Journal("deal-1", entries).fold(playbook), playbook, Week.at(now));
  }

  Optional<NextAction> actionAt(String now) {
    return NextActionRules.of(at(now));
  }

  /// `rule ACTOR due`, or `none`.
  String nextAt(String now) {
    return actionAt(now)
        .map(next -> next.rule() + " " + next.actor() + " " + Week.print(next.dueAt()))
        .orElse("none");
  }

  /// When time alone decides otherwise, or `never`.
  String turnsAt(String now) {
    return actionAt(now).flatMap(NextAction::changesAt).map(Week::print).orElse("never");
  }

  private AJournal record(Outcome outcome, TouchName name) {
    return then(Week.print(outcome.occurredAt()), new Fact.OutcomeRecorded(name, outcome));
  }

  private AJournal edited(
      String when, Optional<List<Contact>> contacts, Optional<List<Goal>> goals) {
    return then(
        when,
        new Fact.DealEdited(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new AmountEdit.Keep(),
            contacts,
            goals));
  }

  private static TouchPlan with(TouchPlan plan, Ask ask, List<String> keeps) {
    return new TouchPlan(
        plan.channel(),
        plan.scheduledFor(),
        plan.to(),
        plan.buyerExpects(),
        plan.value(),
        plan.advances(),
        ask,
        plan.draft(),
        plan.ref(),
        keeps,
        plan.overrideReason());
  }

  private static Outcome with(
      Outcome outcome,
      Optional<Outcome.Agreed> commitment,
      Optional<Outcome.Agreed> promise,
      Optional<String> step) {
    return new Outcome(
        outcome.occurredAt(),
        outcome.result(),
        commitment,
        promise,
        outcome.promiseKept(),
        outcome.goalReached(),
        step,
        outcome.contact(),
        outcome.note());
  }
}
