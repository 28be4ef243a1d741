package vna.touch.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vna.deal.Contact;
import vna.playbook.Severity;
import vna.touch.Finding;

/// Several people are asked, and none of them knows that it is they who should act.
record AskOfNobody() implements TouchRule {
  private static final int SHORTEST_NAME = 2;

  @Override
  public About about() {
    return new About(
        "ask-of-nobody",
        Severity.ADVICE,
        "",
        "GTD: an action has one owner",
        "It goes to two or more people, and neither by nor the ask's or the draft's text names one",
        "Dana, could you send the log?",
        "Send the log, to three people");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var plan = situation.plan();
    var people = Set.copyOf(plan.to());
    if (people.size() < 2
        || plan.ask().by().isPresent()
        || AskMissing.isMissing(situation)
        || isNamed(situation)) {
      return Optional.empty();
    }
    var first = BetterWay.names(situation, List.of(plan.to().getFirst()));
    return Optional.of(
        finding(
            "/buyerNextAction/by",
            "Each of them may think that another one does it.",
            "one person who does it",
            "nobody named among " + BetterWay.names(situation, plan.to()),
            "Say whom you ask, for example " + first + "; the others read along."));
  }

  private static boolean isNamed(TouchSituation situation) {
    var said = new HashSet<String>();
    situation.ask().text().words().forEach(word -> said.add(word.text()));
    situation.draft().text().words().forEach(word -> said.add(word.text()));
    return situation.deal().contacts().stream().anyMatch(contact -> names(contact, said));
  }

  private static boolean names(Contact contact, Set<String> said) {
    var role = Words.of(contact.role());
    return Words.of(contact.name() + " " + contact.email().split("@", 2)[0]).stream()
            .filter(word -> word.text().length() >= SHORTEST_NAME)
            .anyMatch(word -> said.contains(word.text()))
        || (!role.isEmpty() && role.stream().allMatch(word -> said.contains(word.text())));
  }
}
