package vna.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Goal;
import vna.deal.Touch;
import vna.playbook.Playbook;
import vna.playbook.ShelfValue;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.touch.Advances;
import vna.touch.Ask;
import vna.touch.TouchPlan;

/// A plan with its people, goal and promises looked up in the deal, and what it adds to the deal.
record ResolvedPlan(TouchPlan plan, List<Contact> newContacts, Optional<Goal> newGoal) {

  /// @param deal as it was at the command's time
  /// @param all with everything known by now: what must not come twice
  /// @param changed the touch whose plan this is to replace
  /// @throws InvalidInput with everything that does not fit
  static ResolvedPlan of(
      PlanRequest request,
      Deal deal,
      Deal all,
      Optional<Touch> changed,
      Command command,
      Playbook playbook) {
    var problems = new ArrayList<Problem>();
    var newContacts = new ArrayList<Contact>();
    var to =
        request
            .to()
            .map(recipients -> people(recipients, all, newContacts, command, problems))
            .orElseGet(() -> usualPeople(deal));
    var newGoal =
        request.advances() instanceof PlanRequest.Aim.ToNewGoal(var goal)
            ? Optional.of(goal.as(command.idOf("goal", 1)))
            : Optional.<Goal>empty();
    var advances =
        switch (request.advances()) {
          case PlanRequest.Aim.Nothing() -> new Advances.Nothing();
          case PlanRequest.Aim.ToStep(var key) -> {
            problems.addAll(Steps.known(key, "/advances/step", playbook));
            yield new Advances.ToStep(key);
          }
          case PlanRequest.Aim.ToGoal(var goalId) -> {
            if (all.goal(goalId).isEmpty()) {
              problems.add(
                  Problem.at(
                      "/advances/goal",
                      "is no goal of this deal; give the id of one, or describe it as newGoal"));
            }
            yield new Advances.ToGoal(goalId);
          }
          case PlanRequest.Aim.ToNewGoal _ -> new Advances.ToGoal(command.idOf("goal", 1));
        };
    var asked = request.ask();
    var by = asked.by().flatMap(name -> person(name, all, newContacts));
    if (asked.by().isPresent() && by.isEmpty()) {
      problems.add(
          Problem.at(
              "/buyerNextAction/by",
              "is no contact of this deal; give the id or e-mail address of one"));
    }
    if (!newContacts.isEmpty() && all.contacts().size() + newContacts.size() > Deal.MAX_CONTACTS) {
      problems.add(
          Problem.at("/to", "would give the deal more than 50 contacts; name those it has"));
    }
    if (newGoal.isPresent() && all.goals().size() >= Deal.MAX_GOALS) {
      problems.add(
          Problem.at(
              "/advances/newGoal",
              "would give the deal more than 50 goals; aim at one of those it has"));
    }
    problems.addAll(rest(request, all, changed, playbook));
    InvalidInput.check(problems);
    return new ResolvedPlan(
        new TouchPlan(
            request.channel(),
            request.scheduledFor(),
            to,
            request.buyerExpects(),
            request.value(),
            advances,
            new Ask(asked.action(), asked.dueBy(), by),
            request.draft(),
            request.ref(),
            request.keeps(),
            request.override()),
        newContacts,
        newGoal);
  }

  /// The deal as the plan makes it.
  Deal added(Deal deal) {
    return deal.with(
        Stream.concat(
                deal.contacts().stream(),
                newContacts.stream().filter(contact -> deal.contact(contact.email()).isEmpty()))
            .toList(),
        Stream.concat(deal.goals().stream(), newGoal.stream()).toList());
  }

