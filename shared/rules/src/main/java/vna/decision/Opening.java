package vna.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Fact;
import vna.deal.Goal;
import vna.deal.Journal;
import vna.deal.Through;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.problem.Problem;

/// Opening a deal, and opening it again under its external id.
public final class Opening {
  private Opening() {}

  /// A new deal; its id is the command's.
  ///
  /// @throws InvalidInput for an unknown step, a date before the opening, or one address twice
  public static Decided open(OpenRequest request, Command command, Playbook playbook) {
    var openedAt = request.openedAt().orElse(command.at());
    var problems = new ArrayList<Problem>();
    request.step().ifPresent(step -> problems.addAll(Steps.known(step, "/step", playbook)));
    problems.addAll(sameAddress(request.contacts()));
    for (var i = 0; i < request.goals().size(); i++) {
      var target = request.goals().get(i).targetDate();
      if (target.isPresent() && target.get().isBefore(playbook.calendar().dayOf(openedAt))) {
        problems.add(
            Problem.at(
                "/goals/" + i + "/targetDate",
                "lies before the deal is opened; give the day itself or a later one"));
      }
    }
    InvalidInput.check(problems);
    return new Decided.Accepted(
        command.entry(
            openedAt,
            new Fact.DealOpened(
                request.name(),
                request.account(),
                request.owner(),
                request.step().orElse(playbook.firstStep().key()),
                request.amount(),
                contacts(request.contacts(), command),
                goals(request.goals(), command),
                request.externalIds(),
                command.through() == Through.SOURCE)));
  }

  /// What the other system says now of a deal that is known by its external id.
  ///
  /// @throws InvalidInput for an unknown step, or one address twice
  public static Decided update(
      Journal journal, OpenRequest request, Command command, Playbook playbook) {
    var problems = new ArrayList<Problem>();
    request.step().ifPresent(step -> problems.addAll(Steps.known(step, "/step", playbook)));
    problems.addAll(sameAddress(request.contacts()));
    var deal = journal.fold(playbook);
    var added =
        request.contacts().stream()
            .filter(contact -> deal.contact(contact.email()).isEmpty())
            .count();
    if (added > 0 && deal.contacts().size() + added > Deal.MAX_CONTACTS) {
      problems.add(
          Problem.at("/contacts", "would give the deal more than 50 contacts; leave some out"));
    }
    InvalidInput.check(problems);
    var entry =
        command.entry(
            new Fact.DealUpdated(
                Optional.of(request.name()).filter(name -> !name.isEmpty()),
                request.step(),
                request.amount(),
                contacts(request.contacts(), command),
                request.externalIds()));
    return Unchanging.append(journal, entry, playbook);
  }

  static List<Contact> contacts(List<NewContact> contacts, Command command) {
    var made = new ArrayList<Contact>();
    for (var contact : contacts) {
      made.add(contact.as(command.idOf("contact", made.size() + 1), command));
    }
    return made;
  }

  private static List<Goal> goals(List<NewGoal> goals, Command command) {
    var made = new ArrayList<Goal>();
    for (var goal : goals) {
      made.add(goal.as(command.idOf("goal", made.size() + 1)));
    }
    return made;
  }

  static List<Problem> sameAddress(List<NewContact> contacts) {
    var problems = new ArrayList<Problem>();
    var seen = new HashSet<String>();
    for (var i = 0; i < contacts.size(); i++) {
      var email = contacts.get(i).email();
      if (!email.isEmpty() && !seen.add(email)) {
        problems.add(
            Problem.at(
                "/contacts/" + i + "/email",
                "is the address of another contact here; name each person once"));
      }
    }
    return problems;
  }
}
