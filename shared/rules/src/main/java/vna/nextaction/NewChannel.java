package vna.nextaction;

import java.util.Optional;
import vna.deal.Standing;

/// Two silent touches in a row: try another channel.
record NewChannel() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "new-channel";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    return Silence.of(2, standing)
        .map(silence ->
            Proposal.seller(
                "Try another channel with %s than %s: %s, for example"
                    .formatted(
                        silence.who(),
                        Wording.bare(silence.run().getFirst().channel()),
                        Wording.bare(silence.otherChannel())),
                silence.dueAt(),
                silence.why()));
  }
}
