package vna.touch.rule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vna.deal.Contact;
import vna.playbook.Severity;
import vna.playbook.Step;
import vna.touch.Finding;

/// The buyer has come to where somebody must decide, and nobody among the contacts does.
record NoDecisionMaker() implements TouchRule {
  private static final int COMPOUND = 5;

  @Override
  public About about() {
    return new About(
        "no-decision-maker",
        Severity.ADVICE,
        "",
        "Consensus purchases need the deciders",
        "From the first step that needs a decider, nobody among the contacts decides: by their"
            + " mark, else by the playbook's decidingTitles found in their role",
        "The CFO is among the contacts",
        "Only a planner is among the contacts when the buyer agrees internally");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var playbook = situation.playbook();
    var from = playbook.steps().stream().filter(Step::needsDecider).findFirst();
    var isThere =
        from.flatMap(step -> playbook.position(step.key()))
            .flatMap(first -> playbook.position(situation.deal().step()).filter(at -> at >= first))
            .isPresent();
    var contacts = situation.deal().contacts();
    if (!isThere
        || contacts.stream().anyMatch(contact -> decides(contact, playbook.decidingTitles()))) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            "/to",
            "At this step somebody has to decide, and we know nobody yet who does.",
            "at least one contact who decides",
            contacts.isEmpty()
                ? "no contact"
                : BetterWay.names(situation, contacts.stream().map(Contact::id).toList()),
            "Ask who decides and what they would want to see; if it is one of them, mark them as"
                + " deciding."));
  }

  private static boolean decides(Contact contact, List<String> titles) {
    return contact
        .deciding()
        .orElseGet(() -> titles.stream().anyMatch(title -> isTitle(title, contact.role())));
  }

  // German builds its titles in one word: "Einkaufsleiterin".
  private static boolean isTitle(String title, String role) {
    var wanted = Words.of(title).stream().map(Word::text).toList();
    var words = Words.of(role).stream().map(Word::text).toList();
    if (wanted.isEmpty()) {
      return false;
    }
    return Collections.indexOfSubList(words, wanted) >= 0
        || (wanted.size() == 1
            && wanted.getFirst().length() >= COMPOUND
            && words.stream().anyMatch(word -> word.endsWith(wanted.getFirst())));
  }
}
