package vna.decision;

import vna.deal.Outcome;
import vna.deal.TouchName;

/// Record what the buyer did.
///
/// @param touch which touch, or how it came about without one
/// @param outcome as sent: its `contact` may be an id or an e-mail address
public record OutcomeRequest(TouchName touch, Outcome outcome) {}
