package vna.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.deal.Closing;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Entry;
import vna.deal.Goal;
import vna.deal.Journal;
import vna.deal.Outcome;
import vna.deal.Outcome.Agreed;
import vna.deal.Outcome.Result;
import vna.deal.Standing;
import vna.deal.Through;
import vna.deal.TouchName;
import vna.playbook.Playbook;
import vna.playbook.ValueKind;
import vna.touch.Channel;
import vna.touch.Value;

/// A deal's history told in domain words, command by command, through the deciders. Times are local
/// to the default playbook's zone: `"2026-11-09T09:00"`.
public final class Story {
  private static final Playbook PLAYBOOK = Playbook.DEFAULT;
  private static final String OWNER = "mara@seller.example";

  private Journal journal = new Journal("deal", List.of());
  private int commands;
  private Decided last = new Decided.Unchanged();

  /// Opened with Dana (plant manager) and a goal to see the changeover log, at the first step.
  public static Story opened(String at) {
    return opened(at, aDeal());
  }

  public static Story opened(String at, OpenRequest request) {
    var story = new Story();
    return story.then(Opening.open(request, story.command(at), PLAYBOOK));
  }

  public static OpenRequest aDeal() {
    return new OpenRequest(
        "Changeover line 3",
        "Nordwind",
        OWNER,
        Optional.empty(),
        Optional.empty(),
        List.of(
            new NewContact(
                "", "Dana Roth", "dana@plant.example", "Plant manager", Optional.empty())),
        List.of(
            new NewGoal(
                "", "See the changeover log", "Send the log", Optional.empty(), Goal.State.OPEN)),
        Map.of(),
        Optional.empty());
  }

  /// Dana gets a good e-mail at that time, which aims at the goal of seeing the log, due three days
  /// later.
  public static PlanRequest anEmail(String time) {
    var due = local(time).toLocalDate().plusDays(3);
    return new PlanRequest(
        Channel.EMAIL,
        offset(time),
        Optional.of(List.of(new PlanRequest.Recipient.Known("dana@plant.example"))),
        "How other plants cut changeover time without new machines",
        new Value(
            Optional.of(ValueKind.INSIGHT),
            "Benchmark of 14 plants: the three scheduling changes behind the 18 % gain",
            "",
            ""),
        new PlanRequest.Aim.ToStep("recognise-problem"),
        new PlanRequest.AskRequest(
            "Send last quarter's changeover log for line 3", Optional.of(due), Optional.empty()),
        "",
        "",
        List.of(),
        "");
  }

  public static PlanRequest with(PlanRequest plan, Channel channel) {
    return new PlanRequest(
        channel,
        plan.scheduledFor(),
        plan.to(),
        plan.buyerExpects(),
        plan.value(),
        plan.advances(),
        plan.ask(),
        plan.draft(),
        plan.ref(),
        plan.keeps(),
        plan.override());
  }

  public static PlanRequest with(PlanRequest plan, PlanRequest.Aim aim) {
    return new PlanRequest(
        plan.channel(),
        plan.scheduledFor(),
        plan.to(),
        plan.buyerExpects(),
        plan.value(),
        aim,
        plan.ask(),
        plan.draft(),
        plan.ref(),
        plan.keeps(),
        plan.override());
  }

  public static PlanRequest withRef(PlanRequest plan, String ref) {
    return new PlanRequest(
        plan.channel(),
        plan.scheduledFor(),
        plan.to(),
        plan.buyerExpects(),
        plan.value(),
        plan.advances(),
        plan.ask(),
        plan.draft(),
        ref,
        plan.keeps(),
        plan.override());
  }

  public static PlanRequest keeping(PlanRequest plan, String promiseId) {
    return new PlanRequest(
        plan.channel(),
        plan.scheduledFor(),
        plan.to(),
        plan.buyerExpects(),
        plan.value(),
        plan.advances(),
        plan.ask(),
        plan.draft(),
        plan.ref(),
        List.of(promiseId),
        plan.override());
  }

  public static PlanRequest to(PlanRequest plan, PlanRequest.Recipient... people) {
    return new PlanRequest(
        plan.channel(),
        plan.scheduledFor(),
        Optional.of(List.of(people)),
        plan.buyerExpects(),
        plan.value(),
        plan.advances(),
        plan.ask(),
        plan.draft(),
        plan.ref(),
        plan.keeps(),
        plan.override());
  }

  public static PlanRequest toNobody(PlanRequest plan) {
    return new PlanRequest(
        plan.channel(),
        plan.scheduledFor(),
        Optional.empty(),
        plan.buyerExpects(),
        plan.value(),
        plan.advances(),
        plan.ask(),
        plan.draft(),
        plan.ref(),
        plan.keeps(),
        plan.override());
  }

  public static PlanRequest saying(PlanRequest plan, String statement) {
    var value =
        new Value(plan.value().kind(), statement, plan.value().asset(), plan.value().shelf());
    return new PlanRequest(
        plan.channel(),
        plan.scheduledFor(),
        plan.to(),
        plan.buyerExpects(),
        value,
        plan.advances(),
        plan.ask(),
        plan.draft(),
        plan.ref(),
        plan.keeps(),
        plan.override());
  }

  public static OpenRequest anUpdateWith(NewContact contact) {
    return new OpenRequest(
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(contact),
        List.of(),
        Map.of(),
        Optional.empty());
  }

