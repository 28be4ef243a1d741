package vna.nextaction;

import java.util.Locale;
import java.util.Optional;
import vna.deal.Standing;

/// One silent touch: bring a different kind of value.
record NewValue() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "new-value";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return Silence.of(1, standing)
        .map(silence ->
            Proposal.seller(
                "Plan a touch that brings %s a different kind of value%s"
                    .formatted(silence.who(), insteadOf(silence)),
                silence.dueAt(),
                silence.why()));
  }

  private static String insteadOf(Silence silence) {
    return silence
        .lastKind()
        .map(kind -> ": the last one brought " + kind.name().toLowerCase(Locale.ROOT))
        .orElse(" than the last one");
  }
}
