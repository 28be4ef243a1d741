package vna.touch.rule;

import java.util.Optional;
import java.util.Set;
import vna.playbook.Severity;
import vna.touch.Finding;

/// An empty phrase, as all of it or in front of something better.
record EmptyPhrase() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "empty-phrase",
        Severity.BLOCKER,
        "ADVICE when the ask is nothing else; HINT beside content",
        "Article: empty touches train prospects",
        "An empty phrase is all of the statement or of the whole draft, or all of the ask, or it"
            + " stands beside content; words of the buyer's trade that look alike are theirs",
        "Checking in luggage takes 4 minutes a guest: how two hotels got it down to one",
        "Just checking in");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var wording = Wording.of(situation.playbook());
    var names = BetterWay.names(situation);
    var plan = situation.plan();
    var statement = plan.value().statement();
    var draft = plan.draft();
    var ask = plan.ask().action();
    if (Reading.of(statement, wording, names).isEmptyPhrase()) {
      return Optional.of(whole(situation, "/value/statement", statement));
    }
    if (Reading.of(draft, wording, names).isEmptyPhrase()) {
      return Optional.of(whole(situation, "/draft", draft));
    }
    if (Reading.of(ask, wording, Set.of()).isEmptyQuestion()) {
      return Optional.of(
          finding(
                  "/buyerNextAction/action",
                  "This asks how things stand; the buyer has nothing to do because of it.",
                  "one thing that the buyer does",
                  BetterWay.quoted(ask),
                  BetterWay.askFor(situation))
              .with(Severity.ADVICE));
    }
    return beside(situation, "/value/statement", statement)
        .or(() -> beside(situation, "/draft", draft));
  }

  private Finding whole(TouchSituation situation, String field, String text) {
    return finding(
        field,
        "The buyer reads here that we are in touch, and nothing else.",
        "what the buyer gets, from the first words on",
        BetterWay.quoted(text),
        "Open with the answer to "
            + BetterWay.buyerQuestion(situation)
            + ", or with the one number that bears on it.");
  }

  private Optional<Finding> beside(TouchSituation situation, String field, String text) {
    return Reading.of(text, Wording.of(situation.playbook()), BetterWay.names(situation))
        .emptyOpener()
        .map(opener ->
            finding(
                    field,
                    "The content is here; the words in front of it only take its place.",
                    "the content first",
                    BetterWay.quoted(opener),
                    "Leave out "
                        + BetterWay.quoted(opener)
                        + " and start with what comes after it.")
                .with(Severity.HINT));
  }
}
