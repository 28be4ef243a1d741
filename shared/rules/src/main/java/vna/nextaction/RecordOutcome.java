package vna.nextaction;

import java.time.Instant;
import java.util.Optional;
import vna.deal.Standing;
import vna.deal.Touch;

/// A touch is over, and nobody has said what came of it.
record RecordOutcome() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "record-outcome";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return standing
        .lastUnanswered()
        .filter(touch -> isItsTime(touch, standing))
        .map(touch -> record(touch, standing));
  }

  private static boolean isItsTime(Touch touch, Standing standing) {
    return !touch.plan().channel().isWritten()
        || (!standing.asOf().isBefore(standing.waitsUntil(touch))
            && standing.asOf().isBefore(standing.silentFrom(touch)));
  }

  private static Instant since(Touch touch, Standing standing) {
    var over = touch.overAt(standing.playbook().calendar());
    return touch.plan().channel().isWritten() ? Term.later(over, standing.waitsUntil(touch)) : over;
  }

  private static Proposal record(Touch touch, Standing standing) {
    var ask = touch.plan().ask().action();
    return Proposal.seller(
            "Say what came of %s%s"
                .formatted(
                    Wording.touch(touch, standing.deal()),
                    ask.isBlank()
                        ? ""
                        : ": did they do what we asked, " + Wording.quoted(ask) + "?"),
            Term.replyAfter(since(touch, standing), standing),
            "It was on %s, and nobody has said what came of it"
                .formatted(Wording.day(touch.happenedAt(), standing)))
        .about(touch);
  }
}
