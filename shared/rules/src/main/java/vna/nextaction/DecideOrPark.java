package vna.nextaction;

import java.util.Optional;
import vna.deal.Standing;

/// More than three silent touches in a row: one last touch with value, then park.
record DecideOrPark() implements NextActionRule.Plain {
  private static final int ENOUGH = 4;

  @Override
  public String id() {
    return "decide-or-park";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return Silence.of(standing)
        .filter(silence -> silence.run().size() >= ENOUGH)
        .map(silence ->
            Proposal.seller(
                "Send %s one last touch with value and ask for a yes or no, then park the deal"
                    .formatted(silence.who()),
                silence.dueAt(),
                silence.why()));
  }
}
