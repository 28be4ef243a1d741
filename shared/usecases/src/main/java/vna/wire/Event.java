package vna.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import vna.deal.Closing;
import vna.decision.OpenRequest;
import vna.decision.OutcomeRequest;
import vna.decision.PlanRequest;

/// A command as an event brought it.
///
/// @param id with `source` names the event for good: the same again is a redelivery
/// @param time when it happened
/// @param data what the order was read from
/// @param fingerprint of the data: tells a redelivery from another event under the same id
public record Event(
    String id,
    String source,
    EventType type,
    Instant time,
    Order order,
    JsonNode data,
    String fingerprint) {

  /// What is to be done, and to which deal.
  public sealed interface Order {
    record ToOpen(OpenRequest request) implements Order {}

    record ToPlan(DealName deal, PlanRequest request) implements Order {}

    record ToRecord(DealName deal, OutcomeRequest request) implements Order {}

    record ToClose(DealName deal, Closing closing) implements Order {}
  }
}
