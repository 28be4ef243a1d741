package vna.nextaction;

import java.util.List;
import java.util.Optional;
import vna.deal.Standing;
import vna.deal.Touch;

/// We asked in writing, and the time to answer has not run out.
record AwaitAnswer() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "await-answer";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .lastUnanswered()
        .filter(touch -> touch.plan().channel().isWritten())
        .filter(touch -> standing.asOf().isBefore(standing.waitsUntil(touch)))
        .map(touch -> await(touch, standing));
  }

  private static Proposal await(Touch touch, Standing standing) {
    var ask = touch.plan().ask();
    var who = Wording.people(ask.by().map(List::of).orElse(touch.to()), standing.deal());
    return Proposal.buyer(
            ask.action().isBlank()
                ? "%s: answer %s".formatted(who, Wording.touch(touch, standing.deal()))
                : who + Wording.colon(ask.action()),
            standing.waitsUntil(touch),
            "We asked for it in writing on %s, and there is no answer yet"
                .formatted(Wording.day(touch.happenedAt(), standing)))
        .about(touch);
  }
}