  public Story plans(String at, PlanRequest plan) {
    return then(Planning.plan(journal, plan, command(at), PLAYBOOK, Surroundings.NONE));
  }

  /// An outcome of the touch planned last.
  public Story hears(String at, Result result) {
    return hears(at, outcome(at, result));
  }

  public Story hears(String at, Outcome outcome) {
    return records(at, new TouchName.ById(lastTouchId()), outcome);
  }

  public Story records(String at, TouchName touch, Outcome outcome) {
    return then(
        Recording.record(journal, new OutcomeRequest(touch, outcome), command(at), PLAYBOOK));
  }

  /// The buyer came up by themselves, by e-mail.
  public Story isTold(String at, Outcome outcome) {
    return records(at, new TouchName.Unplanned(Channel.EMAIL, TouchName.StartedBy.BUYER), outcome);
  }

  public Story corrects(String at, String touchId, Outcome outcome) {
    return then(Recording.correct(journal, touchId, outcome, command(at), PLAYBOOK));
  }

  public Story withdraws(String at, String touchId) {
    return then(Recording.withdraw(journal, touchId, command(at), PLAYBOOK));
  }

  public Story cancels(String at, String reason) {
    return then(Planning.cancel(journal, lastTouchId(), reason, command(at), PLAYBOOK));
  }

  public Story sends(String at) {
    return then(Planning.sent(journal, lastTouchId(), command(at), PLAYBOOK));
  }

  public Story edits(String at, EditRequest edit) {
    return then(Editing.edit(journal, edit, command(at), PLAYBOOK));
  }

  public Story updates(String at, OpenRequest update) {
    return then(Opening.update(journal, update, command(at), PLAYBOOK));
  }

  public Story closes(String at, Closing closing) {
    return then(Ending.close(journal, closing, command(at), PLAYBOOK));
  }

  public Story reopens(String at) {
    return then(Ending.reopen(journal, command(at), PLAYBOOK));
  }

  public Story sets(String at, vna.deal.Actor actor, String action, String dueAt) {
    return then(Steering.set(journal, actor, action, instant(dueAt), command(at), PLAYBOOK));
  }

  public Story defers(String at, String action, String until) {
    return then(
        Steering.defer(
            journal,
            vna.deal.Actor.SELLER,
            action,
            LocalDate.parse(until),
            "trade fair",
            command(at),
            PLAYBOOK));
  }

  public static Outcome outcome(String at, Result result) {
    return new Outcome(
        instant(at),
        result,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  public static Outcome committing(String at, String action, Optional<String> dueBy) {
    var plain = outcome(at, new Result.Committed());
    return new Outcome(
        plain.occurredAt(),
        plain.result(),
        Optional.of(new Agreed(action, dueBy.map(LocalDate::parse))),
        plain.promise(),
        plain.promiseKept(),
        plain.goalReached(),
        plain.step(),
        plain.contact(),
        plain.note());
  }

  public static Outcome promising(Outcome outcome, String action, Optional<String> dueBy) {
    return new Outcome(
        outcome.occurredAt(),
        outcome.result(),
        outcome.commitment(),
        Optional.of(new Agreed(action, dueBy.map(LocalDate::parse))),
        outcome.promiseKept(),
        outcome.goalReached(),
        outcome.step(),
        outcome.contact(),
        outcome.note());
  }

  public static Outcome atStep(Outcome outcome, String step) {
    return new Outcome(
        outcome.occurredAt(),
        outcome.result(),
        outcome.commitment(),
        outcome.promise(),
        outcome.promiseKept(),
        outcome.goalReached(),
        Optional.of(step),
        outcome.contact(),
        outcome.note());
  }

  public static Outcome reaching(Outcome outcome, String goalId) {
    return new Outcome(
        outcome.occurredAt(),
        outcome.result(),
        outcome.commitment(),
        outcome.promise(),
        outcome.promiseKept(),
        Optional.of(goalId),
        outcome.step(),
        outcome.contact(),
        outcome.note());
  }

  public static Contact.Reach reachOf(Deal deal, String email) {
    return deal.contact(email).orElseThrow().reach();
  }

  public Decided last() {
    return last;
  }

  public Journal journal() {
    return journal;
  }

  public Deal deal() {
    return journal.fold(PLAYBOOK);
  }

  public Standing at(String time) {
    return new Standing(deal(), PLAYBOOK, instant(time));
  }

  public String lastTouchId() {
    for (var entry : journal.entries().reversed()) {
      if (entry.fact() instanceof vna.deal.Fact.TouchPlanned planned) {
        return planned.touchId();
      }
    }
    throw new IllegalStateException("no touch was planned in this story");
  }

  public String goalId() {
    return deal().goals().getFirst().id();
  }

  public static Instant instant(String localTime) {
    return offset(localTime).toInstant();
  }

  private static OffsetDateTime offset(String localTime) {
    return local(localTime).atZone(PLAYBOOK.calendar().zone()).toOffsetDateTime();
  }

  private static LocalDateTime local(String localTime) {
    return LocalDateTime.parse(localTime);
  }

  private Story then(Decided decided) {
    last = decided;
    if (decided instanceof Decided.Accepted(Entry entry)) {
      var entries = new ArrayList<>(journal.entries());
      entries.add(entry);
      journal = new Journal(journal.dealId(), entries);
    }
    return this;
  }

  private Command command(String at) {
    commands++;
    var id = "%04d".formatted(commands);
    return new Command(id, instant(at), instant(at), OWNER, Through.USER, "reply-" + id);
  }
}
