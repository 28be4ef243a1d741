package vna.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Deal;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Journal;
import vna.deal.Outcome;
import vna.deal.Outcome.Result;
import vna.deal.Touch;
import vna.deal.TouchName;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.problem.Problem;

/// Recording what the buyer did, correcting it and taking it back.
public final class Recording {
  private Recording() {}

  /// One outcome a touch. A touch named by a `ref` that no plan has brought yet is fine: the plan
  /// completes it.
  ///
  /// @throws InvalidInput when the outcome does not fit the deal as it was when it occurred
  public static Decided record(
      Journal journal, OutcomeRequest request, Command command, Playbook playbook) {
    var deal = journal.fold(playbook);
    var touch = touch(deal, request.touch());
    if (touch.isEmpty() && request.touch() instanceof TouchName.ById) {
      return new Decided.NoSuchTouch();
    }
    var isRecorded =
        touch.isPresent() ? touch.get().outcome().isPresent() : waits(deal, request.touch());
    if (isRecorded) {
      return new Decided.OutcomeIsRecorded();
    }
    var outcome = fitting(journal, request.outcome(), request.touch(), touch, playbook);
    return new Decided.Accepted(
        command.entry(outcome.occurredAt(), new Fact.OutcomeRecorded(request.touch(), outcome)));
  }

  /// The outcome of a touch as it really was.
  ///
  /// @throws InvalidInput as [#record]
  public static Decided correct(
      Journal journal, String touchId, Outcome corrected, Command command, Playbook playbook) {
    var touch = journal.fold(playbook).touch(touchId);
    var recorded = touch.flatMap(Touch::outcome);
    if (recorded.isEmpty()) {
      return new Decided.NoSuchTouch();
    }
    var outcomeId = recorded.get().outcomeId();
    var without = journal.with(withdrawal(outcomeId, command));
    var outcome = fitting(without, corrected, new TouchName.ById(touchId), touch, playbook);
    return new Decided.Accepted(
        command.entry(outcome.occurredAt(), new Fact.OutcomeCorrected(outcomeId, outcome)));
  }

  /// The touch has no outcome after all.
  public static Decided withdraw(
      Journal journal, String touchId, Command command, Playbook playbook) {
    return journal
        .fold(playbook)
        .touch(touchId)
        .flatMap(Touch::outcome)
        .<Decided>map(recorded -> new Decided.Accepted(withdrawal(recorded.outcomeId(), command)))
        .orElseGet(Decided.NoSuchTouch::new);
  }

  private static Entry withdrawal(String outcomeId, Command command) {
    return command.entry(new Fact.OutcomeWithdrawn(outcomeId));
  }

  private static Optional<Touch> touch(Deal deal, TouchName name) {
    return switch (name) {
      case TouchName.ById(var touchId) -> deal.touch(touchId);
      case TouchName.ByRef(var ref) ->
          deal.touches().stream().filter(touch -> touch.plan().ref().equals(ref)).findFirst();
      case TouchName.ByReplyRef(var replyRef) ->
          deal.touches().stream().filter(touch -> touch.replyRef().equals(replyRef)).findFirst();
      case TouchName.Unplanned _ -> Optional.empty();
    };
  }

  /// Whether an outcome under that name already waits for its plan.
  private static boolean waits(Deal deal, TouchName name) {
    return !(name instanceof TouchName.Unplanned)
        && deal.unplanned().stream().anyMatch(unplanned -> unplanned.how().equals(name));
  }

  /// The outcome with its contact looked up, if it fits the deal as it was then.
  private static Outcome fitting(
      Journal journal, Outcome outcome, TouchName name, Optional<Touch> touch, Playbook playbook) {
    var problems = new ArrayList<Problem>();
    var deal = journal.foldUpTo(outcome.occurredAt(), playbook);
    if (outcome.occurredAt().isBefore(deal.openedAt())) {
      problems.add(Problem.at("/occurredAt", "lies before the deal was opened; give a later time"));
    }
    var now = journal.fold(playbook);
    var contact = outcome.contact().flatMap(now::contact);
    if (outcome.contact().isPresent() && contact.isEmpty()) {
      problems.add(
          Problem.at(
              "/contact",
              "is no contact of this deal; give the id or e-mail address of one, or leave it out"));
    }
    if (outcome.contact().isEmpty() && needsContact(outcome) && whom(now, name, touch) == 0) {
      problems.add(
          Problem.at(
              "/contact",
              "is missing, and the deal has not just one contact; say who this is about"));
    }
    if (outcome.goalReached().filter(id -> now.goal(id).isEmpty()).isPresent()) {
      problems.add(
          Problem.at("/goalReached", "is no goal of this deal; give the id of one of its goals"));
    }
    if (outcome
        .promiseKept()
        .filter(id -> now.promises().stream().noneMatch(promise -> promise.id().equals(id)))
        .isPresent()) {
      problems.add(
          Problem.at(
              "/promiseKept", "is no promise on this deal; give the id of one of its promises"));
    }
    outcome.step().ifPresent(step -> problems.addAll(step(step, outcome, deal, playbook)));
    var day = playbook.calendar().dayOf(outcome.occurredAt());
    Stream.of(
            new Dated("/commitment", outcome.commitment()),
            new Dated("/promise", outcome.promise()))
        .filter(dated ->
            dated
                .agreed()
                .flatMap(Outcome.Agreed::dueBy)
                .filter(due -> due.isBefore(day))
                .isPresent())
        .map(dated ->
            Problem.at(
                dated.pointer() + "/dueBy",
                "lies before it was agreed; give that day or a later one"))
        .forEach(problems::add);
    if (outcome.result() instanceof Result.Away(var until) && until.isBefore(day)) {
      problems.add(
          Problem.at("/until", "lies before the outcome itself; give the last day of the absence"));
    }
    InvalidInput.check(problems);
    return contact.map(found -> outcome.from(found.id())).orElse(outcome);
  }

  private record Dated(String pointer, Optional<Outcome.Agreed> agreed) {}

  private static List<Problem> step(String step, Outcome outcome, Deal deal, Playbook playbook) {
    var unknown = Steps.known(step, "/step", playbook);
    if (!unknown.isEmpty()) {
      return unknown;
    }
    var isBehind = playbook.isAhead(deal.step(), step);
    if (outcome.result() instanceof Result.WentBack) {
      return isBehind
          ? List.of()
          : List.of(
              Problem.at(
                  "/step",
                  "does not lie behind the deal's step; give the step that the buyer went back to"));
    }
    return isBehind
        ? List.of(
            Problem.at(
                "/step",
                "lies behind the deal's step; only the result BUYER_WENT_BACK may say that"))
        : List.of();
  }

  private static boolean needsContact(Outcome outcome) {
    return switch (outcome.result()) {
      case Result.Away _, Result.Unreachable _, Result.OptedOut _ -> true;
      case Result.Acted _,
          Result.Committed _,
          Result.Replied _,
          Result.NoResponse _,
          Result.Declined _,
          Result.WentBack _,
          Result.NotDone _ ->
          false;
    };
  }

  /// How many people an outcome that names nobody is about, as far as that is known.
  private static long whom(Deal deal, TouchName name, Optional<Touch> touch) {
    return switch (name) {
      case TouchName.Unplanned _ -> deal.contacts().size() == 1 ? 1 : 0;
      case TouchName.ById _ -> touch.map(known -> known.plan().to().size()).orElse(0);
      // The plan that is still on the way will tell.
      case TouchName.ByRef _, TouchName.ByReplyRef _ ->
          touch.map(known -> known.plan().to().size()).orElse(1);
    };
  }
}
