package vna.wire;

import java.util.Map;

/// Reads the event by which the clock ticks: `data` has no members, for the time is what it is.
public final class TickReader {
  /// The `type` of the envelope.
  public static final String TYPE = "vna.clock.tick.v1";

  private TickReader() {}

  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static void check(Received received) {
    var _ =
        received.read(fields -> {
          var _ = fields.object("data", _ -> true);
          return Envelope.read(fields, Map.of(TYPE, true));
        });
  }
}
