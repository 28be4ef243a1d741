package vna.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Fact;
import vna.deal.Goal;
import vna.deal.Journal;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.problem.Problem;

/// Correcting a deal's record by hand.
public final class Editing {
  private Editing() {}

  /// Contacts and goals that name their id keep it; those without one are new.
  ///
  /// @throws InvalidInput for an unknown step or id, or one address twice
  public static Decided edit(
      Journal journal, EditRequest request, Command command, Playbook playbook) {
    var deal = journal.foldUpTo(command.at(), playbook);
    var problems = new ArrayList<Problem>();
    request.step().ifPresent(step -> problems.addAll(Steps.known(step, "/step", playbook)));
    request.contacts().ifPresent(contacts -> problems.addAll(Opening.sameAddress(contacts)));
    var contacts = request.contacts().map(list -> contacts(list, deal, command, problems));
    var goals = request.goals().map(list -> goals(list, deal, command, problems));
    InvalidInput.check(problems);
    return Unchanging.append(
        journal,
        command.entry(
            new Fact.DealEdited(
                request.name(),
                request.account(),
                request.owner(),
                request.step(),
                request.amount(),
                contacts,
                goals)),
        playbook);
  }

  private static List<Contact> contacts(
      List<NewContact> contacts, Deal deal, Command command, List<Problem> problems) {
    var made = new ArrayList<Contact>();
    for (var i = 0; i < contacts.size(); i++) {
      var contact = contacts.get(i);
      if (contact.id().isEmpty()) {
        made.add(contact.as(command.idOf("contact", i + 1), command));
      } else if (deal.contacts().stream().noneMatch(known -> known.id().equals(contact.id()))) {
        problems.add(Problem.at("/contacts/" + i + "/id", unknown("contact")));
      } else {
        made.add(contact.as(contact.id(), command));
      }
    }
    return made;
  }

  private static List<Goal> goals(
      List<NewGoal> goals, Deal deal, Command command, List<Problem> problems) {
    var made = new ArrayList<Goal>();
    for (var i = 0; i < goals.size(); i++) {
      var goal = goals.get(i);
      var id = Optional.of(goal.id()).filter(given -> !given.isEmpty());
      if (id.isPresent() && deal.goal(id.get()).isEmpty()) {
        problems.add(Problem.at("/goals/" + i + "/id", unknown("goal")));
      } else {
        made.add(goal.as(id.orElse(command.idOf("goal", i + 1))));
      }
    }
    return made;
  }

  private static String unknown(String what) {
    return "is no " + what + " of this deal; leave it out to add a new one";
  }
}