  private static List<String> people(
      List<PlanRequest.Recipient> recipients,
      Deal deal,
      List<Contact> newContacts,
      Command command,
      List<Problem> problems) {
    var to = new ArrayList<String>();
    for (var i = 0; i < recipients.size(); i++) {
      switch (recipients.get(i)) {
        case PlanRequest.Recipient.Known(var name) ->
            person(name, deal, newContacts).ifPresentOrElse(to::add, unknown("/to/" + i, problems));
        case PlanRequest.Recipient.Someone(var name, var email) -> {
          var known = person(email, deal, newContacts);
          if (known.isEmpty()) {
            newContacts.add(
                Contact.of(
                    command.idOf("contact", newContacts.size() + 1),
                    name,
                    email,
                    "",
                    Optional.empty(),
                    command.at()));
          }
          to.add(known.orElseGet(() -> newContacts.getLast().id()));
        }
      }
    }
    return to.stream().distinct().toList();
  }

  private static Runnable unknown(String pointer, List<Problem> problems) {
    return () ->
        problems.add(
            Problem.at(
                pointer,
                "is no contact of this deal; give an id or e-mail address of one, or {\"name\", \"email\"} to add"
                    + " somebody"));
  }

  private static Optional<String> person(String idOrEmail, Deal deal, List<Contact> newContacts) {
    return deal.contact(idOrEmail)
        .or(() ->
            newContacts.stream()
                .filter(contact -> contact.email().equalsIgnoreCase(idOrEmail))
                .findFirst())
        .map(Contact::id);
  }

  /// Those of the last touch, else all contacts; never those whom we may not or cannot reach.
  private static List<String> usualPeople(Deal deal) {
    var reachable =
        deal.contacts().stream().filter(ResolvedPlan::isReachable).map(Contact::id).toList();
    var last =
        deal.touches().isEmpty()
            ? List.<String>of()
            : deal.touches().getLast().plan().to().stream().filter(reachable::contains).toList();
    return last.isEmpty() ? reachable : last;
  }

  private static boolean isReachable(Contact contact) {
    return switch (contact.reach()) {
      case Contact.Reach.Reachable _, Contact.Reach.Away _ -> true;
      case Contact.Reach.Unreachable _, Contact.Reach.OptedOut _ -> false;
    };
  }

  private static List<Problem> rest(
      PlanRequest request, Deal deal, Optional<Touch> changed, Playbook playbook) {
    var problems = new ArrayList<Problem>();
    var time = request.scheduledFor().toInstant();
    if (time.isBefore(deal.openedAt())) {
      problems.add(
          Problem.at("/scheduledFor", "lies before the deal was opened; give a later time"));
    }
    var day = playbook.calendar().dayOf(time);
    if (request.ask().dueBy().filter(due -> due.isBefore(day)).isPresent()) {
      problems.add(
          Problem.at(
              "/buyerNextAction/dueBy",
              "lies before the touch itself; give the day of the touch or a later one"));
    }
    for (var i = 0; i < request.keeps().size(); i++) {
      var id = request.keeps().get(i);
      if (deal.promises().stream().noneMatch(promise -> promise.id().equals(id))) {
        problems.add(
            Problem.at(
                "/keeps/" + i, "is no promise on this deal; give the id of one of its promises"));
      }
    }
    var isTaken =
        deal.touches().stream()
            .filter(touch -> changed.isEmpty() || !touch.touchId().equals(changed.get().touchId()))
            .anyMatch(touch -> touch.plan().ref().equals(request.ref()));
    if (!request.ref().isEmpty() && isTaken) {
      problems.add(
          Problem.at(
              "/ref",
              "names another touch of this deal already; give each touch a ref of its own"));
    }
    if (!request.override().isEmpty() && !playbook.allowOverride()) {
      problems.add(
          Problem.at("/override", "is switched off in this team's playbook; leave it out"));
    }
    var shelf = request.value().shelf();
    if (!shelf.isEmpty()
        && playbook.shelf().stream().map(ShelfValue::key).noneMatch(shelf::equals)) {
      problems.add(
          Problem.at(
              "/value/shelf",
              "is no key of the playbook's shelf; use one of its keys, or leave it out"));
    }
    return problems;
  }
}
