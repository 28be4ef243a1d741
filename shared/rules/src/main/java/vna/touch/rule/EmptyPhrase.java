package vna.touch.rule;

import java.util.Optional;
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
    var plan = situation.plan();
    var statement = situation.value();
    var draft = situation.draft();
    if (statement.isEmptyPhrase()) {
      return Optional.of(whole(situation, "/value/statement", plan.value().statement()));
    }
    if (draft.isEmptyPhrase()) {
      return Optional.of(whole(situation, "/draft", plan.draft()));
    }
    if (situation.ask().isEmptyQuestion()) {
      return Optional.of(ask(situation));
    }
    return beside("/value/statement", statement).or(() -> beside("/draft", draft));
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

  private Finding ask(TouchSituation situation) {
    return finding(
            "/buyerNextAction/action",
            "This asks how things stand; the buyer has nothing to do because of it.",
            "one thing that the buyer does",
            BetterWay.quoted(situation.plan().ask().action()),
            BetterWay.askFor(situation))
        .with(Severity.ADVICE);
  }

  private Optional<Finding> beside(String field, Reading reading) {
    return reading
        .emptyOpener()
        .map(BetterWay::quoted)
        .map(opener ->
            finding(
                    field,
                    "The content is here; the words in front of it only take its place.",
                    "the content first",
                    opener,
                    "Leave out " + opener + " and start with what comes after it.")
                .with(Severity.HINT));
  }
}
