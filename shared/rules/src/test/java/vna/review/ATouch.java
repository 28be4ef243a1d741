package vna.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vna.playbook.ValueKind;
import vna.review.OwnerWeek.Activity.PlannedTouch;
import vna.touch.Channel;
import vna.touch.Decision;

/// An intentional e-mail with an insight, until a test says otherwise.
record ATouch(PlannedTouch touch) {

  static ATouch at(Instant at, String dealId) {
    return new ATouch(
        new PlannedTouch(
            at,
            dealId,
            Channel.EMAIL,
            Optional.of(ValueKind.INSIGHT),
            "",
            Optional.empty(),
            Decision.INTENTIONAL,
            List.of(),
            false,
            false,
            ""));
  }

  ATouch by(Channel channel) {
    return judged(channel, touch.decision(), touch.rules(), touch.overridden());
  }

  ATouch judged(Decision decision) {
    return judged(touch.channel(), decision, touch.rules(), touch.overridden());
  }

  ATouch rules(String... rules) {
    return judged(touch.channel(), touch.decision(), List.of(rules), touch.overridden());
  }

  ATouch overriding(String... rules) {
    return judged(touch.channel(), touch.decision(), List.of(rules), true);
  }

  private ATouch judged(
      Channel channel, Decision decision, List<String> rules, boolean overridden) {
    return new ATouch(
        new PlannedTouch(
            touch.at(),
            touch.dealId(),
            channel,
            touch.kind(),
            touch.shelf(),
            touch.step(),
            decision,
            rules,
            overridden,
            touch.moved(),
            touch.text()));
  }

  ATouch kind(ValueKind kind) {
    return brings(kind, touch.step(), touch.moved(), touch.text());
  }

  ATouch step(String step) {
    return brings(kind(), Optional.of(step), touch.moved(), touch.text());
  }

  ATouch moved() {
    return brings(kind(), touch.step(), true, touch.text());
  }

  ATouch says(String text) {
    return brings(kind(), touch.step(), touch.moved(), text);
  }

  private ValueKind kind() {
    return touch.kind().orElseThrow();
  }

  private ATouch brings(ValueKind kind, Optional<String> step, boolean moved, String text) {
    return new ATouch(
        new PlannedTouch(
            touch.at(),
            touch.dealId(),
            touch.channel(),
            Optional.of(kind),
            touch.shelf(),
            step,
            touch.decision(),
            touch.rules(),
            touch.overridden(),
            moved,
            text));
  }
}
