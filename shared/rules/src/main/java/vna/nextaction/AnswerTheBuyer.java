package vna.nextaction;

import java.util.Optional;
import vna.deal.Outcome;
import vna.deal.Standing;

/// The buyer wrote, and has no answer yet; the one who waits longest first.
record AnswerTheBuyer() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "answer-the-buyer";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    var lastAsked = standing.lastAskedAt();
    return standing.outcomes().stream()
        .filter(outcome -> !lastAsked.isAfter(outcome.occurredAt()))
        .flatMap(outcome ->
            outcome.result() instanceof Outcome.Result.Replied(var question)
                ? Optional.of(answer(outcome, question, standing)).stream()
                : Optional.<Proposal>empty().stream())
        .findFirst();
  }

  private static Proposal answer(Outcome outcome, String question, Standing standing) {
    var who = Wording.source(outcome, standing);
    var day = Wording.day(outcome.occurredAt(), standing);
    return Proposal.seller(
        question.isBlank()
            ? "Answer what %s wrote on %s".formatted(who, day)
            : "Answer %s%s".formatted(who, Wording.colon(question)),
        Term.replyAfter(outcome.occurredAt(), standing),
        "%s got in touch on %s and has had no answer since".formatted(who, day));
  }
}
